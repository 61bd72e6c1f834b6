import type { EventType } from "../../trajectory/events.ts";
import type { EventWords } from "./words-of-event.ts";

export const aboutDocuments = {
  DocumentAdded: {
    happened: { nl: "Document toegevoegd", fr: "Document ajouté", de: "Dokument hinzugefügt", en: "Document added" },
    forPerson: {
      nl: "Er is een document aan uw dossier toegevoegd.",
      fr: "Un document a été ajouté à votre dossier.",
      de: "In Ihrer Akte steht ein neues Dokument.",
      en: "A document was added to your file.",
    },
  },
  ProjectDocumentAdded: {
    happened: {
      nl: "Document bij het project toegevoegd",
      fr: "Document ajouté au projet",
      de: "Dokument zum Projekt hinzugefügt",
      en: "Document added to the project",
    },
    forPerson: {
      nl: "Er is een document bij uw opleidingsproject toegevoegd.",
      fr: "Un document a été ajouté à votre projet de formation.",
      de: "Zu Ihrem Projekt gibt es ein neues Dokument.",
      en: "A document was added to your training project.",
    },
  },
  ReceiptAdded: {
    happened: {
      nl: "Betaalbewijs toegevoegd",
      fr: "Preuve de paiement ajoutée",
      de: "Zahlungsbeleg hinzugefügt",
      en: "Receipt added",
    },
    forPerson: {
      nl: "Er is een betaalbewijs bij een kost toegevoegd.",
      fr: "Une preuve de paiement a été ajoutée à un frais.",
      de: "Zu Ihren Kosten gibt es jetzt einen Beleg.",
      en: "A receipt was added to a cost.",
    },
  },
  ResumptionDocumentAdded: {
    happened: {
      nl: "Document over het werk toegevoegd",
      fr: "Document sur le travail ajouté",
      de: "Dokument zur Arbeit hinzugefügt",
      en: "Document about the work added",
    },
    forPerson: {
      nl: "Er is een document over uw werk toegevoegd.",
      fr: "Un document sur votre travail a été ajouté.",
      de: "Zu Ihrer Arbeit gibt es ein neues Dokument.",
      en: "A document about your work was added.",
    },
  },
} satisfies Partial<Record<EventType, EventWords>>;
