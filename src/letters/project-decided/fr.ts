import type { Words } from "./letter.ts";

const council = "La Commission supérieure du Conseil médical de l’invalidité (CSCMI)";

export const fr: Words = {
  subject: {
    approved: "Votre formation est approuvée",
    refused: "Votre formation n’est pas approuvée",
  },
  salutation: (name) => `Bonjour ${name},`,
  decided: {
    approved: (on) =>
      `${council} a pris le ${on} une décision sur votre projet de formation. Votre projet est approuvé.`,
    refused: (on) =>
      `${council} a pris le ${on} une décision sur votre projet de formation. Votre projet n’est pas approuvé. Cette lettre vous dit pourquoi, ce que cela veut dire et ce que vous pouvez faire maintenant.`,
  },
  project: "Votre projet",
  training: "Formation",
  provider: "Donnée par",
  period: "Période",
  fromUntil: ({ from, until }) => `du ${from} au ${until} inclus`,
  duration: "Durée",
  hours: (number) => `${number} heures`,
  grounds: "Pourquoi cette décision ?",
  means: "Qu’est-ce que cela veut dire pour vous ?",
  costsPaidBy: (payer) =>
    `Les frais de votre formation sont remboursés par ${payer} : l’inscription, le transport, le matériel et les autres frais de votre trajet qui sont approuvés.`,
  perHour: (amount) => `Vous recevez une prime de ${amount} brut pour chaque heure réellement suivie.`,
  onSuccess: (amount) => `Si vous réussissez, vous recevez en plus une prime de ${amount} brut.`,
  presumed: ({ from, until }) =>
    `Pendant toute la formation, vous êtes présumé en incapacité de travail : du ${from} au ${until} inclus. Vous restez reconnu et vous gardez votre indemnité tant que cette approbation est valable.`,
  mayStop:
    "La formation est volontaire. Vous pouvez arrêter à tout moment. N’hésitez pas à en parler d’abord avec votre coordinateur.",
  noIntervention: "Il n’y a pas d’intervention financière pour ce projet. Seul l’examen d’orientation est payé.",
  onlyThisProject:
    "Cette décision ne concerne que ce projet. Elle ne décide pas de votre reconnaissance en incapacité de travail.",
  newProject: (coordinator) =>
    `Vous pouvez introduire un nouveau projet. Votre coordinateur, ${coordinator}, cherche volontiers avec vous.`,
  goesOn: "Votre trajet continue. Il est volontaire : vous pouvez arrêter à tout moment.",
  approvedCosts: "Frais approuvés",
  cost: "Frais",
  amount: "Montant",
  total: "Total",
  rule: "La règle derrière cette décision",
  questions: (coordinator) =>
    `Vous avez des questions sur votre trajet ? Votre coordinateur, ${coordinator}, vous aide volontiers. Vous n’êtes pas d’accord avec la décision ? Lisez à la fin de cette lettre ce que vous pouvez faire.`,
  closing: "Cordialement",
};
