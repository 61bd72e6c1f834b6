import type { Text } from "../../language.ts";

/** Training money: what is asked. */
export const benefitFacts = {
  minutesFollowed: { nl: "Gevolgde uren", fr: "Heures suivies", de: "Besuchte Stunden", en: "Hours followed" },
  minutesPlanned: { nl: "Geplande uren", fr: "Heures prévues", de: "Geplante Stunden", en: "Hours planned" },
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
    nl: "Prijs van de dienst",
    fr: "Prix du service",
    de: "Preis der Dienstleistung",
    en: "Price of the service",
  },
  amount: { nl: "Bedrag", fr: "Montant", de: "Betrag", en: "Amount" },
  regionalAmount: {
    nl: "Bedrag van het gewest",
    fr: "Montant de la région",
    de: "Betrag der Region",
    en: "Amount of the region",
  },
  worksThreeMonths: {
    nl: "Werkt minstens drie maanden",
    fr: "Travaille au moins trois mois",
    de: "Arbeitet mindestens drei Monate",
    en: "Works for three months at least",
  },
  excludedWork: {
    nl: "Flexi-job, gelegenheidswerk of paritair comité 327",
    fr: "Flexi-job, travail occasionnel ou commission paritaire 327",
    de: "Flexi-Job, Gelegenheitsarbeit oder Paritätische Kommission 327",
    en: "Flexi-job, casual work or joint committee 327",
  },
  premiumPaidBefore: {
    nl: "Premie al betaald voor deze werknemer",
    fr: "Prime déjà payée pour ce travailleur",
    de: "Prämie für diesen Arbeitnehmer schon gezahlt",
    en: "Premium paid before for this worker",
  },
  household: { nl: "Gezin", fr: "Ménage", de: "Haushalt", en: "Household" },
  cappedDailyWage: {
    nl: "Begrensd dagloon",
    fr: "Salaire journalier plafonné",
    de: "Begrenzter Tageslohn",
    en: "Capped daily wage",
  },
} satisfies Record<string, Text>;
