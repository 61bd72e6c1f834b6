import type { WordsOfActs } from "./words-of-act.ts";

export const regionalBenefit: WordsOfActs<"record-regional-benefit"> = {
  "record-regional-benefit": {
    title: {
      nl: "Voordeel van een gewest noteren",
      fr: "Noter un avantage d’une Région",
      de: "Leistung einer Region eintragen",
      en: "Record a benefit of a region",
    },
    explains: {
      nl: "Betaalt een gewest iets als onze premie? Dan betalen wij alleen het verschil. Betaalt het niets meer? Vul dan 0 in.",
      fr: "Une Région paie-t-elle quelque chose comme notre prime ? Alors nous ne payons que la différence. Elle ne paie plus rien ? Indiquez 0.",
      de: "Zahlt eine Region etwas wie unsere Prämie? Dann zahlen wir nur den Unterschied. Zahlt sie nichts mehr? Dann geben Sie 0 an.",
      en: "Does a region pay something like our premium? Then we only pay the difference. Does it pay nothing any more? Fill in 0.",
    },
    button: { nl: "Noteren", fr: "Noter", de: "Eintragen", en: "Record" },
    done: {
      nl: "Het voordeel is genoteerd. Het verschil is herrekend.",
      fr: "L’avantage est noté. La différence est recalculée.",
      de: "Die Leistung ist eingetragen. Der Unterschied ist neu berechnet.",
      en: "The benefit is recorded. The difference is reckoned anew.",
    },
    fields: {
      premium: { label: { nl: "Welke premie?", fr: "Quelle prime ?", de: "Welche Prämie?", en: "Which premium?" } },
      month: {
        label: { nl: "Maand", fr: "Mois", de: "Monat", en: "Month" },
        hint: {
          nl: "Alleen bij de premie voor uren",
          fr: "Seulement pour la prime des heures",
          de: "Nur bei der Prämie für Stunden",
          en: "Only for the premium for hours",
        },
      },
      paidByRegion: {
        label: {
          nl: "Wat het gewest betaalt",
          fr: "Ce que la Région paie",
          de: "Was die Region zahlt",
          en: "What the region pays",
        },
        hint: { nl: "In euro", fr: "En euros", de: "In Euro", en: "In euro" },
      },
    },
  },
};
