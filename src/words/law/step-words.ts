import type { StepName } from "../../law/rules.ts";
import type { Text } from "../language.ts";
import { benefitStepWords } from "./steps/benefits.ts";
import { declarationStepWords } from "./steps/declaration.ts";
import { estimateAndAbsenceSteps } from "./steps/estimate-and-absence.ts";
import { resumptionStepWords } from "./steps/resumption.ts";

/** Every step that a calculation or a deadline writes down; its answer follows. */
export const stepWords: Readonly<Record<StepName, Text>> = {
  "counts-from": { nl: "Telt vanaf", fr: "Compte à partir du", de: "Zählt ab", en: "Counts from" },
  "days-later": {
    nl: "Aantal dagen later",
    fr: "Nombre de jours plus tard",
    de: "Anzahl Tage später",
    en: "Days later",
  },
  "weeks-later": {
    nl: "Aantal weken later",
    fr: "Nombre de semaines plus tard",
    de: "Anzahl Wochen später",
    en: "Weeks later",
  },
  "months-later": {
    nl: "Aantal maanden later",
    fr: "Nombre de mois plus tard",
    de: "Anzahl Monate später",
    en: "Months later",
  },
  "working-days-later": {
    nl: "Aantal werkdagen later",
    fr: "Nombre de jours ouvrables plus tard",
    de: "Anzahl Arbeitstage später",
    en: "Working days later",
  },
  "holiday-skipped": {
    nl: "Feestdag die niet meetelt",
    fr: "Jour férié qui ne compte pas",
    de: "Feiertag, der nicht mitzählt",
    en: "Holiday that does not count",
  },
  "moved-to-working-day": {
    nl: "Verschoven naar de volgende werkdag",
    fr: "Reporté au jour ouvrable suivant",
    de: "Auf den nächsten Arbeitstag verschoben",
    en: "Moved to the next working day",
  },
  "invalidity-from": {
    nl: "Invaliditeit mogelijk vanaf",
    fr: "Invalidité possible à partir du",
    de: "Invalidität möglich ab",
    en: "Invalidity possible from",
  },
  "presumption-starts-on": {
    nl: "Het vermoeden begint op",
    fr: "La présomption commence le",
    de: "Die Vermutung beginnt am",
    en: "The presumption starts on",
  },
  "signed-by-all-three-on": {
    nl: "Door alle drie getekend op",
    fr: "Signée par les trois le",
    de: "Von allen drei unterschrieben am",
    en: "Signed by all three on",
  },
  "premium-for-the-hours": {
    nl: "Premie voor de gevolgde uren, in EUR",
    fr: "Prime pour les heures suivies, en EUR",
    de: "Prämie für die besuchten Stunden, in EUR",
    en: "Premium for the hours followed, in EUR",
  },
  "premium-on-success": {
    nl: "Premie voor wie slaagt, in EUR",
    fr: "Prime en cas de réussite, en EUR",
    de: "Prämie bei Erfolg, in EUR",
    en: "Premium on success, in EUR",
  },
  "last-day-for-the-appointment": {
    nl: "Laatste dag voor de afspraak",
    fr: "Dernier jour pour le rendez-vous",
    de: "Letzter Tag für den Termin",
    en: "Last day for the appointment",
  },
  ...resumptionStepWords,
  ...benefitStepWords,
  ...declarationStepWords,
  ...estimateAndAbsenceSteps,
};
