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
} satisfies Record<string, NotModelled>;
