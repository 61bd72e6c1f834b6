import type { Words } from "./letter.ts";

export const fr: Words = {
  subject: "Nous pensons à une réduction de votre indemnité : aviez-vous une raison ?",
  proposed: "Vous avez manqué deux fois un rendez-vous. Votre coordinateur propose donc de réduire votre indemnité.",
  nothingYet: "Rien n’est encore décidé et rien n’est encore retenu sur votre indemnité.",
  missed: "Quel rendez-vous",
  first: "Première fois",
  last: "Dernière fois",
  reduction: "Proposition",
  ofBenefit: (percent) => `${percent} de votre indemnité`,
  from: (day) =>
    `Si le médecin est d’accord, la réduction compte à partir du ${day}, jusqu’au jour où vous demandez un nouveau rendez-vous.`,
  reason:
    "Aviez-vous une raison de ne pas venir ? Dites-le-nous le plus vite possible. La raison peut être médicale ou non.",
  decides: "Le médecin-conseil décide. Vous recevrez une lettre à part.",
  contact: "Demandez un nouveau rendez-vous. C’est toujours possible, maintenant aussi.",
};
