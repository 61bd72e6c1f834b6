import type { Text } from "../../language.ts";

/** Partial work: what is asked. */
export const resumptionFacts = {
  resumesOn: {
    nl: "Hervat het werk op",
    fr: "Reprend le travail le",
    de: "Nimmt die Arbeit auf am",
    en: "Resumes work on",
  },
  declaredOn: { nl: "Aangegeven op", fr: "Déclaré le", de: "Gemeldet am", en: "Declared on" },
  halfOfCapacityLost: {
    nl: "Medisch minstens de helft minder in staat om te werken",
    fr: "Capacité réduite d’au moins la moitié sur le plan médical",
    de: "Medizinisch um mindestens die Hälfte weniger arbeitsfähig",
    en: "At least half of the capacity lost, medically",
  },
  workSuitsHealth: {
    nl: "Het werk past bij de gezondheid",
    fr: "Le travail est compatible avec la santé",
    de: "Die Arbeit ist mit der Gesundheit vereinbar",
    en: "The work suits the person’s health",
  },
  setting: { nl: "Soort werk", fr: "Type de travail", de: "Art der Arbeit", en: "Kind of work" },
  minutesPerWeek: {
    nl: "Uren werk per week",
    fr: "Heures de travail par semaine",
    de: "Arbeitsstunden pro Woche",
    en: "Hours of work a week",
  },
  fullTimeMinutes: {
    nl: "Uren per week van een voltijdse",
    fr: "Heures par semaine à temps plein",
    de: "Stunden pro Woche in Vollzeit",
    en: "Hours a week of full time",
  },
  dailyBenefit: { nl: "Daguitkering", fr: "Indemnité journalière", de: "Tagessatz", en: "Daily benefit" },
  activitySince: {
    nl: "Toegelaten activiteit sinds",
    fr: "Activité autorisée depuis le",
    de: "Erlaubte Tätigkeit seit",
    en: "Permitted activity since",
  },
  dailyWage: { nl: "Loon per dag", fr: "Salaire par jour", de: "Lohn pro Tag", en: "Wage of a day" },
  permittedFrom: { nl: "Toegelaten vanaf", fr: "Autorisé à partir du", de: "Erlaubt ab", en: "Permitted from" },
  firstPermittedFrom: {
    nl: "Voor het eerst toegelaten vanaf",
    fr: "Autorisé pour la première fois à partir du",
    de: "Zuerst erlaubt ab",
    en: "First permitted from",
  },
  lastCheckedOn: {
    nl: "Laatst gecontroleerd op",
    fr: "Dernier contrôle le",
    de: "Zuletzt geprüft am",
    en: "Last checked on",
  },
  sentOn: {
    nl: "Verstuurd of overhandigd op",
    fr: "Envoyé ou remis le",
    de: "Versandt oder übergeben am",
    en: "Sent or handed over on",
  },
  resumedOn: { nl: "Volledig hervat op", fr: "Reprise complète le", de: "Voll aufgenommen am", en: "Fully resumed on" },
  referenceIncome: {
    nl: "Inkomen van drie jaar eerder",
    fr: "Revenu de trois ans plus tôt",
    de: "Einkommen von vor drei Jahren",
    en: "Income of three years earlier",
  },
  incomeThreshold: { nl: "Inkomensgrens", fr: "Plafond de revenus", de: "Einkommensgrenze", en: "Income threshold" },
} satisfies Record<string, Text>;
