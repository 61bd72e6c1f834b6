import type { Words } from "./letter.ts";

export const en: Words = {
  subject: "Your benefit is reduced",
  decided: ({ percent, from }) =>
    `The advising physician has decided that your benefit goes down by ${percent}, from ${from}. This letter says why, until when and what you can do.`,
  missed: "Which appointment",
  first: "First time not come",
  last: "Last time not come",
  until: "The reduction stops as soon as you make contact for a new appointment. So that is in your own hands.",
  contact: "Can you not come or call? Somebody you trust may do it for you.",
  reason: "Did you have a valid reason after all? Tell us. Then the advising physician looks at it again.",
  recognition: "You stay recognised as incapable of work. This letter does not decide on that.",
  medical:
    "The grounds of the physician may speak of your health. That is why they are not in this letter. You can read them in your file.",
};
