import type { TableOutcome } from "../../law/rules.ts";
import type { Text } from "../language.ts";
import { benefitOutcomes } from "./outcomes/benefits.ts";
import { estimateAndAbsenceOutcomes } from "./outcomes/estimate-and-absence.ts";

/** Outcomes of conditions, of tables, and those of a calculation that are not a value. */
export type OutcomeName = "met" | "not met" | "unknown" | "none" | TableOutcome;

/** Every outcome that has a name. The value of a calculation or a deadline is its own text. */
export const outcomeWords: Readonly<Record<OutcomeName, Text>> = {
  met: { nl: "Voldaan", fr: "Remplie", de: "Erfüllt", en: "Met" },
  "not met": { nl: "Niet voldaan", fr: "Non remplie", de: "Nicht erfüllt", en: "Not met" },
  unknown: {
    nl: "Nog niet te zeggen",
    fr: "Pas encore possible à dire",
    de: "Noch nicht zu sagen",
    en: "Cannot be said yet",
  },
  ...benefitOutcomes,
  none: { nl: "Geen", fr: "Aucun", de: "Keine", en: "None" },
  advise: {
    nl: "De adviserend arts geeft advies",
    fr: "Le médecin-conseil rend son avis",
    de: "Der Vertrauensarzt gibt sein Gutachten ab",
    en: "The advising physician gives advice",
  },
  examine: {
    nl: "Het team van het RIZIV onderzoekt het project",
    fr: "L’équipe de l’INAMI examine le projet",
    de: "Das Team des LIKIV prüft das Projekt",
    en: "The RIZIV team examines the project",
  },
  "put-on-agenda": {
    nl: "Het project komt op de agenda van de Hoge Commissie",
    fr: "Le projet est mis à l’ordre du jour de la Commission supérieure",
    de: "Das Projekt kommt auf die Tagesordnung der Hohen Kommission",
    en: "The project goes on the agenda of the Higher Commission",
  },
  decide: {
    nl: "De Hoge Commissie beslist",
    fr: "La Commission supérieure décide",
    de: "Die Hohe Kommission entscheidet",
    en: "The Higher Commission decides",
  },
  train: {
    nl: "De opleiding kan beginnen",
    fr: "La formation peut commencer",
    de: "Die Ausbildung kann beginnen",
    en: "The training can start",
  },
  "hand-in-another": {
    nl: "Een nieuw project kan worden ingediend",
    fr: "Un nouveau projet peut être introduit",
    de: "Ein neues Projekt kann eingereicht werden",
    en: "A new project can be handed in",
  },
  impossible: {
    nl: "Deze volgorde kan niet",
    fr: "Cet ordre n’est pas possible",
    de: "Diese Reihenfolge ist nicht möglich",
    en: "This order is not possible",
  },
  paid: {
    nl: "Het ziekenfonds betaalt de opleiding en de kosten van het traject",
    fr: "La mutualité paie la formation et les frais du trajet",
    de: "Die Krankenkasse zahlt die Ausbildung und die Kosten des Weges",
    en: "The sickness fund pays the training and the costs of the trajectory",
  },
  "orientation-examination-only": {
    nl: "Alleen het oriëntatieonderzoek wordt betaald",
    fr: "Seul l’examen d’orientation est payé",
    de: "Nur die Orientierungsuntersuchung wird bezahlt",
    en: "Only the orientation examination is paid",
  },
  classic: { nl: "Klassiek traject", fr: "Trajet classique", de: "Klassischer Weg", en: "Classic trajectory" },
  "cooperation-agreement": {
    nl: "Traject van de samenwerkingsovereenkomst (SWO)",
    fr: "Trajet de la convention de collaboration",
    de: "Weg nach dem Kooperationsabkommen",
    en: "Trajectory of the cooperation agreement",
  },
  rehabilitation: { nl: "Rehabilitatie", fr: "Réadaptation", de: "Rehabilitation", en: "Rehabilitation" },
  "re-orientation": { nl: "Heroriëntering", fr: "Réorientation", de: "Neuorientierung", en: "Re-orientation" },
  exclusion: { nl: "Uitsluiting", fr: "Exclusion", de: "Ausschluss", en: "Exclusion" },
  "spontaneous-resumption": {
    nl: "Spontane werkhervatting",
    fr: "Reprise spontanée du travail",
    de: "Spontane Wiederaufnahme der Arbeit",
    en: "Spontaneous resumption of work",
  },
  other: {
    nl: "Andere (overlijden, pensioen)",
    fr: "Autre (décès, pension)",
    de: "Anderes (Tod, Pension)",
    en: "Other (death, pension)",
  },
  "partial-resumption": {
    nl: "Gedeeltelijke werkhervatting",
    fr: "Reprise partielle du travail",
    de: "Teilweise Wiederaufnahme der Arbeit",
    en: "Partial resumption of work",
  },
  "voluntary-work": { nl: "Vrijwilligerswerk", fr: "Bénévolat", de: "Freiwilligenarbeit", en: "Voluntary work" },
  ...estimateAndAbsenceOutcomes,
};
