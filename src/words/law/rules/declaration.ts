import type { RuleWords } from "../rule.ts";

/** Declaring an incapacity, and keeping its file. */
export const declarationRuleWords = {
  "declaration-of-incapacity": {
    title: {
      nl: "Aangifte van de arbeidsongeschiktheid",
      fr: "Déclaration d’incapacité",
      de: "Meldung der Arbeitsunfähigkeit",
      en: "Declaration of incapacity",
    },
    asks: {
      nl: "Wat is de laatste dag om uw arbeidsongeschiktheid aan te geven?",
      fr: "Quel est le dernier jour pour déclarer votre incapacité ?",
      de: "Bis wann müssen Sie Ihre Arbeitsunfähigkeit melden?",
      en: "What is the last day to declare your incapacity?",
    },
  },
  retention: {
    title: {
      nl: "Bewaring van het dossier",
      fr: "Conservation du dossier",
      de: "Aufbewahrung der Akte",
      en: "Keeping of the file",
    },
    asks: {
      nl: "Tot welke dag bewaart het ziekenfonds het dossier?",
      fr: "Jusqu’à quel jour la mutualité conserve-t-elle le dossier ?",
      de: "Bis wann bewahrt die Krankenkasse die Akte auf?",
      en: "Until which day does the sickness fund keep the file?",
    },
  },
} satisfies Record<string, RuleWords>;
