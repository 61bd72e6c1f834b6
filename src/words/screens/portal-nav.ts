import type { Text } from "../language.ts";

export const portalNavText = {
  mine: { nl: "Mijn traject", fr: "Mon trajet", de: "Mein Weg", en: "My trajectory" },
  resumption: { nl: "Werken", fr: "Travailler", de: "Arbeiten", en: "Work" },
  money: { nl: "Mijn geld", fr: "Mon argent", de: "Mein Geld", en: "My money" },
  documents: { nl: "Mijn documenten", fr: "Mes documents", de: "Meine Dokumente", en: "My documents" },
  history: { nl: "Wat er gebeurde", fr: "Ce qui s’est passé", de: "Was geschah", en: "What happened" },
  whoLooked: {
    nl: "Wie keek in mijn dossier",
    fr: "Qui a consulté mon dossier",
    de: "Wer meine Akte ansah",
    en: "Who looked at my file",
  },
} satisfies Record<string, Text>;
