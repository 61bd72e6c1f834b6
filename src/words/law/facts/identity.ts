import type { Text } from "../../language.ts";

/** Numbers of persons: what is asked. */
export const identityFacts = {
  number: { nl: "Nummer", fr: "Numéro", de: "Nummer", en: "Number" },
} satisfies Record<string, Text>;
