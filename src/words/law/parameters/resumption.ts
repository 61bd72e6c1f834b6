import type { Text } from "../../language.ts";

/** Terms, shares and choices of partial work. */
export const resumptionParameterWords = {
  "declaration-working-days-before": {
    nl: "Werkdagen tussen aangifte en hervatting",
    fr: "Jours ouvrables entre déclaration et reprise",
    de: "Arbeitstage zwischen Meldung und Aufnahme",
    en: "Working days from declaration to resumption",
  },
  "late-days": {
    nl: "Dagen waarin een late aangifte geld kost maar geen alles",
    fr: "Jours où un retard réduit l’indemnité sans la supprimer",
    de: "Tage, in denen eine späte Meldung nur kürzt",
    en: "Days in which a late declaration only reduces",
  },
  "late-days-count-from": {
    nl: "Begin van die dagen",
    fr: "Début de ces jours",
    de: "Beginn dieser Tage",
    en: "Start of those days",
  },
  "declared-within-the-late-days": {
    nl: "Gevolg binnen die dagen",
    fr: "Conséquence pendant ces jours",
    de: "Folge in diesen Tagen",
    en: "Consequence within those days",
  },
  "declared-after-the-late-days": {
    nl: "Gevolg na die dagen",
    fr: "Conséquence après ces jours",
    de: "Folge nach diesen Tagen",
    en: "Consequence after those days",
  },
  "decision-working-days": {
    nl: "Werkdagen om te beslissen",
    fr: "Jours ouvrables pour décider",
    de: "Arbeitstage für die Entscheidung",
    en: "Working days to decide",
  },
  "permission-months": {
    nl: "Maanden van een toelating, hoogstens",
    fr: "Mois d’une autorisation, au plus",
    de: "Monate einer Erlaubnis, höchstens",
    en: "Months of a permission, at most",
  },
  "permission-months-cover": {
    nl: "Waarvoor die maanden gelden",
    fr: "Ce que couvrent ces mois",
    de: "Wofür diese Monate gelten",
    en: "What those months cover",
  },
  "check-months": {
    nl: "Maanden tussen twee controles",
    fr: "Mois entre deux contrôles",
    de: "Monate zwischen zwei Prüfungen",
    en: "Months between two checks",
  },
  "refusal-days": {
    nl: "Dagen tot een weigering werkt",
    fr: "Jours avant l’effet d’un refus",
    de: "Tage, bis eine Ablehnung wirkt",
    en: "Days until a refusal works",
  },
  "report-resumption-days": {
    nl: "Dagen om volledig werk te melden",
    fr: "Jours pour signaler une reprise complète",
    de: "Tage, um volle Arbeit zu melden",
    en: "Days to report full work",
  },
  "income-slice-cents": {
    nl: "Schijf van het loon",
    fr: "Tranche du salaire",
    de: "Lohnstufe",
    en: "Slice of the wage",
  },
  "second-slice-percent": {
    nl: "Af op de tweede schijf, in %",
    fr: "Retenue sur la deuxième tranche, en %",
    de: "Abzug auf die zweite Stufe, in %",
    en: "Off on the second slice, in %",
  },
  "third-slice-percent": {
    nl: "Af op de derde schijf, in %",
    fr: "Retenue sur la troisième tranche, en %",
    de: "Abzug auf die dritte Stufe, in %",
    en: "Off on the third slice, in %",
  },
  "above-slices-percent": {
    nl: "Af boven de schijven, in %",
    fr: "Retenue au-dessus des tranches, en %",
    de: "Abzug über den Stufen, in %",
    en: "Off above the slices, in %",
  },
  "free-share-percent": {
    nl: "Deel van het werk dat niets kost",
    fr: "Part de travail qui ne coûte rien",
    de: "Arbeitsanteil, der nichts kostet",
    en: "Share of work that costs nothing",
  },
  "hundredth-is": {
    nl: "Hoe het honderdste wordt berekend",
    fr: "Calcul du centième",
    de: "Berechnung des Hundertstels",
    en: "How the hundredth is reached",
  },
  "childminder-first-year-percent": {
    nl: "Vermindering onthaalouder, eerste jaar",
    fr: "Réduction accueillant d’enfants, première année",
    de: "Kürzung Tageseltern, erstes Jahr",
    en: "Reduction childminder, first year",
  },
  "childminder-later-percent": {
    nl: "Vermindering onthaalouder, later",
    fr: "Réduction accueillant d’enfants, ensuite",
    de: "Kürzung Tageseltern, danach",
    en: "Reduction childminder, later",
  },
  "self-employed-months-in-full": {
    nl: "Maanden zonder vermindering, zelfstandige",
    fr: "Mois sans réduction, indépendant",
    de: "Monate ohne Kürzung, Selbstständige",
    en: "Months without reduction, self-employed",
  },
  "self-employed-years-after-the-first": {
    nl: "Jaren na het eerste voor het inkomen telt",
    fr: "Années après la première avant que le revenu compte",
    de: "Jahre nach dem ersten, bis das Einkommen zählt",
    en: "Years after the first before income counts",
  },
  "self-employed-reduction-percent": {
    nl: "Vermindering vanaf de zevende maand, zelfstandige",
    fr: "Réduction dès le septième mois, indépendant",
    de: "Kürzung ab dem siebten Monat, Selbstständige",
    en: "Reduction from the seventh month, self-employed",
  },
  "suspended-from-percent": {
    nl: "Zoveel boven de grens: geen uitkering",
    fr: "Dépassement qui suspend l’indemnité",
    de: "Überschreitung, die die Leistung aussetzt",
    en: "So far above the threshold: no benefit",
  },
} satisfies Record<string, Text>;
