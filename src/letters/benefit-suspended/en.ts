import type { Words } from "./letter.ts";

export const en: Words = {
  subject: "Your benefit is suspended",
  decided: (from) =>
    `The advising physician has decided that your benefit is suspended from ${from}. You get no benefit then, until you are examined. This letter says why and what you can do.`,
  missed: "Which appointment",
  absentOn: "Not come on",
  share: "Share of the benefit that is not paid",
  notCome: "You were not at this appointment, and no valid reason is known.",
  medical:
    "The grounds of the physician may speak of your health. That is why they are not in this letter. You can read them in your file.",
  until: "The suspension stops as soon as you are examined. Ask for a new appointment today.",
  cannot: "Are you too ill to come? Tell us, and we look for a solution together.",
  reason: "Did you have a valid reason? Tell us. Then the advising physician looks at it again.",
  recognition: "You stay recognised as incapable of work as long as nobody decides otherwise.",
};
