import type { Words } from "./letter.ts";

export const fr: Words = {
  subject: "Votre travail partiel n’est pas autorisé",
  salutation: (name) => `Bonjour ${name},`,
  refused: (activity) =>
    `Vous avez déclaré que vous travaillez pendant votre incapacité (${activity}). Le médecin-conseil n’autorise pas ce travail. Cette lettre dit pourquoi, ce que cela signifie et ce que vous pouvez faire.`,
  ended: (activity) =>
    `Vous travaillez avec une autorisation pendant votre incapacité (${activity}). Le médecin-conseil met fin à cette autorisation. Cette lettre dit pourquoi, ce que cela signifie et ce que vous pouvez faire.`,
  why: "Pourquoi cette décision ?",
  conditions: "La loi pose des conditions à ce travail. Ceci n’est pas rempli :",
  medical:
    "Les constatations médicales ne figurent pas dans cette lettre. Vous pouvez les lire dans votre dossier, ou demander au médecin-conseil de les expliquer.",
  means: "Qu’est-ce que cela signifie pour vous ?",
  from: (day) => `À partir du ${day}, ce travail n’est pas autorisé à côté de votre indemnité.`,
  before: "Ce refus ne vaut pas pour les jours précédents.",
  recognition: "Cette lettre ne décide pas de votre reconnaissance en incapacité de travail.",
  other:
    "Vous voulez essayer un autre travail ou moins d’heures ? Faites une nouvelle déclaration, ou parlez-en à votre coordinateur.",
  rule: "La règle derrière cette décision",
  closing: "Cordialement",
};
