import type { Words } from "./letter.ts";

export const en: Words = {
  subject: "You may work in part",
  salutation: (name) => `Dear ${name},`,
  permitted: (on) =>
    `On ${on} you declared that you work while you are incapable of work. The advising physician permits that work. You stay recognised as incapable of work.`,
  work: "What is permitted?",
  kind: "Kind of work",
  kinds: {
    "adapted-work": "partial or adapted work for an employer",
    "self-employed-activity": "a self-employed activity",
  },
  activity: "Employer or activity",
  volume: "How much",
  hours: ({ perWeek, fullTime }) => `${perWeek} hours a week; full time there is ${fullTime} hours`,
  notSaid: "as you declared it",
  period: "Period",
  fromUntil: ({ from, until }) => `from ${from} up to and including ${until}`,
  conditions: "Conditions",
  none: "There are no special conditions.",
  now: "What do you need to know?",
  change: "Does the work or the number of hours change? Make a new declaration before that change.",
  check: (by) => `The advising physician checks this on ${by} at the latest. You will get an invitation.`,
  renew: "Do you want to go on after the last day? Ask the advising physician for a renewal in time.",
  stop: "You may stop at any time. Then report the last day of work.",
  rule: "The rule behind this decision",
  closing: "Kind regards",
};
