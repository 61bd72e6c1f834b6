import type { RowName } from "../../law/rules.ts";
import type { Text } from "../language.ts";
import { benefitRows } from "./rows/benefits.ts";
import { estimateAndAbsenceRows } from "./rows/estimate-and-absence.ts";

/** Every row of every decision table: the situation that it describes, in a few words. */
export const rowWords: Readonly<Record<RowName, Text>> = {
  ...benefitRows,
  "handed-in": { nl: "Ingediend", fr: "Introduit", de: "Eingereicht", en: "Handed in" },
  "advised-compatible": {
    nl: "Adviserend arts: past bij de gezondheid",
    fr: "Médecin-conseil : compatible avec la santé",
    de: "Vertrauensarzt: mit der Gesundheit vereinbar",
    en: "Advising physician: compatible with health",
  },
  "advised-incompatible": {
    nl: "Adviserend arts: past niet bij de gezondheid",
    fr: "Médecin-conseil : incompatible avec la santé",
    de: "Vertrauensarzt: mit der Gesundheit nicht vereinbar",
    en: "Advising physician: not compatible with health",
  },
  examined: {
    nl: "Onderzocht door het team van het RIZIV",
    fr: "Examiné par l’équipe de l’INAMI",
    de: "Vom Team des LIKIV geprüft",
    en: "Examined by the RIZIV team",
  },
  "on-agenda": {
    nl: "Op de agenda van de Hoge Commissie",
    fr: "À l’ordre du jour de la Commission supérieure",
    de: "Auf der Tagesordnung der Hohen Kommission",
    en: "On the agenda of the Higher Commission",
  },
  approved: { nl: "Goedgekeurd", fr: "Approuvé", de: "Genehmigt", en: "Approved" },
  refused: { nl: "Geweigerd", fr: "Refusé", de: "Abgelehnt", en: "Refused" },
  "examined-without-advice": {
    nl: "Onderzocht zonder advies van de adviserend arts",
    fr: "Examiné sans avis du médecin-conseil",
    de: "Geprüft ohne Gutachten des Vertrauensarztes",
    en: "Examined without the advising physician’s advice",
  },
  "on-agenda-without-opinion": {
    nl: "Op de agenda zonder advies van het RIZIV",
    fr: "À l’ordre du jour sans avis de l’INAMI",
    de: "Auf der Tagesordnung ohne Stellungnahme des LIKIV",
    en: "On the agenda without RIZIV’s opinion",
  },
  "decided-without-opinion": {
    nl: "Beslist zonder advies van het RIZIV",
    fr: "Décidé sans avis de l’INAMI",
    de: "Entschieden ohne Stellungnahme des LIKIV",
    en: "Decided without RIZIV’s opinion",
  },
  "decided-off-the-agenda": {
    nl: "Beslist buiten de agenda",
    fr: "Décidé hors de l’ordre du jour",
    de: "Außerhalb der Tagesordnung entschieden",
    en: "Decided off the agenda",
  },
  "plan-and-no-orientation": {
    nl: "Duidelijk opleidingsplan, geen oriëntering nodig",
    fr: "Plan de formation clair, pas d’orientation nécessaire",
    de: "Klarer Ausbildungsplan, keine Orientierung nötig",
    en: "A clear training plan, no orientation needed",
  },
  "no-plan-and-orientation": {
    nl: "Geen of onduidelijk opleidingsplan, oriëntering nodig",
    fr: "Pas de plan de formation clair, orientation nécessaire",
    de: "Kein klarer Ausbildungsplan, Orientierung nötig",
    en: "No clear training plan, orientation needed",
  },
  "plan-and-orientation": {
    nl: "Duidelijk opleidingsplan en toch oriëntering nodig",
    fr: "Plan de formation clair, mais orientation nécessaire",
    de: "Klarer Ausbildungsplan, aber Orientierung nötig",
    en: "A clear training plan, and orientation needed",
  },
  "neither-plan-nor-orientation": {
    nl: "Geen opleidingsplan en geen oriëntering nodig",
    fr: "Ni plan de formation ni orientation nécessaire",
    de: "Weder Ausbildungsplan noch Orientierung nötig",
    en: "Neither a training plan nor orientation needed",
  },
  "last-occupation-possible": {
    nl: "Het laatste beroep kan nog",
    fr: "La dernière profession reste possible",
    de: "Der letzte Beruf ist noch möglich",
    en: "The last occupation is still possible",
  },
  "only-another-occupation-possible": {
    nl: "Alleen een ander beroep volgens diploma of ervaring kan nog",
    fr: "Seule une autre profession selon diplôme ou expérience reste possible",
    de: "Nur ein anderer Beruf nach Diplom oder Erfahrung ist noch möglich",
    en: "Only another occupation by diploma or experience is still possible",
  },
  "neither-possible": {
    nl: "Geen van die beroepen kan nog",
    fr: "Aucune de ces professions n’est encore possible",
    de: "Keiner dieser Berufe ist noch möglich",
    en: "None of these occupations is possible any more",
  },
  "recognition-ended": {
    nl: "Einde van de erkenning",
    fr: "Fin de la reconnaissance",
    de: "Ende der Anerkennung",
    en: "Recognition ended",
  },
  "full-resumption": {
    nl: "Volledig terug aan het werk",
    fr: "Reprise complète du travail",
    de: "Vollständig zurück in der Arbeit",
    en: "Fully back at work",
  },
  "death-or-pension": {
    nl: "Overlijden of pensioen",
    fr: "Décès ou pension",
    de: "Tod oder Pension",
    en: "Death or pension",
  },
  "partial-resumption": {
    nl: "Gedeeltelijk terug aan het werk",
    fr: "Reprise partielle du travail",
    de: "Teilweise zurück in der Arbeit",
    en: "Partly back at work",
  },
  "voluntary-work": { nl: "Vrijwilligerswerk", fr: "Bénévolat", de: "Freiwilligenarbeit", en: "Voluntary work" },
  "no-resumption": {
    nl: "Gestopt of afgesloten zonder werk",
    fr: "Arrêté ou clôturé sans travail",
    de: "Beendet ohne Arbeit",
    en: "Stopped or closed without work",
  },
  ...estimateAndAbsenceRows,
};
