import type { Words } from "./letter.ts";

export const fr: Words = {
  subject: {
    compatible: "Vous pouvez faire du bénévolat",
    notCompatible: "Ce bénévolat ne convient pas à votre santé",
  },
  assessed: {
    compatible: ({ on, activity }) =>
      `Le ${on}, vous avez déclaré que vous faites ou voulez faire du bénévolat (${activity}). Le médecin-conseil trouve que cela convient à votre santé.`,
    notCompatible: ({ on, activity }) =>
      `Le ${on}, vous avez déclaré que vous faites ou voulez faire du bénévolat (${activity}). Le médecin-conseil trouve que cela ne convient pas à votre santé.`,
  },
  why: {
    compatible: "Le bénévolat ne compte pas comme travail si le médecin-conseil trouve qu’il convient à votre santé.",
    notCompatible:
      "Le bénévolat ne compte pas comme travail seulement si le médecin-conseil trouve qu’il convient à votre santé.",
  },
  medical:
    "Les constatations médicales ne figurent pas dans cette lettre. Vous pouvez les lire dans votre dossier ou demander des explications au médecin-conseil.",
  means: {
    compatible: ["Vous gardez votre indemnité.", "Ce que vous faites change ? Signalez-le à l’avance."],
    notCompatible: [
      "Ne faites pas ce bénévolat à côté de votre indemnité.",
      "Vous voulez essayer autre chose ou moins ? Faites une nouvelle déclaration, ou parlez-en à votre coordinateur.",
    ],
  },
  recognition: "Cette lettre ne décide pas de votre reconnaissance en incapacité de travail.",
};
