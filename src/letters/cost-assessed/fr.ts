import type { Words } from "./letter.ts";

export const fr: Words = {
  subject: {
    "in-full": "Nous remboursons ces frais",
    "in-part": "Nous remboursons une partie de ces frais",
    refused: "Nous ne remboursons pas ces frais",
  },
  decided: {
    "in-full": ({ what, on }) =>
      `Vous avez demandé le remboursement de frais de votre formation : ${what}, payés le ${on}. Nous les remboursons entièrement.`,
    "in-part": ({ what, on }) =>
      `Vous avez demandé le remboursement de frais de votre formation : ${what}, payés le ${on}. Nous en remboursons une partie.`,
    refused: ({ what, on }) =>
      `Vous avez demandé le remboursement de frais de votre formation : ${what}, payés le ${on}. Nous ne les remboursons pas.`,
  },
  paid: "Vous avez payé",
  paidByRegion: "Payé par la région ou la communauté",
  paidBack: "Nous remboursons",
  why: {
    "in-full": "Ces frais font partie de votre formation approuvée.",
    "in-part": "Une région ou une communauté paie déjà pour la même chose. Nous ne payons alors que la différence.",
    refused: "Nous remboursons seulement les frais de votre formation approuvée que vous prouvez. Voici notre motif :",
  },
  means: {
    "in-full": [
      "Le montant arrive sur le compte que vous avez indiqué. Pas encore de numéro ? Donnez-le sur votre page.",
    ],
    "in-part": [
      "Le montant arrive sur le compte que vous avez indiqué. Pas encore de numéro ? Donnez-le sur votre page.",
    ],
    refused: [
      "Ces frais restent à votre charge.",
      "Vous avez une autre preuve ? Ajoutez-la sur votre page. Nous regardons alors à nouveau.",
      "Cette lettre ne change rien à votre formation ni à votre indemnité.",
    ],
  },
};
