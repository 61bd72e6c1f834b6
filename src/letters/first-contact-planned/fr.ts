import type { Words } from "./letter.ts";

export const fr: Words = {
  subject: "Invitation à un premier entretien",
  subjectAgain: "Nouveau rendez-vous pour votre premier entretien",
  salutation: (name) => `Bonjour ${name},`,
  invited:
    "Nous vous invitons à un premier entretien sur votre retour au travail, pas à pas et à votre rythme.",
  missed: (on) => `Le ${on}, vous aviez rendez-vous pour un premier entretien. Vous n’étiez pas là.`,
  newDate: "Vous recevez donc un nouveau rendez-vous.",
  day: "Jour",
  time: "Heure",
  place: "Lieu",
  withWhom: "Avec qui",
  coordinator: (name) => `${name}, coordinateur ou coordinatrice Retour Au Travail`,
  whatHappens: "Que se passe-t-il pendant l’entretien ?",
  talk: "Nous écoutons ce que vous voulez et ce que vous pouvez. Ensemble, nous voyons quelles étapes peuvent vous aider.",
  bring: "Vous pouvez venir avec une personne de confiance.",
  voluntary:
    "Vous décidez vous-même de commencer ou non un trajet. C’est volontaire et vous pouvez arrêter à tout moment.",
  cannotCome: "Vous ne pouvez pas venir ?",
  call: (reach) => `Dites-le-nous le plus vite possible : ${reach}.`,
  reason: "Dites-nous pourquoi, et nous cherchons ensemble un autre jour.",
  absence: "Si vous ne venez pas et ne dites rien",
  reducedIfTwice: (percent) =>
    `Si vous ne venez pas et n’avez pas de raison valable, vous recevez d’abord un nouveau rendez-vous. Si vous êtes encore absent sans raison valable, votre indemnité diminue de ${percent}.`,
  reducedIfAgain: ({ percent, on }) =>
    `Si vous êtes à nouveau absent sans raison valable, votre indemnité diminue de ${percent}, du ${on} jusqu’au jour où vous nous contactez pour un nouveau rendez-vous.`,
  closing: "Cordialement",
};
