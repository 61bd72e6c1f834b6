import type { Text } from "../../language.ts";

/** Terms and choices of the questionnaire, the contacts, the sanctions and the incapacity. */
export const estimateAndAbsenceParameters = {
  "questionnaire-weeks": {
    nl: "Weken tot de vragenlijst",
    fr: "Semaines jusqu’au questionnaire",
    de: "Wochen bis zum Fragebogen",
    en: "Weeks until the questionnaire",
  },
  "questionnaire-return-weeks": {
    nl: "Weken om de vragenlijst terug te sturen",
    fr: "Semaines pour renvoyer le questionnaire",
    de: "Wochen für die Rücksendung des Fragebogens",
    en: "Weeks to send the questionnaire back",
  },
  "questionnaire-pension-months": {
    nl: "Maanden voor het pensioen zonder vragenlijst",
    fr: "Mois avant la pension sans questionnaire",
    de: "Monate vor der Pension ohne Fragebogen",
    en: "Months before the pension without a questionnaire",
  },
  "contacts-in-months": {
    nl: "Gesprekken in maand 4, 7 en 11",
    fr: "Contacts aux mois 4, 7 et 11",
    de: "Gespräche in Monat 4, 7 und 11",
    en: "Contacts in months 4, 7 and 11",
  },
  "month-without-that-day": {
    nl: "Begin van een maand zonder die dag",
    fr: "Début d’un mois qui n’a pas ce jour",
    de: "Beginn eines Monats ohne diesen Tag",
    en: "Start of a month that has no such day",
  },
  "estimate-again-months": {
    nl: "Maanden tot de nieuwe inschatting",
    fr: "Mois jusqu’à la nouvelle estimation",
    de: "Monate bis zur neuen Einschätzung",
    en: "Months until the new estimate",
  },
  "sanction-chosen-by": {
    nl: "Dag die het percentage bepaalt",
    fr: "Jour qui détermine le pourcentage",
    de: "Tag, der den Prozentsatz bestimmt",
    en: "Day that decides the percentage",
  },
  "sanction-basis-points": {
    nl: "Vermindering na een tweede afwezigheid",
    fr: "Réduction après une deuxième absence",
    de: "Kürzung nach einer zweiten Abwesenheit",
    en: "Reduction after a second absence",
  },
  "third-absence": {
    nl: "Vermindering na een derde afwezigheid",
    fr: "Réduction après une troisième absence",
    de: "Kürzung nach einer dritten Abwesenheit",
    en: "Reduction after a third absence",
  },
  "registration-days": {
    nl: "Dagen om in te schrijven bij de gewestelijke dienst",
    fr: "Jours pour s’inscrire au service de l’emploi",
    de: "Tage für die Anmeldung beim Arbeitsamt",
    en: "Days to register at the employment service",
  },
  "relapse-days": {
    nl: "Dagen waarin een herval telt",
    fr: "Jours pendant lesquels une rechute compte",
    de: "Tage, in denen ein Rückfall zählt",
    en: "Days in which a relapse counts",
  },
  "relapse-months": {
    nl: "Maanden waarin een herval telt, in invaliditeit",
    fr: "Mois pendant lesquels une rechute compte, en invalidité",
    de: "Monate, in denen ein Rückfall zählt, in Invalidität",
    en: "Months in which a relapse counts, in invalidity",
  },
  "usual-occupation-months": {
    nl: "Maanden waarin het gewone beroep telt",
    fr: "Mois pendant lesquels la profession habituelle compte",
    de: "Monate, in denen der gewöhnliche Beruf zählt",
    en: "Months in which the usual occupation counts",
  },
  "self-employed-days-needed": {
    nl: "Dagen ongeschikt vóór een zelfstandige betaald wordt",
    fr: "Jours d’incapacité avant le paiement d’un indépendant",
    de: "Tage arbeitsunfähig, bevor ein Selbstständiger bezahlt wird",
    en: "Days incapable before a self-employed person is paid",
  },
  "self-employed-backdated-days": {
    nl: "Dagen dat een getuigschrift teruggaat, zelfstandige",
    fr: "Jours de rétroactivité d’un certificat, indépendant",
    de: "Tage, die eine Bescheinigung zurückgeht, Selbstständige",
    en: "Days that a certificate goes back, self-employed",
  },
  "certificate-months": {
    nl: "Maanden dat één getuigschrift duurt",
    fr: "Mois que dure un certificat",
    de: "Monate, die eine Bescheinigung gilt",
    en: "Months that one certificate lasts",
  },
} satisfies Record<string, Text>;

/** Choices that are words. */
export const estimateAndAbsenceChoices = {
  absence: {
    nl: "Dag van de afwezigheid",
    fr: "Jour de l’absence",
    de: "Tag der Abwesenheit",
    en: "Day of the absence",
  },
  "incapacity-start": {
    nl: "Begin van de arbeidsongeschiktheid",
    fr: "Début de l’incapacité",
    de: "Beginn der Arbeitsunfähigkeit",
    en: "Start of the incapacity",
  },
  invitation: {
    nl: "Dag van de uitnodiging",
    fr: "Jour de l’invitation",
    de: "Tag der Einladung",
    en: "Day of the invitation",
  },
  "starts-again": {
    nl: "Begint opnieuw, telt niet op",
    fr: "Recommence, ne s’ajoute pas",
    de: "Beginnt neu, zählt nicht dazu",
    en: "Starts again, does not add up",
  },
  "adds-up": { nl: "Telt op", fr: "S’ajoute", de: "Zählt dazu", en: "Adds up" },
  "day-after": {
    nl: "Op de eerste dag van de volgende maand",
    fr: "Le premier jour du mois suivant",
    de: "Am ersten Tag des folgenden Monats",
    en: "On the first day of the next month",
  },
  "day-before": {
    nl: "Op de laatste dag van die maand",
    fr: "Le dernier jour de ce mois",
    de: "Am letzten Tag dieses Monats",
    en: "On the last day of that month",
  },
} satisfies Record<string, Text>;
