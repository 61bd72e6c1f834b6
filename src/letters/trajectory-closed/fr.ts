import type { Words } from "./letter.ts";

export const fr: Words = {
  subject: "Votre trajet est clôturé",
  closed: (on) =>
    `Votre coordinateur a clôturé votre trajet Retour Au Travail le ${on}. Cette lettre dit pourquoi, et ce que cela change pour vous.`,
  because: {
    "full-resumption": "Vous travaillez à nouveau complètement.",
    "partial-resumption": "Vous travaillez à nouveau en partie.",
    "voluntary-work": "Vous faites du bénévolat.",
    "recognition-ended": "Vous n’êtes plus reconnu en incapacité de travail.",
    "medically-impossible": "Votre santé ne permet pas de trajet pour le moment.",
    "no-work-found": "Ce trajet n’a pas permis de trouver du travail.",
    pension: "Vous prenez votre pension.",
  },
  noMore: "Vous ne devez plus rien faire pour ce trajet. Il n’y a plus de rendez-vous.",
  recognition: "Cette lettre ne décide pas de votre indemnité ni de votre incapacité de travail.",
  file: "Votre dossier est gardé aussi longtemps que la loi le demande. Vous pouvez toujours le lire.",
  again:
    "Vous voulez recommencer plus tard ? Demandez-nous un nouvel entretien. Nous regardons ensemble ce qui est possible.",
  wrong: "La raison n’est pas correcte ? Dites-le-nous et nous en reparlons avec vous.",
};
