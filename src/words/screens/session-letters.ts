import type { Text } from "../language.ts";

/** The decision letters of a session, all at once. */
export const sessionLettersText = {
  link: {
    nl: "Brieven van deze zitting",
    fr: "Lettres de cette séance",
    de: "Briefe dieser Sitzung",
    en: "Letters of this session",
  },
} satisfies Record<string, Text>;
