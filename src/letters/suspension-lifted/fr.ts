import type { LiftedWords } from "../sanction-lifted.ts";

export const fr: LiftedWords = {
  subject: "Vous recevez à nouveau une indemnité",
  over: (until) =>
    `La suspension de votre indemnité est terminée. À partir du ${until}, vous recevez à nouveau une indemnité.`,
  about: "Il s’agissait de",
  period: "Suspendue",
  fromUntil: ({ from, until }) => `du ${from} au ${until} (ce jour-là plus)`,
  length: "Durée",
  days: (number, one) => `${number} ${one ? "jour" : "jours"} de calendrier`,
  reduction: "Part de l’indemnité non payée",
  kept: "Pour les jours ci-dessus, la suspension reste valable.",
  none: "Aucun jour n’est donc suspendu.",
  full: "Vous ne devez rien faire. Vous restez reconnu en incapacité de travail.",
};
