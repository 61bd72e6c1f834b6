import type { Text } from "../../language.ts";

const chamber = (rest: string): Text => ({
  nl: `Kamer van volksvertegenwoordigers, ${rest}`,
  fr: `Chambre des représentants, ${rest}`,
  de: `Abgeordnetenkammer, ${rest}`,
  en: `Chamber of Representatives, ${rest}`,
});

/** Sources on the questionnaire, the estimate, absence and the incapacity, as a reader of a letter knows them. */
export const estimateAndAbsenceTitles = {
  "INAMI, page on the questionnaire": {
    nl: "RIZIV, pagina over de vragenlijst",
    fr: "INAMI, page sur le questionnaire",
    de: "LIKIV, Seite über den Fragebogen",
    en: "INAMI, page on the questionnaire",
  },
  "Older pages of sickness funds on the questionnaire": {
    nl: "oudere pagina’s van ziekenfondsen over de vragenlijst",
    fr: "anciennes pages de mutualités sur le questionnaire",
    de: "ältere Seiten von Krankenkassen über den Fragebogen",
    en: "older pages of sickness funds on the questionnaire",
  },
  "CAAMI, Neutrale Ziekenfondsen and Partena, pages on the questionnaire": {
    nl: "HZIV, Neutrale Ziekenfondsen en Partena, pagina’s over de vragenlijst",
    fr: "CAAMI, Mutualités neutres et Partena, pages sur le questionnaire",
    de: "HKIV, Neutrale Krankenkassen und Partena, Seiten über den Fragebogen",
    en: "CAAMI, Neutrale Ziekenfondsen and Partena, pages on the questionnaire",
  },
  "Cohezio, Legalworld and INAMI, on the estimate of the remaining capacities": {
    nl: "Cohezio, Legalworld en RIZIV, over de inschatting van de restcapaciteiten",
    fr: "Cohezio, Legalworld et INAMI, sur l’estimation des capacités restantes",
    de: "Cohezio, Legalworld und LIKIV, über die Einschätzung der Restfähigkeiten",
    en: "Cohezio, Legalworld and INAMI, on the estimate of the remaining capacities",
  },
  "Plus Magazine, 2022, on the questionnaire": {
    nl: "Plus Magazine, 2022, over de vragenlijst",
    fr: "Plus Magazine, 2022, sur le questionnaire",
    de: "Plus Magazine, 2022, über den Fragebogen",
    en: "Plus Magazine, 2022, on the questionnaire",
  },
  "Legalworld, 2016, on the estimate of the remaining capacities": {
    nl: "Legalworld, 2016, over de inschatting van de restcapaciteiten",
    fr: "Legalworld, 2016, sur l’estimation des capacités restantes",
    de: "Legalworld, 2016, über die Einschätzung der Restfähigkeiten",
    en: "Legalworld, 2016, on the estimate of the remaining capacities",
  },
  "A blog on return to work": {
    nl: "een blog over terugkeer naar werk",
    fr: "un blog sur le retour au travail",
    de: "ein Blog über die Rückkehr zur Arbeit",
    en: "a blog on return to work",
  },
  "Chamber of Representatives, CRIV 56-187, 17 September 2025": chamber("CRIV 56-187"),
  "Chamber of Representatives, CRIV 56-54, 11 December 2024": chamber("CRIV 56-54"),
  "Chamber of Representatives, CRIV 56-187 and 56-235, 17 September and 12 November 2025":
    chamber("CRIV 56-187, CRIV 56-235"),
  "FGTB/ABVV and Le Vif, pages on the law of 19 December 2025": {
    nl: "ABVV en Le Vif, pagina’s over de wet van 19 december 2025",
    fr: "FGTB et Le Vif, pages sur la loi du 19 décembre 2025",
    de: "FGTB und Le Vif, Seiten über das Gesetz vom 19. Dezember 2025",
    en: "FGTB and Le Vif, pages on the law of 19 December 2025",
  },
  "boutiquedegestion.be, on the decree that carries out the law of 19 December 2025": {
    nl: "boutiquedegestion.be, over het besluit bij de wet van 19 december 2025",
    fr: "boutiquedegestion.be, sur l’arrêté d’exécution de la loi du 19 décembre 2025",
    de: "boutiquedegestion.be, über den Erlass zum Gesetz vom 19. Dezember 2025",
    en: "boutiquedegestion.be, on the decree that carries out the law of 19 December 2025",
  },
  "INAMI, page on the declaration of an incapacity": {
    nl: "RIZIV, pagina over de aangifte van een arbeidsongeschiktheid",
    fr: "INAMI, page sur la déclaration d’une incapacité de travail",
    de: "LIKIV, Seite über die Meldung einer Arbeitsunfähigkeit",
    en: "INAMI, page on the declaration of an incapacity",
  },
} as const satisfies Record<string, Text>;
