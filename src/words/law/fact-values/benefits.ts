import type { Text } from "../../language.ts";

/** Households, as a benefit tells them apart. */
export const benefitFactValues = {
  "with-dependants": {
    nl: "Met personen ten laste",
    fr: "Avec personnes à charge",
    de: "Mit Personen zulasten",
    en: "With dependants",
  },
  single: { nl: "Alleenstaand", fr: "Isolé", de: "Alleinstehend", en: "Single" },
  cohabiting: { nl: "Samenwonend", fr: "Cohabitant", de: "Zusammenlebend", en: "Cohabiting" },
} satisfies Record<string, Text>;
