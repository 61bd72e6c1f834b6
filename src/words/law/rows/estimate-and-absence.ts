import type { Text } from "../../language.ts";
import { estimateAndAbsenceValues } from "../fact-values/estimate-and-absence.ts";

/** Rows of the questionnaire, the estimate and the ladder of absences. */
export const estimateAndAbsenceRows = {
  "answer-is-complete": {
    nl: "Het antwoord is volledig",
    fr: "La réponse est complète",
    de: "Die Antwort ist vollständig",
    en: "The answer is complete",
  },
  "answer-is-incomplete": {
    nl: "Het antwoord is onvolledig",
    fr: "La réponse est incomplète",
    de: "Die Antwort ist unvollständig",
    en: "The answer is incomplete",
  },
  "no-answer-in-time": {
    nl: "Geen antwoord binnen de twee weken",
    fr: "Pas de réponse dans les deux semaines",
    de: "Keine Antwort innerhalb der zwei Wochen",
    en: "No answer within the two weeks",
  },
  "no-answer-yet": {
    nl: "Nog geen antwoord, de twee weken lopen",
    fr: "Pas encore de réponse, les deux semaines courent",
    de: "Noch keine Antwort, die zwei Wochen laufen",
    en: "No answer yet, the two weeks are running",
  },
  "resumes-by-month-6": estimateAndAbsenceValues["resumes-by-month-6"],
  "treatment-first": estimateAndAbsenceValues["treatment-first"],
  "possible-after-actions": estimateAndAbsenceValues["possible-after-actions"],
  "resumption-impossible": {
    nl: "Hervatten is medisch niet mogelijk",
    fr: "La reprise n’est pas possible médicalement",
    de: "Eine Aufnahme der Arbeit ist medizinisch nicht möglich",
    en: "Resuming is medically not possible",
  },
  "no-absence": {
    nl: "Geen ongewettigde afwezigheid",
    fr: "Pas d’absence injustifiée",
    de: "Keine unentschuldigte Abwesenheit",
    en: "No unjustified absence",
  },
  "evaluation-missed": {
    nl: "Afwezig op de evaluatie van de arbeidsongeschiktheid",
    fr: "Absent à l’évaluation de l’incapacité",
    de: "Bei der Bewertung der Arbeitsunfähigkeit gefehlt",
    en: "Absent from the evaluation of the incapacity",
  },
  "incapacity-before-2023": {
    nl: "Ongeschikt sinds voor 2023",
    fr: "En incapacité depuis avant 2023",
    de: "Arbeitsunfähig seit vor 2023",
    en: "Incapable since before 2023",
  },
  "first-absence": {
    nl: "Eerste afwezigheid",
    fr: "Première absence",
    de: "Erste Abwesenheit",
    en: "First absence",
  },
  "next-absence": {
    nl: "Tweede afwezigheid of een latere",
    fr: "Deuxième absence ou suivante",
    de: "Zweite oder spätere Abwesenheit",
    en: "Second absence or a later one",
  },
  "no-duty-yet": {
    nl: "Voor 2023 bestond deze plicht niet",
    fr: "Avant 2023, ce devoir n’existait pas",
    de: "Vor 2023 gab es diese Pflicht nicht",
    en: "Before 2023 this duty did not exist",
  },
  "contact-missed-before-2026": {
    nl: "Afwezig op een gesprek in maand 4, 7 of 11, voor 2026",
    fr: "Absent à un contact au mois 4, 7 ou 11, avant 2026",
    de: "Bei einem Gespräch in Monat 4, 7 oder 11 gefehlt, vor 2026",
    en: "Absent from a contact in month 4, 7 or 11, before 2026",
  },
  "contact-missed": {
    nl: "Afwezig op een gesprek in maand 4, 7 of 11",
    fr: "Absent à un contact au mois 4, 7 ou 11",
    de: "Bei einem Gespräch in Monat 4, 7 oder 11 gefehlt",
    en: "Absent from a contact in month 4, 7 or 11",
  },
} satisfies Record<string, Text>;
