import type { LiftedWords } from "../sanction-lifted.ts";

export const en: LiftedWords = {
  subject: "You get a benefit again",
  over: (until) => `The suspension of your benefit is over. From ${until} you get a benefit again.`,
  about: "It was about",
  period: "Suspended",
  fromUntil: ({ from, until }) => `from ${from} to ${until} (not that day any more)`,
  length: "How long",
  days: (number, one) => `${number} calendar ${one ? "day" : "days"}`,
  reduction: "Share of the benefit that was not paid",
  kept: "For the days above the suspension stays.",
  none: "So not a single day is suspended.",
  full: "You need do nothing. You stay recognised as incapable of work.",
};
