import type { Text } from "../../language.ts";

/** Steps of the months, the sanction and the recognition. */
export const estimateAndAbsenceSteps = {
  "month-of-incapacity": {
    nl: "Eerste dag van de maand van ongeschiktheid",
    fr: "Premier jour du mois d’incapacité",
    de: "Erster Tag des Monats der Arbeitsunfähigkeit",
    en: "First day of the month of incapacity",
  },
  "rung-of-the-ladder": {
    nl: "Wat op deze afwezigheid volgt",
    fr: "Ce qui suit cette absence",
    de: "Was auf diese Abwesenheit folgt",
    en: "What follows this absence",
  },
  "percentage-chosen-by": {
    nl: "Het percentage hangt af van",
    fr: "Le pourcentage dépend du",
    de: "Der Prozentsatz hängt ab von",
    en: "The percentage depends on",
  },
  "third-absence-counts": {
    nl: "Na een derde afwezigheid",
    fr: "Après une troisième absence",
    de: "Nach einer dritten Abwesenheit",
    en: "After a third absence",
  },
  "reduction-in-percent": {
    nl: "Vermindering in procent",
    fr: "Réduction en pour cent",
    de: "Kürzung in Prozent",
    en: "Reduction in percent",
  },
  "reduction-a-month": {
    nl: "Vermindering per maand, in EUR",
    fr: "Réduction par mois, en EUR",
    de: "Kürzung pro Monat, in EUR",
    en: "Reduction a month, in EUR",
  },
  "years-of-recognition": {
    nl: "Jaren erkenning",
    fr: "Années de reconnaissance",
    de: "Jahre der Anerkennung",
    en: "Years of recognition",
  },
  "days-needed": { nl: "Dagen die nodig zijn", fr: "Jours nécessaires", de: "Nötige Tage", en: "Days needed" },
  "earliest-start": { nl: "Vroegste begin", fr: "Début au plus tôt", de: "Frühester Beginn", en: "Earliest start" },
} satisfies Record<string, Text>;
