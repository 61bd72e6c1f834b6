import type { Text } from "../../language.ts";

/** Choices of the premiums of a training. */
export const benefitParameterWords = {
  "premium-for-part-hours": {
    nl: "Een deel van een uur telt mee",
    fr: "Une partie d’heure compte",
    de: "Ein Teil einer Stunde zählt",
    en: "A part of an hour counts",
  },
  "premium-hours-at-most": {
    nl: "Uren waarvoor hoogstens betaald wordt",
    fr: "Heures payées au plus",
    de: "Höchstens bezahlte Stunden",
    en: "Hours paid at most",
  },
  "employer-premium-after-months": {
    nl: "Maanden arbeidsongeschikt vóór de premie voor de werkgever",
    fr: "Mois d’incapacité avant la prime pour l’employeur",
    de: "Monate arbeitsunfähig vor der Prämie für den Arbeitgeber",
    en: "Months incapable before the premium for the employer",
  },
  "employer-premium-cents": {
    nl: "Premie voor de werkgever",
    fr: "Prime pour l’employeur",
    de: "Prämie für den Arbeitgeber",
    en: "Premium for the employer",
  },
  "benefit-percent-primary": {
    nl: "Uitkering in het eerste jaar, in procent van het loon",
    fr: "Indemnité la première année, en pour cent du salaire",
    de: "Leistung im ersten Jahr, in Prozent des Lohns",
    en: "Benefit in the first year, in percent of the wage",
  },
  "benefit-percent-with-dependants": {
    nl: "Uitkering in invaliditeit, met personen ten laste",
    fr: "Indemnité en invalidité, avec personnes à charge",
    de: "Leistung bei Invalidität, mit Personen zulasten",
    en: "Benefit in invalidity, with dependants",
  },
  "benefit-percent-single": {
    nl: "Uitkering in invaliditeit, alleenstaand",
    fr: "Indemnité en invalidité, isolé",
    de: "Leistung bei Invalidität, alleinstehend",
    en: "Benefit in invalidity, single",
  },
  "benefit-percent-cohabiting": {
    nl: "Uitkering in invaliditeit, samenwonend",
    fr: "Indemnité en invalidité, cohabitant",
    de: "Leistung bei Invalidität, zusammenlebend",
    en: "Benefit in invalidity, cohabiting",
  },
} satisfies Record<string, Text>;
