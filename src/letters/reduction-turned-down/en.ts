import type { Words } from "./letter.ts";

export const en: Words = {
  subject: "Your benefit is not reduced",
  decided: ({ on, missed }) =>
    `Your coordinator proposed to reduce your benefit, because you did not come to ${missed}. On ${on} the advising physician decided not to do so.`,
  full: "You get your full benefit. Nothing is taken off, not for the days before either.",
  appointment: "You still get a new appointment. Can you not come then? Let us know beforehand.",
  voluntary: "A trajectory to work is voluntary and you may always stop.",
};
