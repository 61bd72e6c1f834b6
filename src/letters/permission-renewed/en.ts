import type { Words } from "./letter.ts";

export const en: Words = {
  subject: "Your permission to work in part is renewed",
  renewed:
    "The advising physician renews your permission to work while you are incapable of work. You stay recognised as incapable of work.",
  activity: "Employer or activity",
  volume: "How much",
  hours: ({ perWeek, fullTime }) => `${perWeek} hours a week; full time there is ${fullTime} hours`,
  notSaid: "as you declared it",
  period: "Renewed",
  fromUntil: ({ from, until }) => `from ${from} up to and including ${until}`,
  check: (by) => `The advising physician checks this on ${by} at the latest. You will get an invitation.`,
  change: "Does the work or the number of hours change? Make a new declaration before that change.",
  again: "Do you want to go on after the last day? Then ask for another renewal in time.",
  stop: "You may stop at any time. Then report the last day of work.",
};
