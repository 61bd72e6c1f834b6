import type { Words } from "./letter.ts";

export const fr: Words = {
  subject: (service) => `Votre trajet peut commencer : ${service}`,
  confirmed: (service) =>
    `Votre inscription pour un trajet Retour Au Travail est arrivée chez ${service}. Nous avons confirmé que vous êtes reconnu en invalidité. Votre trajet peut commencer maintenant.`,
  registered: "Inscrit le",
  since: "Reconnu en invalidité depuis le",
  next: (service) => `Vous ne devez rien nous demander. Avec ${service}, vous fixez la première étape.`,
  benefit: "Cette lettre ne change rien à votre indemnité.",
  voluntary: "Le trajet est volontaire. Vous pouvez arrêter à tout moment.",
  wrong: "Une date n’est pas correcte ? Dites-le-nous et nous vérifions.",
};
