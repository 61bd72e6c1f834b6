import type { Words } from "./letter.ts";

export const fr: Words = {
  subject: "Ce que vous pouvez encore faire : l’estimation de votre mutualité",
  estimated: (on) => `Le ${on}, le médecin-conseil ou son équipe a estimé ce que vous pouvez encore faire.`,
  result: "L’estimation",
  categories: {
    "category-1":
      "Vous pouvez sans doute reprendre vous-même le travail, au plus tard à la fin du mois 6 de votre incapacité.",
    "category-2": "Travailler n’est pas possible maintenant pour des raisons médicales.",
    "category-3": "Le diagnostic ou le traitement passe d’abord.",
    "category-4": "Travailler est possible, après une ou plusieurs étapes.",
  },
  next: "Et maintenant ?",
  steps: {
    "category-1": "Vous ne devez rien faire. Vous reprenez le travail ? Signalez-le à temps.",
    "category-2": "Vous ne devez rien faire.",
    "category-3": "Vous ne devez rien faire. Prenez soin de vous.",
    "category-4":
      "Vous voulez de l’aide pour retravailler ? Demandez un premier entretien avec le coordinateur. C’est vous qui choisissez.",
  },
  again: (by) => `Le médecin-conseil fait une nouvelle estimation au plus tard le ${by}.`,
  recognition: "Cette lettre ne décide ni de votre reconnaissance ni de votre indemnité. Rien n’y change.",
  medical:
    "Les raisons médicales ne figurent pas dans cette lettre. Vous pouvez les lire dans votre dossier ou demander des explications au médecin-conseil.",
  other:
    "Vous voyez les choses autrement ? Dites-le-nous. Vous pouvez toujours demander un trajet vers le travail, et toujours arrêter.",
};
