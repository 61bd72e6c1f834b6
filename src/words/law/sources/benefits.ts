import { laws } from "./law-titles.ts";
import { pages } from "./page-titles.ts";
import { article } from "./place.ts";
import type { SourceWords } from "./source-words.ts";

export const benefitsSourceWords = {
  "ziv-law-109bis": {
    title: laws.healthInsuranceLaw,
    at: article("109bis"),
    says: {
      nl: "RIZIV docleg, OIDN 1503858: alleen het verschil met een gelijkaardig gewestelijk voordeel",
      fr: "INAMI docleg, OIDN 1503858 : seulement la différence avec un avantage régional similaire",
      de: "LIKIV docleg, OIDN 1503858: nur der Unterschied zu einer gleichartigen regionalen Leistung",
      en: "RIZIV docleg, OIDN 1503858: only the difference with a similar regional benefit",
    },
  },
  "brussels-page-payer": { title: pages.brusselsPage, heading: "Hoe werkt het?" },
  "page-2019-costs": { title: pages.page2019, heading: "Financiële voordelen na goedkeuring van uw traject" },
  "inami-real-cost": {
    title: pages.inamiCourse,
    says: {
      nl: "de werkelijke kosten, na de goedkeuring door de Raad",
      fr: "les frais réels, après l’approbation du Conseil",
      de: "die wirklichen Kosten, nach der Genehmigung durch den Rat",
      en: "the real cost, after the approval by the Council",
    },
  },
  "reading-receipt": {
    title: laws.ourReading,
    says: {
      nl: "De werkelijke kosten zijn die welke een bewijs toont; zonder bewijs wordt nog niets betaald.",
      fr: "Les frais réels sont ceux que montre une preuve ; sans preuve, rien n’est encore payé.",
      de: "Die wirklichen Kosten sind die, die ein Beleg zeigt; ohne Beleg wird noch nichts gezahlt.",
      en: "The real cost is the one that a receipt shows; without a receipt nothing is paid yet.",
    },
  },
  "reading-payer-since": {
    title: laws.ourReading,
    says: {
      nl: "Actiris betaalt vanaf de dag van de pagina van Brussel die het zegt.",
      fr: "Actiris paie à partir du jour de la page de Bruxelles qui le dit.",
      de: "Actiris zahlt ab dem Tag der Brüsseler Seite, die es sagt.",
      en: "Actiris pays from the day of the page of Brussels that says so.",
    },
  },
  "reading-part-hours": {
    title: laws.ourReading,
    says: {
      nl: "Een deel van een uur geeft zijn deel van de premie, tot op de minuut.",
      fr: "Une partie d’heure donne sa partie de la prime, à la minute.",
      de: "Ein Teil einer Stunde gibt seinen Teil der Prämie, auf die Minute.",
      en: "A part of an hour gives its part of the premium, to the minute.",
    },
  },
  "reading-hours-planned": {
    title: laws.ourReading,
    says: {
      nl: "Uren boven die van het goedgekeurde project geven geen premie zonder een nieuwe beslissing.",
      fr: "Les heures au-delà de celles prévues dans le projet approuvé ne donnent pas de prime sans autre décision.",
      de: "Stunden über die im genehmigten Projekt geplanten hinaus geben ohne neue Entscheidung keine Prämie.",
      en: "Hours beyond those that were planned in the approved project give no premium without another decision.",
    },
  },
  "employer-premium-pages": {
    title: pages.employerPremium,
    says: {
      nl: "1 000 euro vanaf 1 april 2023, 1 725 euro vanaf 1 januari 2024; na een jaar arbeidsongeschiktheid, voor drie maanden werk of meer",
      fr: "1 000 euros dès le 1er avril 2023, 1 725 euros dès le 1er janvier 2024 ; après un an d’incapacité, pour trois mois de travail ou plus",
      de: "1 000 Euro ab dem 1. April 2023, 1 725 Euro ab dem 1. Januar 2024; nach einem Jahr Arbeitsunfähigkeit, für drei Monate Arbeit oder mehr",
      en: "1 000 euro from 1 April 2023, 1 725 euro from 1 January 2024; after a year of incapacity, for three months of work or more",
    },
  },
  "easypay-employer-premium": {
    title: pages.easypay,
    says: { nl: "1 750 euro", fr: "1 750 euros", de: "1 750 Euro", en: "1 750 euro" },
  },
  "reading-employer-premium-year": {
    title: laws.ourReading,
    says: {
      nl: "Het jaar is vol op de dag waarop ook de invaliditeit zou beginnen; dat is de eerste dag die telt.",
      fr: "L’année est entière le jour où l’invalidité commencerait aussi ; c’est le premier jour qui compte.",
      de: "Das Jahr ist voll an dem Tag, an dem auch die Invalidität beginnen würde; das ist der erste Tag, der zählt.",
      en: "The year is full on the day on which invalidity would start too; that is the first day that counts.",
    },
  },
  "benefit-rate-pages": {
    title: pages.benefitRates,
    says: {
      nl: "60 % van het begrensde loon; in invaliditeit 65 %, 55 % of 40 % volgens het gezin",
      fr: "60 % du salaire plafonné ; en invalidité 65 %, 55 % ou 40 % selon le ménage",
      de: "60 % des begrenzten Lohns; bei Invalidität 65 %, 55 % oder 40 % je nach Haushalt",
      en: "60 % of the capped wage; in invalidity 65 %, 55 % or 40 % by household",
    },
  },
  "reading-benefit-rate": {
    title: laws.ourReading,
    says: {
      nl: "Genomen vanaf 1 januari 2026, het jaar van de pagina; een halve cent gaat naar boven.",
      fr: "Pris dès le 1er janvier 2026, l’année de la page ; un demi-cent est arrondi vers le haut.",
      de: "Genommen ab dem 1. Januar 2026, dem Jahr der Seite; ein halber Cent wird aufgerundet.",
      en: "Taken from 1 January 2026, the year of the page; half a cent goes up.",
    },
  },
} satisfies Record<string, SourceWords>;
