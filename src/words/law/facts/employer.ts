import type { Text } from "../../language.ts";

/** The trajectory at the employer: what is asked. */
export const employerFacts = {
  workerAgrees: {
    nl: "De werknemer gaat akkoord",
    fr: "Le travailleur est d’accord",
    de: "Der Arbeitnehmer ist einverstanden",
    en: "The worker agrees",
  },
  requestedOn: { nl: "Aangevraagd op", fr: "Demandé le", de: "Beantragt am", en: "Requested on" },
  planReceivedOn: { nl: "Plan ontvangen op", fr: "Plan reçu le", de: "Plan erhalten am", en: "Plan received on" },
  decidedOn: { nl: "Beslist op", fr: "Décidé le", de: "Entschieden am", en: "Decided on" },
  employerDecision: {
    nl: "Beslissing van de arbeidsarts",
    fr: "Décision du médecin du travail",
    de: "Entscheidung des Arbeitsmediziners",
    en: "Decision of the occupational physician",
  },
  workersEmployed: {
    nl: "Aantal werknemers",
    fr: "Nombre de travailleurs",
    de: "Anzahl Beschäftigte",
    en: "Number of workers",
  },
} satisfies Record<string, Text>;
