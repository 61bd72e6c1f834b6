import type { EventType } from "../../trajectory/events.ts";
import type { EventWords } from "./words-of-event.ts";

export const aboutQuestions = {
  CorrectionAsked: {
    happened: {
      nl: "Verbetering gevraagd",
      fr: "Correction demandée",
      de: "Berichtigung erbeten",
      en: "Correction asked",
    },
    forPerson: {
      nl: "U vroeg om iets te verbeteren.",
      fr: "Vous avez demandé une correction.",
      de: "Sie haben um eine Berichtigung gebeten.",
      en: "You asked to correct something.",
    },
  },
  CorrectionAnswered: {
    happened: {
      nl: "Vraag om verbetering beantwoord",
      fr: "Réponse à une demande de correction",
      de: "Bitte um Berichtigung beantwortet",
      en: "Request of correction answered",
    },
    forPerson: {
      nl: "Uw ziekenfonds gaf antwoord op uw vraag om iets te verbeteren.",
      fr: "Votre mutualité a répondu à votre demande de correction.",
      de: "Ihre Krankenkasse hat auf Ihre Bitte um Berichtigung geantwortet.",
      en: "Your sickness fund answered your request to correct something.",
    },
  },
  ReadingQuestioned: {
    happened: {
      nl: "Vraag over een inzage",
      fr: "Question sur une consultation",
      de: "Frage zu einer Einsicht",
      en: "Question about a reading",
    },
    forPerson: {
      nl: "U vroeg waarom iemand uw dossier opende.",
      fr: "Vous avez demandé pourquoi quelqu’un a ouvert votre dossier.",
      de: "Sie haben gefragt, warum jemand Ihre Akte öffnete.",
      en: "You asked why somebody opened your file.",
    },
  },
  ReadingExplained: {
    happened: {
      nl: "Antwoord over een inzage",
      fr: "Réponse sur une consultation",
      de: "Antwort zu einer Einsicht",
      en: "Answer about a reading",
    },
    forPerson: {
      nl: "U kreeg antwoord op uw vraag waarom iemand uw dossier opende.",
      fr: "Vous avez reçu une réponse : pourquoi quelqu’un a ouvert votre dossier.",
      de: "Sie haben eine Antwort bekommen, warum jemand Ihre Akte öffnete.",
      en: "You got an answer to why somebody opened your file.",
    },
  },
} satisfies Partial<Record<EventType, EventWords>>;
