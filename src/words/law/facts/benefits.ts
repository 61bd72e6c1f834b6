import type { Text } from "../../language.ts";

/** Training money: what is asked. */
export const benefitFacts = {
  minutesFollowed: { nl: "Gevolgde minuten", fr: "Minutes suivies", de: "Besuchte Minuten", en: "Minutes followed" },
  minutesPlanned: { nl: "Geplande minuten", fr: "Minutes prévues", de: "Geplante Minuten", en: "Minutes planned" },
  guidedBy: { nl: "Begeleid door", fr: "Accompagné par", de: "Begleitet von", en: "Guided by" },
  contractEndedByForceMajeureOn: {
    nl: "Contract beëindigd wegens medische overmacht op",
    fr: "Contrat rompu pour force majeure médicale le",
    de: "Vertrag wegen medizinischer höherer Gewalt beendet am",
    en: "Contract ended by medical force majeure on",
  },
  trainingRuns: {
    nl: "Er loopt een goedgekeurde opleiding",
    fr: "Une formation approuvée est en cours",
    de: "Eine genehmigte Ausbildung läuft",
    en: "An approved training is running",
  },
  receiptHandedIn: {
    nl: "Bewijs van de kost ingediend",
    fr: "Preuve des frais remise",
    de: "Beleg der Kosten eingereicht",
    en: "Receipt of the cost handed in",
  },
  price: {
    nl: "Prijs van de dienst, in cent",
    fr: "Prix du service, en centimes",
    de: "Preis der Dienstleistung, in Cent",
    en: "Price of the service, in cents",
  },
  amount: { nl: "Bedrag, in cent", fr: "Montant, en centimes", de: "Betrag, in Cent", en: "Amount, in cents" },
  regionalAmount: {
    nl: "Bedrag van het gewest, in cent",
    fr: "Montant de la région, en centimes",
    de: "Betrag der Region, in Cent",
    en: "Amount of the region, in cents",
  },
} satisfies Record<string, Text>;
