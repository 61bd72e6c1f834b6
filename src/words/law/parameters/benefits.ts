import type { Text } from "../../language.ts";

/** Choices of the premiums of a training. */
export const benefitParameterWords = {
  "premium-for-part-hours": {
    nl: "Een deel van een uur telt mee",
    fr: "Une partie d’heure compte",
    de: "Ein Teil einer Stunde zählt",
    en: "A part of an hour counts",
  },
  "premium-hours-at-most": {
    nl: "Uren waarvoor hoogstens betaald wordt",
    fr: "Heures payées au plus",
    de: "Höchstens bezahlte Stunden",
    en: "Hours paid at most",
  },
} satisfies Record<string, Text>;
