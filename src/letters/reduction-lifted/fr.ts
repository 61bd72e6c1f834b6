import type { LiftedWords } from "../sanction-lifted.ts";

export const fr: LiftedWords = {
  subject: "La réduction de votre indemnité est terminée",
  over: (until) =>
    `Votre indemnité n’est plus réduite. À partir du ${until}, vous recevez à nouveau votre indemnité complète.`,
  about: "Il s’agissait de",
  period: "Réduite",
  fromUntil: ({ from, until }) => `du ${from} au ${until} (ce jour-là plus)`,
  length: "Durée",
  days: (number, one) => `${number} ${one ? "jour" : "jours"} de calendrier`,
  reduction: "Réduction",
  kept: "Pour les jours ci-dessus, la réduction reste valable.",
  none: "Aucun jour n’est donc réduit.",
  full: "Vous ne devez rien faire. Vous restez reconnu en incapacité de travail.",
};
