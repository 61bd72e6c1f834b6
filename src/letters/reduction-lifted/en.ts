import type { LiftedWords } from "../sanction-lifted.ts";

export const en: LiftedWords = {
  subject: "The reduction of your benefit is over",
  over: (until) => `Your benefit is not reduced any more. From ${until} you get your full benefit again.`,
  about: "It was about",
  period: "Reduced",
  fromUntil: ({ from, until }) => `from ${from} to ${until} (not that day any more)`,
  length: "How long",
  days: (number, one) => `${number} calendar ${one ? "day" : "days"}`,
  reduction: "Reduction",
  kept: "For the days above the reduction stays.",
  none: "So not a single day is reduced.",
  full: "You need do nothing. You stay recognised as incapable of work.",
};
