import type { RuleWords } from "../rule.ts";

/** What a training gives, and who pays. */
export const benefitRuleWords = {
  "training-premium": {
    title: { nl: "Premie per uur", fr: "Prime par heure", de: "Prämie pro Stunde", en: "Premium for the hours" },
    asks: {
      nl: "Hoeveel premie geven de gevolgde uren?",
      fr: "Quelle prime donnent les heures suivies ?",
      de: "Wie viel Prämie geben die besuchten Stunden?",
      en: "How much premium do the hours followed give?",
    },
  },
  "success-premium": {
    title: { nl: "Premie bij slagen", fr: "Prime de réussite", de: "Erfolgsprämie", en: "Premium for success" },
    asks: {
      nl: "Hoeveel premie geeft slagen?",
      fr: "Quelle prime donne la réussite ?",
      de: "Wie viel Prämie gibt der Erfolg?",
      en: "How much premium does success give?",
    },
  },
  "training-benefits": {
    title: {
      nl: "Premies van een opleiding",
      fr: "Primes d’une formation",
      de: "Prämien einer Ausbildung",
      en: "Premiums of a training",
    },
    asks: {
      nl: "Hoeveel geeft de opleiding in totaal?",
      fr: "Combien la formation donne-t-elle au total ?",
      de: "Wie viel gibt die Ausbildung insgesamt?",
      en: "How much does the training give in all?",
    },
  },
  payer: {
    title: { nl: "Wie betaalt", fr: "Qui paie", de: "Wer zahlt", en: "Who pays" },
    asks: {
      nl: "Betaalt het ziekenfonds of Actiris?",
      fr: "Est-ce la mutualité ou Actiris qui paie ?",
      de: "Zahlt die Krankenkasse oder Actiris?",
      en: "Does the sickness fund pay, or Actiris?",
    },
  },
  "training-costs": {
    title: {
      nl: "Kosten van een opleiding",
      fr: "Frais d’une formation",
      de: "Kosten einer Ausbildung",
      en: "Costs of a training",
    },
    asks: {
      nl: "Wordt deze kost betaald?",
      fr: "Ces frais sont-ils payés ?",
      de: "Werden diese Kosten gezahlt?",
      en: "Is this cost paid?",
    },
  },
  voucher: {
    title: {
      nl: "Terug-naar-werkvoucher",
      fr: "Voucher du fonds Retour au travail",
      de: "Gutschein des Fonds zur Rückkehr in die Arbeit",
      en: "Return-to-work voucher",
    },
    asks: {
      nl: "Betaalt het Terug-naar-werkfonds deze dienst?",
      fr: "Le fonds Retour au travail paie-t-il ce service ?",
      de: "Zahlt der Fonds diese Dienstleistung?",
      en: "Does the return-to-work fund pay this service?",
    },
  },
  "anti-cumul": {
    title: {
      nl: "Naast een gewestelijk voordeel",
      fr: "À côté d’un avantage régional",
      de: "Neben einer regionalen Leistung",
      en: "Beside a regional benefit",
    },
    asks: {
      nl: "Hoeveel blijft te betalen naast wat het gewest al geeft?",
      fr: "Combien reste-t-il à payer à côté de ce que donne la région ?",
      de: "Wie viel bleibt zu zahlen neben dem, was die Region gibt?",
      en: "How much is left to pay beside what the region gives?",
    },
  },
  "employer-premium": {
    title: {
      nl: "Premie voor de werkgever",
      fr: "Prime pour l’employeur",
      de: "Prämie für den Arbeitgeber",
      en: "Premium for the employer",
    },
    asks: {
      nl: "Hoeveel krijgt de werkgever als iemand na een jaar of langer weer werkt?",
      fr: "Combien reçoit l’employeur quand quelqu’un retravaille après un an ou plus ?",
      de: "Wie viel bekommt der Arbeitgeber, wenn jemand nach einem Jahr oder länger wieder arbeitet?",
      en: "How much does the employer get when somebody works again after a year or longer?",
    },
  },
  "benefit-rate": {
    title: {
      nl: "Uitkering van een werknemer per dag",
      fr: "Indemnité journalière d’un salarié",
      de: "Tägliche Leistung eines Arbeitnehmers",
      en: "Benefit of an employee for a day",
    },
    asks: {
      nl: "Hoeveel is de uitkering van deze dag, bruto?",
      fr: "Combien vaut l’indemnité de ce jour, brut ?",
      de: "Wie hoch ist die Leistung für diesen Tag, brutto?",
      en: "How much is the benefit of this day, gross?",
    },
  },
} satisfies Record<string, RuleWords>;
