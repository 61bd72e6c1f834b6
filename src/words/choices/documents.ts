import type { DocumentKind } from "../../trajectory/documents/document.ts";
import type { Text } from "../language.ts";

export const documentKind = {
  letter: { nl: "Brief", fr: "Lettre", de: "Brief", en: "Letter" },
  form: {
    nl: "Formulier of contract",
    fr: "Formulaire ou contrat",
    de: "Formular oder Vertrag",
    en: "Form or contract",
  },
  "training-offer": {
    nl: "Offerte of programma van een opleiding",
    fr: "Offre ou programme d’une formation",
    de: "Angebot oder Programm einer Ausbildung",
    en: "Offer or programme of a training",
  },
  "proof-of-payment": { nl: "Betaalbewijs", fr: "Preuve de paiement", de: "Zahlungsbeleg", en: "Proof of payment" },
  "medical-report": {
    nl: "Medisch verslag of attest",
    fr: "Rapport ou attestation médicale",
    de: "Medizinischer Bericht oder Attest",
    en: "Medical report or certificate",
  },
  other: { nl: "Iets anders", fr: "Autre chose", de: "Etwas anderes", en: "Something else" },
} satisfies Record<DocumentKind, Text>;
