import type { Text } from "../../language.ts";

/** What the rules on partial work write down. */
export const resumptionStepWords = {
  "working-days-before": {
    nl: "Aantal werkdagen eerder",
    fr: "Nombre de jours ouvrables plus tôt",
    de: "Anzahl Arbeitstage früher",
    en: "Working days earlier",
  },
  "permission-comes-first": {
    nl: "De toelating komt eerst, tot",
    fr: "L’autorisation vient d’abord, jusqu’au",
    de: "Die Erlaubnis kommt zuerst, bis",
    en: "The permission comes first, until",
  },
  "days-late": {
    nl: "Kalenderdagen te laat",
    fr: "Jours calendrier de retard",
    de: "Kalendertage zu spät",
    en: "Calendar days late",
  },
  "late-days-at-most": {
    nl: "Hoogstens zoveel dagen te laat",
    fr: "Au plus autant de jours de retard",
    de: "Höchstens so viele Tage zu spät",
    en: "At most so many days late",
  },
  "sheltered-workshop-keeps": {
    nl: "Maatwerkbedrijf: de uitkering blijft, in EUR",
    fr: "Travail adapté : l’indemnité reste, en EUR",
    de: "Werkstätte: Die Leistung bleibt, in EUR",
    en: "Sheltered workshop: the benefit stays, in EUR",
  },
  "hours-cannot-be": {
    nl: "Deze uren kunnen niet, in minuten",
    fr: "Ces heures sont impossibles, en minutes",
    de: "Diese Stunden sind nicht möglich, in Minuten",
    en: "These hours cannot be, in minutes",
  },
  "share-worked-percent": {
    nl: "Deel van een voltijds werk, in %",
    fr: "Part d’un temps plein, en %",
    de: "Anteil an der Vollzeit, in %",
    en: "Share of full time, in %",
  },
  "free-share-percent": {
    nl: "Deel dat niets kost, in %",
    fr: "Part qui ne coûte rien, en %",
    de: "Anteil, der nichts kostet, in %",
    en: "Share that costs nothing, in %",
  },
  "share-above-percent": {
    nl: "Wat erboven ligt, in %",
    fr: "Ce qui dépasse, en %",
    de: "Was darüber liegt, in %",
    en: "What lies above, in %",
  },
  "reduction-percent": {
    nl: "Vermindering van de uitkering, in %",
    fr: "Réduction de l’indemnité, en %",
    de: "Kürzung der Leistung, in %",
    en: "Reduction of the benefit, in %",
  },
  "benefit-without-work": {
    nl: "Daguitkering zonder werk, in EUR",
    fr: "Indemnité journalière sans travail, en EUR",
    de: "Tagessatz ohne Arbeit, in EUR",
    en: "Daily benefit without work, in EUR",
  },
  "in-full-before": {
    nl: "Volledige uitkering voor",
    fr: "Indemnité entière avant le",
    de: "Volle Leistung vor dem",
    en: "Benefit in full before",
  },
  "income-counts-from": {
    nl: "Het inkomen telt vanaf",
    fr: "Le revenu compte à partir du",
    de: "Das Einkommen zählt ab",
    en: "Income counts from",
  },
  "threshold-was-not-found": {
    nl: "Inkomensgrens niet bekend, nodig vanaf",
    fr: "Plafond inconnu, nécessaire à partir du",
    de: "Einkommensgrenze unbekannt, nötig ab",
    en: "Income threshold not known, needed from",
  },
  "income-slice": {
    nl: "Schijf van het loon, in EUR",
    fr: "Tranche du salaire, en EUR",
    de: "Lohnstufe, in EUR",
    en: "Slice of the wage, in EUR",
  },
  "slice-less": {
    nl: "Van de uitkering af",
    fr: "En moins sur l’indemnité",
    de: "Von der Leistung ab",
    en: "Off the benefit",
  },
  "income-threshold": {
    nl: "Inkomensgrens, in EUR",
    fr: "Plafond de revenus, en EUR",
    de: "Einkommensgrenze, in EUR",
    en: "Income threshold, in EUR",
  },
  "income-above-percent": {
    nl: "Inkomen boven de grens, in %",
    fr: "Revenu au-dessus du plafond, en %",
    de: "Einkommen über der Grenze, in %",
    en: "Income above the threshold, in %",
  },
  "benefit-by-wage": {
    nl: "Volgens de oude regel blijft, in EUR",
    fr: "Selon l’ancienne règle, il reste, en EUR",
    de: "Nach der alten Regel bleibt, in EUR",
    en: "By the earlier rule there remains, in EUR",
  },
} satisfies Record<string, Text>;
