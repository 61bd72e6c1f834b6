import type { Words } from "./letter.ts";

export const en: Words = {
  subject: "You may go on working",
  checked: ({ on, activity }) =>
    `On ${on} the advising physician looked at how you and your work are doing (${activity}). You may go on with this work, as it is permitted.`,
  until: (day) => `Your permission runs up to and including ${day}.`,
  next: (by) => `The next check is at the latest on ${by}. You will get an invitation.`,
  medical: "What the physician found is not in this letter. You can read it in your file.",
  stop: "Is it getting too heavy? You may stop at any time. Then report the last day of work.",
};
