import type { RuleWords } from "../rule.ts";

/** What somebody may ask about what is kept of them. */
export const ownDataRuleWords = {
  "answer-to-request-within": {
    title: {
      nl: "Antwoord op een vraag over uw gegevens",
      fr: "Réponse à une question sur vos données",
      de: "Antwort auf eine Frage zu Ihren Daten",
      en: "Answer to a question about your data",
    },
    asks: {
      nl: "Tot welke dag mag het antwoord op zich laten wachten?",
      fr: "Jusqu’à quel jour la réponse peut-elle attendre ?",
      de: "Bis wann darf die Antwort auf sich warten lassen?",
      en: "Until which day may the answer take?",
    },
  },
  "payment-file-kept": {
    title: {
      nl: "Bewaring van een betalingsbestand",
      fr: "Conservation d’un fichier de paiement",
      de: "Aufbewahrung einer Zahlungsdatei",
      en: "Keeping of a payment file",
    },
    asks: {
      nl: "Tot welke dag blijven namen en rekeningen van een betaling bewaard?",
      fr: "Jusqu’à quel jour les noms et les comptes d’un paiement sont-ils conservés ?",
      de: "Bis wann bleiben Namen und Konten einer Zahlung aufbewahrt?",
      en: "Until which day are names and accounts of a payment kept?",
    },
  },
} satisfies Record<string, RuleWords>;
