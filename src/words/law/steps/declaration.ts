import type { Text } from "../../language.ts";

/** What suspended terms and kept files write down. */
export const declarationStepWords = {
  "suspended-from": { nl: "Geschorst van", fr: "Suspendu du", de: "Ausgesetzt vom", en: "Suspended from" },
  "suspended-until": {
    nl: "Geschorst tot en met",
    fr: "Suspendu jusqu’au",
    de: "Ausgesetzt bis",
    en: "Suspended until",
  },
  "suspended-days": {
    nl: "Dagen die niet meetellen",
    fr: "Jours qui ne comptent pas",
    de: "Tage, die nicht zählen",
    en: "Days that do not count",
  },
  "still-suspended-since": {
    nl: "Nog altijd geschorst sinds",
    fr: "Toujours suspendu depuis le",
    de: "Noch immer ausgesetzt seit",
    en: "Still suspended since",
  },
  "years-later": {
    nl: "Aantal jaren later",
    fr: "Nombre d’années plus tard",
    de: "Anzahl Jahre später",
    en: "Years later",
  },
} satisfies Record<string, Text>;
