import type { Text } from "../../language.ts";

/** Facts about the questionnaire and the estimate. */
export const estimateFacts = {
  sentOn: { nl: "Verstuurd op", fr: "Envoyé le", de: "Verschickt am", en: "Sent on" },
  answer: { nl: "Antwoord", fr: "Réponse", de: "Antwort", en: "Answer" },
  returnTermOver: {
    nl: "De twee weken zijn voorbij",
    fr: "Les deux semaines sont passées",
    de: "Die zwei Wochen sind vorbei",
    en: "The two weeks are over",
  },
  medicalReasonKnown: {
    nl: "Geldige medische reden bekend",
    fr: "Raison médicale valable connue",
    de: "Triftiger medizinischer Grund bekannt",
    en: "Valid medical reason known",
  },
  employerTrajectoryRuns: {
    nl: "Re-integratietraject bij de werkgever loopt",
    fr: "Trajet de réintégration chez l’employeur en cours",
    de: "Wiedereingliederungsweg beim Arbeitgeber läuft",
    en: "Re-integration trajectory with the employer runs",
  },
  authorisedWorkRuns: {
    nl: "Werkt met toelating",
    fr: "Travaille avec autorisation",
    de: "Arbeitet mit Erlaubnis",
    en: "Works with permission",
  },
  trajectoryOnRequest: {
    nl: "Terug-naar-werktraject op eigen vraag",
    fr: "Trajet Retour au Travail à sa demande",
    de: "Weg zurück zur Arbeit auf eigenen Wunsch",
    en: "Return-to-work trajectory on own request",
  },
  pensionAgeOn: {
    nl: "Wettelijke pensioenleeftijd bereikt op",
    fr: "Âge légal de la pension atteint le",
    de: "Gesetzliches Pensionsalter erreicht am",
    en: "Legal pension age reached on",
  },
  itemsAsked: { nl: "Aantal vragen", fr: "Nombre de questions", de: "Anzahl Fragen", en: "Questions asked" },
  itemsAnswered: {
    nl: "Aantal beantwoorde vragen",
    fr: "Nombre de questions répondues",
    de: "Anzahl beantworteter Fragen",
    en: "Questions answered",
  },
  outlook: { nl: "Verwachting", fr: "Pronostic", de: "Erwartung", en: "Outlook" },
  estimatedOn: { nl: "Ingeschat op", fr: "Estimé le", de: "Eingeschätzt am", en: "Estimated on" },
} satisfies Record<string, Text>;
