import type { EventType } from "../../trajectory/events.ts";
import type { EventWords } from "./words-of-event.ts";

export const toTheEnd = {
  TrainingStarted: {
    happened: { nl: "Opleiding begonnen", fr: "Formation commencée", de: "Ausbildung begonnen", en: "Training began" },
    forPerson: {
      nl: "U bent met uw opleiding begonnen.",
      fr: "Vous avez commencé votre formation.",
      de: "Sie haben Ihre Ausbildung begonnen.",
      en: "You began your training.",
    },
  },
  AttendanceRecorded: {
    happened: {
      nl: "Gevolgde uren doorgegeven",
      fr: "Heures suivies communiquées",
      de: "Besuchte Stunden gemeldet",
      en: "Hours attended reported",
    },
    forPerson: {
      nl: "De uren die u volgde, zijn doorgegeven.",
      fr: "Les heures que vous avez suivies ont été communiquées.",
      de: "Die Stunden, die Sie besucht haben, wurden gemeldet.",
      en: "The hours you attended have been reported.",
    },
  },
  TrainingSucceeded: {
    happened: {
      nl: "Geslaagd voor de opleiding",
      fr: "Formation réussie",
      de: "Ausbildung bestanden",
      en: "Training succeeded",
    },
    forPerson: {
      nl: "U bent geslaagd voor uw opleiding. Proficiat!",
      fr: "Vous avez réussi votre formation. Félicitations !",
      de: "Sie haben Ihre Ausbildung bestanden. Herzlichen Glückwunsch!",
      en: "You succeeded in your training. Congratulations!",
    },
  },
  TrainingBrokenOff: {
    happened: {
      nl: "Opleiding stopgezet",
      fr: "Formation arrêtée",
      de: "Ausbildung abgebrochen",
      en: "Training broken off",
    },
    forPerson: {
      nl: "Uw opleiding is stopgezet. U mag een nieuw project indienen.",
      fr: "Votre formation a été arrêtée. Vous pouvez introduire un nouveau projet.",
      de: "Ihre Ausbildung wurde abgebrochen. Sie dürfen ein neues Projekt einreichen.",
      en: "Your training was broken off. You may hand in a new project.",
    },
  },
  EvaluatedAfterTraining: {
    happened: {
      nl: "Geëvalueerd na de opleiding",
      fr: "Évalué après la formation",
      de: "Nach der Ausbildung beurteilt",
      en: "Evaluated after the training",
    },
    forPerson: {
      nl: "De adviserend arts heeft uw situatie opnieuw bekeken, met uw nieuwe vaardigheden.",
      fr: "Le médecin-conseil a réévalué votre situation, avec vos nouvelles compétences.",
      de: "Der Vertrauensarzt hat Ihre Lage mit Ihren neuen Kompetenzen neu beurteilt.",
      en: "The advising physician has looked at your situation again, with your new skills.",
    },
  },
  TrajectoryStopped: {
    happened: {
      nl: "Gestopt door de verzekerde",
      fr: "Arrêté par l’assuré",
      de: "Von der versicherten Person beendet",
      en: "Stopped by the insured person",
    },
    forPerson: {
      nl: "U hebt uw traject gestopt.",
      fr: "Vous avez arrêté votre trajet.",
      de: "Sie haben Ihren Weg beendet.",
      en: "You stopped your trajectory.",
    },
  },
  TrajectoryClosed: {
    happened: { nl: "Traject afgesloten", fr: "Trajet clôturé", de: "Weg abgeschlossen", en: "Trajectory closed" },
    forPerson: {
      nl: "Uw coördinator heeft uw traject afgesloten.",
      fr: "Votre coordinateur a clôturé votre trajet.",
      de: "Ihr Koordinator hat Ihren Weg abgeschlossen.",
      en: "Your coordinator has closed your trajectory.",
    },
  },
} satisfies Partial<Record<EventType, EventWords>>;
