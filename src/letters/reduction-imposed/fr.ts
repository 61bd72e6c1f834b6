import type { Words } from "./letter.ts";

export const fr: Words = {
  subject: "Votre indemnité est réduite",
  decided: ({ percent, from }) =>
    `Le médecin-conseil a décidé que votre indemnité diminue de ${percent}, à partir du ${from}. Cette lettre dit pourquoi, jusqu’à quand et ce que vous pouvez faire.`,
  missed: "Quel rendez-vous",
  first: "Première absence",
  last: "Dernière absence",
  until: "La réduction s’arrête dès que vous demandez un nouveau rendez-vous. Cela dépend donc de vous.",
  contact: "Vous ne pouvez ni venir ni téléphoner ? Une personne de confiance peut le faire pour vous.",
  reason: "Vous aviez quand même une raison valable ? Dites-le-nous. Le médecin-conseil réexamine alors la situation.",
  recognition: "Vous restez reconnu en incapacité de travail. Cette lettre n’en décide pas.",
  medical:
    "La motivation du médecin peut parler de votre santé. Elle ne figure donc pas dans cette lettre. Vous pouvez la lire dans votre dossier.",
};
