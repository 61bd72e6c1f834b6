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
  "employer-premium-after-months": {
    nl: "Maanden arbeidsongeschikt vóór de premie voor de werkgever",
    fr: "Mois d’incapacité avant la prime pour l’employeur",
    de: "Monate arbeitsunfähig vor der Prämie für den Arbeitgeber",
    en: "Months incapable before the premium for the employer",
  },
  "employer-premium-cents": {
    nl: "Premie voor de werkgever",
    fr: "Prime pour l’employeur",
    de: "Prämie für den Arbeitgeber",
    en: "Premium for the employer",
  },
} satisfies Record<string, Text>;
