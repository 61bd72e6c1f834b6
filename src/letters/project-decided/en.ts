import type { Words } from "./letter.ts";

const council = "The High Commission of the Medical Council for Invalidity (HCGRI/CSCMI)";

export const en: Words = {
  subject: {
    approved: "Your training is approved",
    refused: "Your training is not approved",
  },
  salutation: (name) => `Dear ${name},`,
  decided: {
    approved: (on) => `${council} decided on your training project on ${on}. Your project is approved.`,
    refused: (on) =>
      `${council} decided on your training project on ${on}. Your project is not approved. This letter tells you why, what it means and what you can do now.`,
  },
  project: "Your project",
  training: "Training",
  provider: "Given by",
  period: "Period",
  fromUntil: ({ from, until }) => `from ${from} up to and including ${until}`,
  duration: "Length",
  hours: (number) => `${number} hours`,
  grounds: "Why this decision?",
  means: "What does this mean for you?",
  costsPaidBy: (payer) =>
    `The costs of your training are paid by ${payer}: enrolment, travel, material and the other costs of your trajectory that are approved.`,
  perHour: (amount) => `You get a premium of ${amount} gross for each hour you really follow.`,
  onSuccess: (amount) => `If you succeed, you get a further premium of ${amount} gross.`,
  presumed: ({ from, until }) =>
    `During the whole training you are presumed to be incapable of work: from ${from} up to and including ${until}. You stay recognised and keep your benefit as long as this approval holds.`,
  mayStop: "The training is voluntary. You may stop at any time. Feel free to talk to your coordinator first.",
  noIntervention: "There is no financial intervention for this project. Only the orientation examination is paid.",
  onlyThisProject:
    "This decision is about this project only. It does not decide on your recognition as incapable of work.",
  newProject: (coordinator) =>
    `You may hand in a new project. Your coordinator, ${coordinator}, will gladly look for one with you.`,
  goesOn: "Your trajectory goes on. It is voluntary: you may stop at any time.",
  approvedCosts: "Approved costs",
  cost: "Cost",
  amount: "Amount",
  total: "Total",
  rule: "The rule behind this decision",
  questions: (coordinator) =>
    `Do you have questions about your trajectory? Your coordinator, ${coordinator}, is glad to help. You do not agree with the decision? The end of this letter tells you what you can do.`,
  closing: "Kind regards",
};
