import type { Words } from "./letter.ts";

export const fr: Words = {
  subject: "Vous pouvez travailler partiellement",
  salutation: (name) => `Bonjour ${name},`,
  permitted: (on) =>
    `Le ${on}, vous avez déclaré que vous travaillez pendant votre incapacité. Le médecin-conseil autorise ce travail. Vous restez reconnu en incapacité de travail.`,
  work: "Qu’est-ce qui est autorisé ?",
  kind: "Type de travail",
  kinds: {
    "adapted-work": "travail partiel ou adapté chez un employeur",
    "self-employed-activity": "une activité d’indépendant",
  },
  activity: "Employeur ou activité",
  volume: "Combien",
  hours: ({ perWeek, fullTime }) => `${perWeek} heures par semaine ; un temps plein y fait ${fullTime} heures`,
  notSaid: "comme vous l’avez déclaré",
  period: "Période",
  fromUntil: ({ from, until }) => `du ${from} au ${until} inclus`,
  conditions: "Conditions",
  none: "Il n’y a pas de conditions particulières.",
  now: "Que devez-vous savoir ?",
  change: "Le travail ou le nombre d’heures change ? Faites une nouvelle déclaration avant ce changement.",
  check: (by) => `Le médecin-conseil fait un contrôle au plus tard le ${by}. Vous recevrez une invitation.`,
  renew: "Vous voulez continuer après le dernier jour ? Demandez à temps un renouvellement au médecin-conseil.",
  stop: "Vous pouvez arrêter à tout moment. Signalez alors le dernier jour de travail.",
  rule: "La règle derrière cette décision",
  closing: "Cordialement",
};
