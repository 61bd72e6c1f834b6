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
    nl: "Minuten werk per week",
    fr: "Minutes de travail par semaine",
    de: "Arbeitsminuten pro Woche",
    en: "Minutes of work a week",
  },
  fullTimeMinutes: {
    nl: "Minuten per week van een voltijdse",
    fr: "Minutes par semaine à temps plein",
    de: "Minuten pro Woche in Vollzeit",
    en: "Minutes a week of full time",
  },
  dailyBenefit: {
    nl: "Daguitkering, in cent",
    fr: "Indemnité journalière, en centimes",
    de: "Tagessatz, in Cent",
    en: "Daily benefit, in cents",
  },
  activitySince: {
    nl: "Toegelaten activiteit sinds",
    fr: "Activité autorisée depuis le",
    de: "Erlaubte Tätigkeit seit",
    en: "Permitted activity since",
  },
  dailyWage: {
    nl: "Loon per dag, in cent",
    fr: "Salaire par jour, en centimes",
    de: "Lohn pro Tag, in Cent",
    en: "Wage of a day, in cents",
  },
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
    nl: "Inkomen van drie jaar eerder, in cent",
    fr: "Revenu de trois ans plus tôt, en centimes",
    de: "Einkommen von vor drei Jahren, in Cent",
    en: "Income of three years earlier, in cents",
  },
  incomeThreshold: {
    nl: "Inkomensgrens, in cent",
    fr: "Plafond de revenus, en centimes",
    de: "Einkommensgrenze, in Cent",
    en: "Income threshold, in cents",
  },
} satisfies Record<string, Text>;
