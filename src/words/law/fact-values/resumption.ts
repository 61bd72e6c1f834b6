import type { Text } from "../../language.ts";

/** Partial work: the kinds of work that have a rule of their own. */
export const resumptionFactValues = {
  ordinary: { nl: "Gewoon werk", fr: "Travail ordinaire", de: "Gewöhnliche Arbeit", en: "Ordinary work" },
  "sheltered-workshop": {
    nl: "Maatwerkbedrijf",
    fr: "Entreprise de travail adapté",
    de: "Beschützende Werkstätte",
    en: "Sheltered workshop",
  },
  childminder: { nl: "Onthaalouder", fr: "Accueillant d’enfants", de: "Tageseltern", en: "Childminder" },
} satisfies Record<string, Text>;
