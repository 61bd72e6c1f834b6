import type { RuleWords } from "../rule.ts";

/** The incapacity itself. */
export const incapacityRuleWords = {
  relapse: {
    title: { nl: "Herval", fr: "Rechute", de: "Rückfall", en: "Relapse" },
    asks: {
      nl: "Loopt de eerdere arbeidsongeschiktheid door?",
      fr: "L’incapacité précédente se poursuit-elle ?",
      de: "Läuft die frühere Arbeitsunfähigkeit weiter?",
      en: "Does the earlier incapacity carry on?",
    },
  },
  "usual-occupation-test": {
    title: {
      nl: "Toets aan het gewone beroep",
      fr: "Évaluation par rapport à la profession habituelle",
      de: "Prüfung am gewöhnlichen Beruf",
      en: "Test against the usual occupation",
    },
    asks: {
      nl: "Wordt de ongeschiktheid op deze dag alleen aan het gewone beroep getoetst?",
      fr: "L’incapacité est-elle évaluée ce jour par rapport à la seule profession habituelle ?",
      de: "Wird die Unfähigkeit an diesem Tag nur am gewöhnlichen Beruf geprüft?",
      en: "Is the incapacity measured against the usual occupation alone on this day?",
    },
  },
  "recognition-length": {
    title: {
      nl: "Duur van de erkenning in invaliditeit",
      fr: "Durée de la reconnaissance en invalidité",
      de: "Dauer der Anerkennung der Invalidität",
      en: "Length of the recognition in invalidity",
    },
    asks: {
      nl: "Tot en met welke dag loopt de erkenning in invaliditeit?",
      fr: "Jusqu’à quel jour inclus court la reconnaissance en invalidité ?",
      de: "Bis zu welchem Tag einschließlich läuft die Anerkennung der Invalidität?",
      en: "Up to and including which day does the recognition in invalidity run?",
    },
  },
} satisfies Record<string, RuleWords>;
