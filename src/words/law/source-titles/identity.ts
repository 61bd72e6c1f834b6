import type { Text } from "../../language.ts";

/** Sources on national numbers. */
export const identityTitles = {
  "IBZ, National Register, instruction IT000": {
    nl: "IBZ, Rijksregister, instructie IT000",
    fr: "IBZ, Registre national, instruction TI000",
    de: "IBZ, Nationalregister, Anweisung IT000",
    en: "IBZ, National Register, instruction IT000",
  },
  "Royal Decree of 8 February 1991 (number of who is not in the National Register)": {
    nl: "koninklijk besluit van 8 februari 1991 (bisnummer)",
    fr: "arrêté royal du 8 février 1991 (numéro bis)",
    de: "Königlicher Erlass vom 8. Februar 1991 (Bis-Nummer)",
    en: "Royal Decree of 8 February 1991 (bis number)",
  },
} as const satisfies Record<string, Text>;
