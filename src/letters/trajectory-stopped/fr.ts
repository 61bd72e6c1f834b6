import type { Words } from "./letter.ts";

export const fr: Words = {
  subject: "Vous avez arrêté votre trajet",
  salutation: (name) => `Bonjour ${name},`,
  stopped: (on) =>
    `Le ${on}, vous avez dit que vous vouliez arrêter votre trajet Retour Au Travail. Votre trajet s’est arrêté ce jour-là. C’est votre droit. Vous ne devez pas dire pourquoi.`,
  changes: "Qu’est-ce qui change ?",
  noMore: (coordinator) =>
    `Votre coordinateur, ${coordinator}, ne fixe plus de nouveaux rendez-vous. Une formation ou un accompagnement lié au trajet ne continue pas dans le trajet.`,
  presumedUntil: (day) => `La présomption d’incapacité de travail liée au trajet court jusqu’au ${day} inclus.`,
  stays: "Qu’est-ce qui reste ?",
  recognition:
    "Arrêter n’est pas une décision sur votre santé. Vous restez reconnu en incapacité de travail tant que personne n’en décide autrement.",
  premium: ({ hours, amount }) =>
    `La prime pour les ${hours} heures de formation déjà suivies reste à vous : ${amount} brut.`,
  file: "Votre dossier est conservé aussi longtemps que la loi le demande. Vous pouvez toujours le consulter.",
  again: "Recommencer plus tard ?",
  startAgain: ({ coordinator, reach }) =>
    `C’est possible, à tout moment. Demandez un nouvel entretien à ${coordinator} : ${reach}.`,
  closing: "Cordialement",
};
