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
  "self-employed-eight-days": {
    title: pages.selfEmployedPages,
    says: {
      nl: "minstens acht dagen ongeschikt, en dan betaald vanaf dag één",
      fr: "au moins huit jours d’incapacité, puis payé dès le premier jour",
      de: "mindestens acht Tage arbeitsunfähig, dann ab dem ersten Tag bezahlt",
      en: "eight days of incapacity at least, then paid from the first day",
    },
  },
  "self-employed-backdated": {
    title: pages.selfEmployedCertificate,
    says: {
      nl: "de datum van het getuigschrift bepaalt het begin; het gaat hoogstens 14 dagen terug",
      fr: "la date du certificat fixe le début ; il remonte à 14 jours au plus",
      de: "das Datum der Bescheinigung bestimmt den Beginn; sie geht höchstens 14 Tage zurück",
      en: "the date of the certificate fixes the start; it goes back 14 days at most",
    },
  },
  "social-security-certificate": {
    title: pages.socialSecurityCertificate,
    says: {
      nl: "één getuigschrift duurt hoogstens drie maanden",
      fr: "un certificat dure trois mois au plus",
      de: "eine Bescheinigung gilt höchstens drei Monate",
      en: "one certificate lasts three months at most",
    },
  },
  "reading-self-employed-days": {
    title: laws.ourReading,
    says: {
      nl: "Kalenderdagen, de eerste dag meegeteld; genomen vanaf 1 januari 2022, want sinds wanneer het geldt, is niet gevonden.",
      fr: "Jours calendrier, le premier compris ; pris dès le 1er janvier 2022, car depuis quand cela vaut n’a pas été trouvé.",
      de: "Kalendertage, der erste mitgezählt; genommen ab dem 1. Januar 2022, denn seit wann es gilt, wurde nicht gefunden.",
      en: "Calendar days, the first one counted; taken from 1 January 2022, for since when it holds was not found.",
    },
  },
  "reading-self-employed-backdated": {
    title: laws.ourReading,
    says: {
      nl: "Gaat het getuigschrift verder terug, dan begint de ongeschiktheid 14 dagen voor de handtekening; genomen vanaf 1 januari 2022.",
      fr: "Si le certificat remonte plus loin, l’incapacité commence 14 jours avant la signature ; pris dès le 1er janvier 2022.",
      de: "Geht die Bescheinigung weiter zurück, beginnt die Arbeitsunfähigkeit 14 Tage vor der Unterschrift; genommen ab dem 1. Januar 2022.",
      en: "Where the certificate goes back further, the incapacity begins 14 days before the signature; taken from 1 January 2022.",
    },
  },
  "reading-certificate-months": {
    title: laws.ourReading,
    says: {
      nl: "De eerste dag telt mee; januari 2026 is genomen als 1 januari, voor getuigschriften die dan of later getekend zijn.",
      fr: "Le premier jour compte ; janvier 2026 est pris comme le 1er janvier, pour les certificats signés ce jour ou plus tard.",
      de: "Der erste Tag zählt mit; Januar 2026 ist als 1. Januar genommen, für Bescheinigungen, die dann oder später unterschrieben sind.",
      en: "The first day counts; January 2026 is taken as 1 January, for certificates signed then or later.",
    },
  },
} satisfies Record<string, SourceWords>;
