import type { Words } from "./letter.ts";

export const fr: Words = {
  subject: "Votre autorisation de travailler partiellement est renouvelée",
  renewed:
    "Le médecin-conseil renouvelle votre autorisation de travailler pendant votre incapacité. Vous restez reconnu en incapacité de travail.",
  activity: "Employeur ou activité",
  volume: "Combien",
  hours: ({ perWeek, fullTime }) => `${perWeek} heures par semaine ; un temps plein y fait ${fullTime} heures`,
  notSaid: "comme vous l’avez déclaré",
  period: "Renouvelée",
  fromUntil: ({ from, until }) => `du ${from} au ${until} inclus`,
  check: (by) => `Le médecin-conseil fait un contrôle au plus tard le ${by}. Vous recevrez une invitation.`,
  change: "Le travail ou le nombre d’heures change ? Faites une nouvelle déclaration avant ce changement.",
  again: "Vous voulez continuer après le dernier jour ? Demandez à temps un nouveau renouvellement.",
  stop: "Vous pouvez arrêter à tout moment. Signalez alors le dernier jour de travail.",
};
