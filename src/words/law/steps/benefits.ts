import type { Text } from "../../language.ts";

/** What the rules on training money write down. */
export const benefitStepWords = {
  "minutes-beyond-the-plan": {
    nl: "Minuten boven het plan, zonder premie",
    fr: "Minutes au-delà du plan, sans prime",
    de: "Minuten über den Plan hinaus, ohne Prämie",
    en: "Minutes beyond the plan, without premium",
  },
  "minutes-paid": {
    nl: "Minuten met premie",
    fr: "Minutes avec prime",
    de: "Minuten mit Prämie",
    en: "Minutes with premium",
  },
  "premium-per-hour": {
    nl: "Premie per uur, in EUR",
    fr: "Prime par heure, en EUR",
    de: "Prämie pro Stunde, in EUR",
    en: "Premium an hour, in EUR",
  },
  "amount-of-the-region": {
    nl: "Bedrag van het gewest, in EUR",
    fr: "Montant de la région, en EUR",
    de: "Betrag der Region, in EUR",
    en: "Amount of the region, in EUR",
  },
  "premium-for-the-employer": {
    nl: "Premie voor de werkgever, in EUR",
    fr: "Prime pour l’employeur, en EUR",
    de: "Prämie für den Arbeitgeber, in EUR",
    en: "Premium for the employer, in EUR",
  },
  "benefit-percent": {
    nl: "Uitkering, in procent van het loon",
    fr: "Indemnité, en pour cent du salaire",
    de: "Leistung, in Prozent des Lohns",
    en: "Benefit, in percent of the wage",
  },
  "contribution-in-percent": {
    nl: "Bijdrage, in procent",
    fr: "Cotisation, en pour cent",
    de: "Beitrag, in Prozent",
    en: "Contribution, in percent",
  },
} satisfies Record<string, Text>;
