import type { Words } from "./letter.ts";

export const fr: Words = {
  subject: "Votre entretien avec le médecin-conseil ou son équipe",
  held: ({ on, month }) => `Le ${on}, vous avez eu l’entretien du mois ${month} de votre incapacité de travail.`,
  thanks: "Merci de votre présence.",
  next: ({ month, by }) =>
    `Le prochain entretien a lieu au mois ${month}, au plus tard le ${by}. Vous recevrez une invitation.`,
  last: "C’était le dernier entretien de la première année.",
  recognition:
    "Cette lettre ne décide ni de votre reconnaissance ni de votre indemnité. S’il y a une décision, vous recevrez une lettre à part.",
  medical: "Ce que le médecin a constaté ne figure pas dans cette lettre. Vous pouvez le lire dans votre dossier.",
  help: "Vous voulez de l’aide pour retravailler ? Demandez un premier entretien avec le coordinateur. C’est volontaire et vous pouvez toujours arrêter.",
};
