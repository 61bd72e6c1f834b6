import { laws } from "./law-titles.ts";
import { pages } from "./page-titles.ts";
import { article } from "./place.ts";
import type { SourceWords } from "./source-words.ts";

export const incapacitySourceWords = {
  "ziv-law-100-1": {
    title: laws.healthInsuranceLaw,
    at: article("100 § 1"),
    says: {
      nl: "het gewone beroep in de eerste zes maanden",
      fr: "profession habituelle pendant les six premiers mois",
      de: "gewöhnlicher Beruf in den ersten sechs Monaten",
      en: "usual occupation in the first six months",
    },
  },
  "inami-relapse": {
    title: pages.relapsePage,
    says: {
      nl: "herval binnen 14 dagen, of in invaliditeit binnen drie maanden",
      fr: "rechute dans les 14 jours, ou en invalidité dans les trois mois",
      de: "Rückfall innerhalb von 14 Tagen, oder bei Invalidität innerhalb von drei Monaten",
      en: "relapse within 14 days, or in invalidity within three months",
    },
  },
  "chamber-recognition-length": {
    title: laws.chamber187And235,
    says: {
      nl: "invaliditeit erkend voor één, twee of vijf jaar, tenzij bij een zeer ernstige ziekte",
      fr: "invalidité reconnue pour un, deux ou cinq ans, sauf maladie très grave",
      de: "Invalidität anerkannt für ein, zwei oder fünf Jahre, außer bei sehr schwerer Krankheit",
      en: "invalidity recognised for one, two or five years, unless a very grave illness",
    },
  },
  "reading-relapse-count": {
    title: laws.ourReading,
    says: {
      nl: "De dagen tussen de laatste dag van de ene en de eerste dag van de andere arbeidsongeschiktheid tellen.",
      fr: "On compte les jours entre le dernier jour d’une incapacité et le premier jour de l’autre.",
      de: "Gezählt werden die Tage zwischen dem letzten Tag der einen und dem ersten Tag der anderen Arbeitsunfähigkeit.",
      en: "The days between the last day of the one incapacity and the first day of the other are counted.",
    },
  },
  "reading-usual-occupation": {
    title: laws.ourReading,
    says: {
      nl: "De zes maanden tellen vanaf de eerste dag van de arbeidsongeschiktheid, die dag inbegrepen.",
      fr: "Les six mois se comptent dès le premier jour de l’incapacité, ce jour compris.",
      de: "Die sechs Monate zählen ab dem ersten Tag der Arbeitsunfähigkeit, diesen Tag eingeschlossen.",
      en: "The six months count from the first day of the incapacity, that day included.",
    },
  },
  "reading-recognition-length-since": {
    title: laws.ourReading,
    says: {
      nl: "Genomen vanaf 17 september 2025, toen het in de Kamer gezegd werd; sinds wanneer het geldt, is niet gevonden.",
      fr: "Pris dès le 17 septembre 2025, jour où cela fut dit à la Chambre ; depuis quand cela vaut n’a pas été trouvé.",
      de: "Genommen ab dem 17. September 2025, als es der Kammer gesagt wurde; seit wann es gilt, wurde nicht gefunden.",
      en: "Taken from 17 September 2025, when it was told to the Chamber; since when it holds was not found.",
    },
  },
} satisfies Record<string, SourceWords>;
