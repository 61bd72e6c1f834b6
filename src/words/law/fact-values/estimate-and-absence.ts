import type { Text } from "../../language.ts";

/** Answers, outlooks, appointments that were missed, and lengths of a recognition. */
export const estimateAndAbsenceValues = {
  incomplete: { nl: "Onvolledig", fr: "Incomplet", de: "Unvollständig", en: "Incomplete" },
  complete: { nl: "Volledig", fr: "Complet", de: "Vollständig", en: "Complete" },
  "resumes-by-month-6": {
    nl: "Weer aan het werk ten laatste eind maand 6",
    fr: "Reprise au plus tard à la fin du mois 6",
    de: "Wieder in Arbeit spätestens Ende des 6. Monats",
    en: "Back at work by the end of month 6",
  },
  "treatment-first": {
    nl: "Eerst diagnose of behandeling",
    fr: "D’abord diagnostic ou traitement",
    de: "Zuerst Diagnose oder Behandlung",
    en: "Diagnosis or treatment first",
  },
  "possible-after-actions": {
    nl: "Mogelijk na een of meer acties",
    fr: "Possible après une ou plusieurs actions",
    de: "Möglich nach einer oder mehreren Maßnahmen",
    en: "Possible after one or more actions",
  },
  "first-contact": {
    nl: "Eerste gesprek met de coördinator",
    fr: "Premier entretien avec le coordinateur",
    de: "Erstes Gespräch mit dem Koordinator",
    en: "First interview with the coordinator",
  },
  "questionnaire-examination": {
    nl: "Onderzoek voor de vragenlijst",
    fr: "Examen pour le questionnaire",
    de: "Untersuchung für den Fragebogen",
    en: "Examination for the questionnaire",
  },
  "physical-contact": {
    nl: "Gesprek in maand 4, 7 of 11",
    fr: "Contact au mois 4, 7 ou 11",
    de: "Gespräch in Monat 4, 7 oder 11",
    en: "Contact in month 4, 7 or 11",
  },
  "incapacity-evaluation": {
    nl: "Evaluatie van de arbeidsongeschiktheid",
    fr: "Évaluation de l’incapacité de travail",
    de: "Bewertung der Arbeitsunfähigkeit",
    en: "Evaluation of the incapacity",
  },
  first: { nl: "Eerste", fr: "Première", de: "Erste", en: "First" },
  second: { nl: "Tweede", fr: "Deuxième", de: "Zweite", en: "Second" },
  later: { nl: "Derde of latere", fr: "Troisième ou suivante", de: "Dritte oder spätere", en: "Third or later" },
  "one-year": { nl: "Een jaar", fr: "Un an", de: "Ein Jahr", en: "One year" },
  "two-years": { nl: "Twee jaar", fr: "Deux ans", de: "Zwei Jahre", en: "Two years" },
  "five-years": { nl: "Vijf jaar", fr: "Cinq ans", de: "Fünf Jahre", en: "Five years" },
  "without-end": { nl: "Zonder einddatum", fr: "Sans date de fin", de: "Ohne Enddatum", en: "Without an end" },
} satisfies Record<string, Text>;
