import type { Text } from "../../language.ts";

export const ownDataParameterWords = {
  "answer-to-request-months": {
    nl: "Maanden om te antwoorden op een vraag over gegevens",
    fr: "Mois pour répondre à une question sur les données",
    de: "Monate für die Antwort auf eine Frage zu Daten",
    en: "Months to answer a question about data",
  },
  "payment-file-years": {
    nl: "Jaren dat een betalingsbestand bewaard blijft",
    fr: "Années de conservation d’un fichier de paiement",
    de: "Jahre der Aufbewahrung einer Zahlungsdatei",
    en: "Years that a payment file is kept",
  },
} satisfies Record<string, Text>;
