import { laws } from "./law-titles.ts";
import { article } from "./place.ts";
import type { SourceWords } from "./source-words.ts";

export const ownDataSourceWords = {
  "gdpr-12-3": {
    title: laws.gdpr,
    at: article("12.3"),
    says: {
      nl: "antwoord zonder onredelijke vertraging, en in elk geval binnen een maand na ontvangst",
      fr: "réponse dans les meilleurs délais et en tout cas dans un délai d’un mois à compter de la réception",
      de: "Antwort unverzüglich, in jedem Fall binnen eines Monats nach Eingang",
      en: "an answer without undue delay and in any event within one month of receipt",
    },
  },
  "reading-question-is-a-request": {
    title: laws.ourReading,
    says: {
      nl: "De verordening noemt geen termijn voor een vraag aan de functionaris (art. 38.4); we nemen die van een verzoek om inzage of verbetering.",
      fr: "Le règlement ne fixe pas de délai pour une question au délégué (art. 38.4) ; nous prenons celui d’une demande d’accès ou de rectification.",
      de: "Die Verordnung nennt keine Frist für eine Frage an den Datenschutzbeauftragten (Art. 38.4); wir nehmen die eines Antrags auf Auskunft oder Berichtigung.",
      en: "The regulation names no term for a question to the officer (art. 38.4); we take that of a request of access or rectification.",
    },
  },
} satisfies Record<string, SourceWords>;
