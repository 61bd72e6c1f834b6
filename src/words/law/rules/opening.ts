import type { RuleWords } from "../rule.ts";

/** Who may have a trajectory, and how it opens. */
export const openingRules = {
  "target-group": {
    title: { nl: "Doelgroep", fr: "Groupe cible", de: "Zielgruppe", en: "Target group" },
    asks: {
      nl: "Is het terug-naar-werktraject voor deze persoon?",
      fr: "Le trajet Retour au Travail est-il destiné à cette personne ?",
      de: "Ist der Weg zurück zur Arbeit für diese Person da?",
      en: "Is the return-to-work trajectory for this person?",
    },
  },
  "route-a": {
    title: {
      nl: "Route A: de adviserend arts neemt het initiatief",
      fr: "Route A : à l’initiative du médecin-conseil",
      de: "Route A: auf Initiative des Vertrauensarztes",
      en: "Route A: the advising physician takes the initiative",
    },
    asks: {
      nl: "Kan een traject beginnen op initiatief van de adviserend arts?",
      fr: "Un trajet peut-il commencer à l’initiative du médecin-conseil ?",
      de: "Kann der Weg auf Initiative des Vertrauensarztes beginnen?",
      en: "Can a trajectory start on the advising physician’s initiative?",
    },
  },
  "route-b": {
    title: {
      nl: "Route B: de verzekerde neemt het initiatief",
      fr: "Route B : à l’initiative de l’assuré",
      de: "Route B: auf Initiative der versicherten Person",
      en: "Route B: the insured person takes the initiative",
    },
    asks: {
      nl: "Kan deze persoon zelf een eerste gesprek vragen aan het ziekenfonds?",
      fr: "Cette personne peut-elle demander elle-même un premier entretien à sa mutualité ?",
      de: "Kann diese Person selbst ihre Krankenkasse um ein erstes Gespräch bitten?",
      en: "Can this person ask their sickness fund for a first interview?",
    },
  },
  "route-c": {
    title: {
      nl: "Route C: zelf inschrijven bij de gewestelijke dienst",
      fr: "Route C : inscription spontanée au service de l’emploi",
      de: "Route C: eigene Anmeldung beim Arbeitsamt",
      en: "Route C: registering at the employment service",
    },
    asks: {
      nl: "Kan deze persoon zich op deze dag zelf inschrijven bij deze dienst?",
      fr: "Cette personne peut-elle s’inscrire elle-même auprès de ce service à cette date ?",
      de: "Kann diese Person sich an diesem Tag selbst bei diesem Dienst anmelden?",
      en: "Can this person register with this service themself on this day?",
    },
  },
  "referral-by-advising-physician": {
    title: {
      nl: "Doorverwijzing door de adviserend arts",
      fr: "Orientation par le médecin-conseil",
      de: "Verweisung durch den Vertrauensarzt",
      en: "Referral by the advising physician",
    },
    asks: {
      nl: "Mag de adviserend arts doorverwijzen naar de coördinator?",
      fr: "Le médecin-conseil peut-il orienter vers le coordinateur ?",
      de: "Darf der Vertrauensarzt an den Koordinator verweisen?",
      en: "May the advising physician refer to the coordinator?",
    },
  },
  "referral-by-occupational-physician": {
    title: {
      nl: "Doorverwijzing door de arbeidsarts",
      fr: "Orientation par le médecin du travail",
      de: "Verweisung durch den Arbeitsmediziner",
      en: "Referral by the occupational physician",
    },
    asks: {
      nl: "Mag de arbeidsarts doorverwijzen naar het ziekenfonds of naar de gewestelijke dienst?",
      fr: "Le médecin du travail peut-il orienter vers la mutualité ou vers le service de l’emploi ?",
      de: "Darf der Arbeitsmediziner an die Krankenkasse oder an das Arbeitsamt verweisen?",
      en: "May the occupational physician refer to the fund or to the employment service?",
    },
  },
  "first-contact-within": {
    title: {
      nl: "Termijn voor het eerste gesprek",
      fr: "Délai du premier entretien",
      de: "Frist für das erste Gespräch",
      en: "Term for the first interview",
    },
    asks: {
      nl: "Wat is de laatste dag voor het eerste gesprek met de coördinator?",
      fr: "Quel est le dernier jour pour le premier entretien avec le coordinateur ?",
      de: "Bis wann muss das erste Gespräch mit dem Koordinator stattfinden?",
      en: "What is the last day for the first interview with the coordinator?",
    },
  },
  "new-date-after-absence": {
    title: {
      nl: "Nieuwe afspraak na een afwezigheid",
      fr: "Nouveau rendez-vous après une absence",
      de: "Neuer Termin nach einer Abwesenheit",
      en: "New date after an absence",
    },
    asks: {
      nl: "Wat is de laatste dag voor een nieuwe afspraak?",
      fr: "Quel est le dernier jour pour un nouveau rendez-vous ?",
      de: "Bis wann muss der neue Termin liegen?",
      en: "What is the last day for a new date?",
    },
  },
  "invalidity-from": {
    title: {
      nl: "Begin van de invaliditeit",
      fr: "Début de l’invalidité",
      de: "Beginn der Invalidität",
      en: "Start of invalidity",
    },
    asks: {
      nl: "Vanaf welke dag kan iemand invalide zijn?",
      fr: "À partir de quel jour peut-on être en invalidité ?",
      de: "Ab welchem Tag kann jemand invalide sein?",
      en: "From which day can somebody be in invalidity?",
    },
  },
} satisfies Record<string, RuleWords>;
