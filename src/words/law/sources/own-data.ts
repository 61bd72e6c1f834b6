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
  "economic-law-iii-86": {
    title: laws.economicLaw,
    at: article("III.86"),
    says: {
      nl: "boeken blijven zeven jaar bewaard, vanaf 1 januari na het jaar waarin ze zijn afgesloten",
      fr: "les livres sont conservés sept ans à partir du premier janvier de l’année qui suit leur clôture",
      de: "Bücher werden sieben Jahre aufbewahrt, ab dem 1. Januar nach dem Jahr ihres Abschlusses",
      en: "books are kept seven years, from 1 January after the year in which they were closed",
    },
  },
  "civil-code-2262bis": {
    title: laws.oldCivilCode,
    at: article("2262bis"),
    says: {
      nl: "persoonlijke rechtsvorderingen verjaren na tien jaar",
      fr: "les actions personnelles sont prescrites par dix ans",
      de: "persönliche Klagen verjähren nach zehn Jahren",
      en: "personal claims lapse after ten years",
    },
  },
} satisfies Record<string, SourceWords>;
