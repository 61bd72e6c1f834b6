import type { ClosingReason, Ending, Outcome } from "../../trajectory/ending/ending.ts";
import type { Text } from "../language.ts";
import { reasonForEndOfRecognition } from "./person.ts";

const closingReason = {
  "full-resumption": reasonForEndOfRecognition["full-resumption"],
  "partial-resumption": {
    nl: "Gedeeltelijk terug aan het werk",
    fr: "Reprise partielle du travail",
    de: "Teilweise wieder an der Arbeit",
    en: "Partly back at work",
  },
  "voluntary-work": { nl: "Vrijwilligerswerk", fr: "Bénévolat", de: "Freiwilligenarbeit", en: "Voluntary work" },
  "recognition-ended": {
    nl: "De erkenning als arbeidsongeschikte is afgelopen",
    fr: "La reconnaissance d’incapacité de travail a pris fin",
    de: "Die Anerkennung der Arbeitsunfähigkeit ist beendet",
    en: "The recognition of incapacity has ended",
  },
  "medically-impossible": {
    nl: "Medisch niet mogelijk",
    fr: "Médicalement impossible",
    de: "Medizinisch nicht möglich",
    en: "Not possible for medical reasons",
  },
  "no-work-found": {
    nl: "Geen werk gevonden",
    fr: "Pas de travail trouvé",
    de: "Keine Arbeit gefunden",
    en: "No work was found",
  },
  death: reasonForEndOfRecognition.death,
  pension: reasonForEndOfRecognition.pension,
} satisfies Record<ClosingReason, Text>;

/** Every reason with which a trajectory can have ended. */
export const reasonForEnding = {
  ...closingReason,
  "stopped-by-insured-person": {
    nl: "Gestopt door de verzekerde",
    fr: "Arrêté par l’assuré",
    de: "Von der versicherten Person beendet",
    en: "Stopped by the insured person",
  },
  "not-recognised-as-invalid": {
    nl: "Niet erkend in invaliditeit",
    fr: "Non reconnu en invalidité",
    de: "Nicht als invalide anerkannt",
    en: "Not recognised in invalidity",
  },
} satisfies Record<Ending["reason"], Text>;

/** The outcomes of the return table (S003). */
export const outcome = {
  exclusion: {
    nl: "Uitsluiting (einde van de erkenning)",
    fr: "Exclusion (fin de la reconnaissance)",
    de: "Ausschluss (Ende der Anerkennung)",
    en: "Exclusion (end of recognition)",
  },
  "spontaneous-resumption": {
    nl: "Spontane werkhervatting",
    fr: "Reprise spontanée du travail",
    de: "Spontane Wiederaufnahme der Arbeit",
    en: "Spontaneous resumption of work",
  },
  other: {
    nl: "Andere (overlijden, pensioen)",
    fr: "Autre (décès, pension)",
    de: "Andere (Tod, Pension)",
    en: "Other (death, retirement)",
  },
  "partial-resumption": {
    nl: "Gedeeltelijke werkhervatting",
    fr: "Reprise partielle du travail",
    de: "Teilweise Wiederaufnahme der Arbeit",
    en: "Partial resumption of work",
  },
  "voluntary-work": closingReason["voluntary-work"],
  none: { nl: "Geen terugkeer", fr: "Pas de retour", de: "Keine Rückkehr", en: "No return" },
} satisfies Record<Outcome, Text>;
