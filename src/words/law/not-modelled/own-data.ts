import type { NotModelled } from "../rule.ts";

export const ownDataNotModelled = {
  "answer-to-request-within": [
    {
      nl: "Twee maanden meer bij een ingewikkelde vraag, als de vrager dat binnen een maand hoort.",
      fr: "Deux mois de plus pour une question complexe, si la personne en est avertie dans le mois.",
      de: "Zwei Monate mehr bei einer schwierigen Frage, wenn die Person das binnen einem Monat erfährt.",
      en: "Two months more for a complex question, when who asked is told so within a month.",
    },
    {
      nl: "Vragen om andere rechten: wissing, beperking, bezwaar.",
      fr: "Les demandes d’autres droits : effacement, limitation, opposition.",
      de: "Anträge auf andere Rechte: Löschung, Einschränkung, Widerspruch.",
      en: "Requests of other rights: erasure, restriction, objection.",
    },
  ],
  "payment-file-kept": [
    {
      nl: "Eigen regels voor de boekhouding van de ziekenfondsen en van Actiris.",
      fr: "Les règles propres à la comptabilité des mutualités et d’Actiris.",
      de: "Eigene Regeln für die Buchhaltung der Krankenkassen und von Actiris.",
      en: "Rules of their own on the accounts of sickness funds and of Actiris.",
    },
    {
      nl: "Een geschil waarvoor het bewijs van betaling moet blijven.",
      fr: "Un litige pour lequel la preuve du paiement doit rester.",
      de: "Ein Streit, für den der Zahlungsbeleg bleiben muss.",
      en: "A dispute for which the proof of payment must stay.",
    },
  ],
} satisfies Record<string, NotModelled>;
