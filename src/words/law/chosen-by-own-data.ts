import type { ChosenBy } from "../../law/kernel/chosen-by.ts";
import type { Text } from "../language.ts";

/** Of what is kept of a person, and asked about it. */
export const ownDataChosenBy = {
  "order-executed": {
    nl: "de dag waarop de betaling uitgevoerd wordt",
    fr: "le jour où le paiement est exécuté",
    de: "der Tag, an dem die Zahlung ausgeführt wird",
    en: "the day on which the payment is executed",
  },
  "own-data-asked": {
    nl: "de dag waarop de vraag over gegevens aankomt",
    fr: "le jour où la question sur les données arrive",
    de: "der Tag, an dem die Frage zu Daten eingeht",
    en: "the day on which the question about data comes in",
  },
} satisfies Partial<Record<ChosenBy, Text>>;
