import type { RuleWords } from "../rule.ts";

/** Numbers of persons. */
export const identityRuleWords = {
  "national-number": {
    title: {
      nl: "Rijksregisternummer",
      fr: "Numéro de registre national",
      de: "Nationalregisternummer",
      en: "National number",
    },
    asks: {
      nl: "Kan dit een rijksregisternummer of een bisnummer zijn?",
      fr: "Est-ce que cela peut être un numéro national ou un numéro bis ?",
      de: "Kann das eine Nationalregisternummer oder eine Bis-Nummer sein?",
      en: "Can this be a national number or a bis number?",
    },
  },
} satisfies Record<string, RuleWords>;
