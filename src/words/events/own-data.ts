import type { EventType } from "../../trajectory/events.ts";
import type { EventWords } from "./words-of-event.ts";

export const aboutOwnData = {
  IdentityCorrected: {
    happened: {
      nl: "Identiteit verbeterd",
      fr: "Identité corrigée",
      de: "Identität berichtigt",
      en: "Identity corrected",
    },
    forPerson: {
      nl: "Uw ziekenfonds verbeterde wie u bent of waar u woont.",
      fr: "Votre mutualité a corrigé votre nom, votre adresse ou votre numéro.",
      de: "Ihre Krankenkasse hat Name, Adresse oder Nummer berichtigt.",
      en: "Your sickness fund corrected who you are or where you live.",
    },
  },
  BenefitRecorded: {
    happened: {
      nl: "Daguitkering genoteerd",
      fr: "Indemnité journalière notée",
      de: "Tagesleistung eingetragen",
      en: "Daily benefit recorded",
    },
    forPerson: {
      nl: "Uw ziekenfonds noteerde wat u per dag krijgt.",
      fr: "Votre mutualité a noté ce que vous recevez par jour.",
      de: "Ihre Krankenkasse hat notiert, was Sie pro Tag bekommen.",
      en: "Your sickness fund wrote down what you get a day.",
    },
  },
} satisfies Partial<Record<EventType, EventWords>>;
