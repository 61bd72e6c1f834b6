import type { Words } from "./letter.ts";

export const en: Words = {
  subject: "Your partial work is not permitted",
  salutation: (name) => `Dear ${name},`,
  refused: (activity) =>
    `You declared that you work while you are incapable of work (${activity}). The advising physician does not permit this work. This letter says why, what it means and what you can do.`,
  ended: (activity) =>
    `You work with permission while you are incapable of work (${activity}). The advising physician ends that permission. This letter says why, what it means and what you can do.`,
  why: "Why this decision?",
  conditions: "The law sets conditions for this work. This is not met:",
  medical:
    "The medical findings are not in this letter. You can read them in your file, or have the advising physician explain them.",
  means: "What does this mean for you?",
  from: (day) => `From ${day} on this work is not permitted beside your benefit.`,
  before: "This refusal does not hold for the days before.",
  recognition: "This letter does not decide on your recognition as incapable of work.",
  other: "Do you want to try other work or fewer hours? Make a new declaration, or talk to your coordinator.",
  rule: "The rule behind this decision",
  closing: "Kind regards",
};
