import type { Text } from "../../language.ts";

/** Choices of partial work that are words. */
export const resumptionParameterValues = {
  "last-day-to-declare": {
    nl: "Laatste dag om aan te geven",
    fr: "Dernier jour pour déclarer",
    de: "Letzter Tag für die Meldung",
    en: "Last day to declare",
  },
  resumption: {
    nl: "Dag van de hervatting",
    fr: "Jour de la reprise",
    de: "Tag der Aufnahme",
    en: "Day of the resumption",
  },
  "reduced-10-percent": {
    nl: "Uitkering 10 % lager",
    fr: "Indemnité réduite de 10 %",
    de: "Leistung um 10 % gekürzt",
    en: "Benefit 10 % lower",
  },
  recovery: {
    nl: "Uitkering terug te betalen",
    fr: "Indemnité à rembourser",
    de: "Leistung zurückzuzahlen",
    en: "Benefit to be paid back",
  },
  "each-permission": {
    nl: "Elke toelating apart",
    fr: "Chaque autorisation",
    de: "Jede Erlaubnis für sich",
    en: "Each permission",
  },
  "all-permissions": {
    nl: "Alle toelatingen samen",
    fr: "Toutes les autorisations ensemble",
    de: "Alle Erlaubnisse zusammen",
    en: "All permissions together",
  },
  cut: {
    nl: "Wat volgt valt weg",
    fr: "Ce qui suit est supprimé",
    de: "Was folgt, fällt weg",
    en: "What follows is dropped",
  },
  nearest: {
    nl: "Naar het dichtste honderdste",
    fr: "Au centième le plus proche",
    de: "Auf das nächste Hundertstel",
    en: "To the nearest hundredth",
  },
  "hours-planned": { nl: "Geplande uren", fr: "Heures prévues", de: "Geplante Stunden", en: "Hours planned" },
  "hours-followed": { nl: "Gevolgde uren", fr: "Heures suivies", de: "Besuchte Stunden", en: "Hours followed" },
} satisfies Record<string, Text>;
