import type { Words } from "./letter.ts";

export const fr: Words = {
  subject: "Invitation à un premier entretien",
  subjectAgain: "Nouveau rendez-vous pour votre premier entretien",
  salutation: (name) => `Bonjour ${name},`,
  invited: "Nous vous invitons à un premier entretien sur votre retour au travail, pas à pas et à votre rythme.",
  earlier: {
    missed: (on) =>
      `Le ${on}, vous aviez rendez-vous pour un premier entretien. Vous n’étiez pas là. Vous recevez donc un nouveau rendez-vous.`,
    moved: (on) =>
      `Vous aviez rendez-vous le ${on} pour un premier entretien. Il est annulé. Voici votre nouveau rendez-vous.`,
  },
  day: "Jour",
  time: "Heure",
  place: "Lieu",
  how: "Comment",
  way: {
    "at-the-office": "dans nos bureaux",
    "by-telephone": "par téléphone",
    "by-video": "par vidéo",
    "at-home": "chez vous",
  },
  withWhom: "Avec qui",
  coordinator: (name) => `${name}, coordination Retour Au Travail`,
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
