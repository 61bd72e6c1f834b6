import type { Words } from "./letter.ts";

export const fr: Words = {
  subject: "Commencer par votre mutualité plutôt que par le service de l’emploi",
  salutation: (name) => `Bonjour ${name},`,
  registered: ({ service, on }) =>
    `Vous vous êtes inscrit le ${on} chez ${service} pour un trajet Retour Au Travail. Le trajet ne peut pas commencer par cette voie maintenant. Il peut commencer par votre mutualité.`,
  why: "Pourquoi pas par cette voie ?",
  needed: "Au service de l’emploi, vous pouvez commencer si vous êtes reconnu en invalidité.",
  notConfirmed: "Nous l’avons vérifié et nous ne pouvons pas le confirmer aujourd’hui.",
  later: ({ service, from }) =>
    `Vous pouvez être reconnu en invalidité au plus tôt à partir du ${from}. Si vous êtes reconnu à ce moment, vous pouvez vous inscrire à nouveau chez ${service}.`,
  now: "Que pouvez-vous faire maintenant ?",
  sameRights:
    "Vous pouvez déjà commencer aujourd’hui par votre mutualité. Vous avez alors les mêmes droits. Vous choisissez :",
  routeB: (coordinator) =>
    `Vous demandez vous-même un premier entretien à notre coordination Retour Au Travail, ${coordinator}. Vous pouvez le faire à tout moment (voie B).`,
  routeA:
    "Vous dites au médecin-conseil que vous voulez retravailler. Après un examen, le médecin peut vous envoyer à la coordination (voie A).",
  voluntary: "C’est volontaire. Vous pouvez aussi commencer plus tard, et vous pouvez arrêter à tout moment.",
  wrong: "Quelque chose n’est pas correct ?",
  tellUs: (reach) => `Dites-le-nous et nous vérifions à nouveau : ${reach}.`,
  closing: "Cordialement",
};
