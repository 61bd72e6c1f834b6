import type { Text } from "../../language.ts";

/** Sources on partial work; pages keep the name they were published under. */
export const resumptionTitles = {
  "INAMI, Reprendre un travail pendant l'incapacité": {
    nl: "RIZIV, werken tijdens de arbeidsongeschiktheid",
    fr: "INAMI, reprendre un travail pendant l’incapacité",
    de: "LIKIV, arbeiten während der Arbeitsunfähigkeit",
    en: "INAMI, working while incapable",
  },
  "Older pages of MC and CM on permitted work": {
    nl: "oudere pagina’s van CM en MC over toegelaten werk",
    fr: "pages plus anciennes de la MC et de la CM sur le travail autorisé",
    de: "ältere Seiten von CKK, MC und CM über erlaubte Arbeit",
    en: "older pages of MC and CM on permitted work",
  },
  "Regulation of 16 April 1997": {
    nl: "verordening van 16 april 1997",
    fr: "règlement du 16 avril 1997",
    de: "Verordnung vom 16. April 1997",
    en: "regulation of 16 April 1997",
  },
  "Royal Decree of 26 December 2022 (2023200900)": {
    nl: "koninklijk besluit van 26 december 2022 (zelfstandigen)",
    fr: "arrêté royal du 26 décembre 2022 (indépendants)",
    de: "Königlicher Erlass vom 26. Dezember 2022 (Selbstständige)",
    en: "Royal Decree of 26 December 2022 (self-employed)",
  },
  "CAAMI, Moneytalk and Partena, pages on declaring a resumption late": {
    nl: "HZIV, Moneytalk en Partena, pagina’s over een late aangifte van werk",
    fr: "CAAMI, Moneytalk et Partena, pages sur la déclaration tardive d’une reprise",
    de: "HKIV, Moneytalk und Partena, Seiten über die verspätete Meldung von Arbeit",
    en: "CAAMI, Moneytalk and Partena, pages on declaring a resumption late",
  },
  "Neutral funds (lamn.be, nzvl.be), pages on working while incapable": {
    nl: "neutrale ziekenfondsen, pagina’s over werken tijdens de arbeidsongeschiktheid",
    fr: "mutualités neutres, pages sur le travail pendant l’incapacité",
    de: "neutrale Krankenkassen, Seiten über Arbeit während der Arbeitsunfähigkeit",
    en: "neutral funds, pages on working while incapable",
  },
  "MC, page on partial work of employees": {
    nl: "CM, pagina over gedeeltelijk werk van werknemers",
    fr: "MC, page sur la reprise partielle des salariés",
    de: "CKK, Seite über Teilarbeit von Arbeitnehmern",
    en: "MC, page on partial work of employees",
  },
  "INASTI, Qu'en est-il du travail en période d'incapacité de travail ?": {
    nl: "RSVZ, werken tijdens de arbeidsongeschiktheid",
    fr: "INASTI, travailler en période d’incapacité de travail",
    de: "LISVS, arbeiten während der Arbeitsunfähigkeit",
    en: "INASTI, working during an incapacity",
  },
  "Cleiss, Le régime belge des indépendants, 2016": {
    nl: "Cleiss, het Belgische stelsel van de zelfstandigen, 2016",
    fr: "Cleiss, le régime belge des indépendants, 2016",
    de: "Cleiss, das belgische System der Selbstständigen, 2016",
    en: "Cleiss, the Belgian scheme of the self-employed, 2016",
  },
} as const satisfies Record<string, Text>;
