import type { Words } from "./letter.ts";

export const en: Words = {
  subject: "We think of a reduction of your benefit: did you have a reason?",
  proposed: "You missed an appointment two times. That is why your coordinator proposes to reduce your benefit.",
  nothingYet: "Nothing is decided yet, and nothing is taken off your benefit yet.",
  missed: "Which appointment",
  first: "First time",
  last: "Last time",
  reduction: "Proposal",
  ofBenefit: (percent) => `${percent} of your benefit`,
  from: (day) =>
    `If the physician agrees, the reduction counts from ${day}, until you make contact for a new appointment.`,
  reason: "Did you have a reason for not coming? Tell us as soon as possible. The reason may be medical or not.",
  decides: "The advising physician decides. You get a letter of its own about that.",
  contact: "Make contact for a new appointment. You always can, now as well.",
};
