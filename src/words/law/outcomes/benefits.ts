import type { Text } from "../../language.ts";

/** Who pays. */
export const benefitOutcomes = {
  fund: { nl: "Ziekenfonds", fr: "Mutualité", de: "Krankenkasse", en: "Sickness fund" },
  actiris: { nl: "Actiris", fr: "Actiris", de: "Actiris", en: "Actiris" },
} satisfies Record<string, Text>;
