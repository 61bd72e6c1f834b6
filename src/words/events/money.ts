import type { EventType } from "../../trajectory/events.ts";
import type { EventWords } from "./words-of-event.ts";

export const aboutMoney = {
  CostHandedIn: {
    happened: { nl: "Kost ingediend", fr: "Frais introduit", de: "Kosten eingereicht", en: "Cost handed in" },
    forPerson: {
      nl: "Een kost van uw opleiding is ingediend.",
      fr: "Un frais de votre formation a été introduit.",
      de: "Kosten Ihrer Ausbildung sind angegeben.",
      en: "A cost of your training was handed in.",
    },
  },
  CostAssessed: {
    happened: { nl: "Kost beoordeeld", fr: "Frais évalué", de: "Kosten beurteilt", en: "Cost assessed" },
    forPerson: {
      nl: "Uw coördinator heeft een kost beoordeeld. Kijk bij ‘Mijn geld’.",
      fr: "Votre coordinateur a évalué un frais. Voyez sous « Mon argent ».",
      de: "Ihr Koordinator hat Kosten beurteilt. Sehen Sie unter „Mein Geld“ nach.",
      en: "Your coordinator assessed a cost. Look under ‘My money’.",
    },
  },
  RegionalBenefitRecorded: {
    happened: {
      nl: "Voordeel van een gewest genoteerd",
      fr: "Avantage d’une Région noté",
      de: "Leistung einer Region eingetragen",
      en: "Benefit of a region recorded",
    },
    forPerson: {
      nl: "Een gewest betaalt u iets voor hetzelfde. Wij betalen alleen het verschil.",
      fr: "Une Région vous paie quelque chose pour la même chose. Nous ne payons que la différence.",
      de: "Eine Region zahlt Ihnen etwas für dasselbe. Wir zahlen nur den Unterschied.",
      en: "A region pays you something for the same. We only pay the difference.",
    },
  },
  AccountNumberGiven: {
    happened: {
      nl: "Rekeningnummer gegeven",
      fr: "Numéro de compte communiqué",
      de: "Kontonummer angegeben",
      en: "Account number given",
    },
    forPerson: {
      nl: "U gaf een rekeningnummer. Het nummer zelf staat niet in de geschiedenis.",
      fr: "Vous avez communiqué un numéro de compte. Le numéro lui-même ne figure pas dans l’historique.",
      de: "Sie haben eine Kontonummer angegeben. Die Nummer selbst steht nicht in der Geschichte.",
      en: "You gave an account number. The number itself is not in the history.",
    },
  },
  PaymentsOrdered: {
    happened: {
      nl: "Betaalopdracht gemaakt",
      fr: "Ordre de paiement créé",
      de: "Zahlungsauftrag erstellt",
      en: "Payment order made",
    },
    forPerson: {
      nl: "Een betaling voor u is opgedragen.",
      fr: "Un paiement en votre faveur a été ordonné.",
      de: "Eine Zahlung für Sie wurde angeordnet.",
      en: "A payment to you was ordered.",
    },
  },
  PaymentsSent: {
    happened: {
      nl: "Bestand naar de bank gestuurd",
      fr: "Fichier envoyé à la banque",
      de: "Datei an die Bank gesendet",
      en: "File sent to the bank",
    },
    forPerson: {
      nl: "De bank heeft de opdracht gekregen.",
      fr: "La banque a reçu l’ordre.",
      de: "Die Bank hat den Auftrag bekommen.",
      en: "The bank got the order.",
    },
  },
  PaymentsExecuted: {
    happened: {
      nl: "Door de bank betaald",
      fr: "Payé par la banque",
      de: "Von der Bank bezahlt",
      en: "Paid by the bank",
    },
    forPerson: {
      nl: "De bank heeft u betaald.",
      fr: "La banque vous a payé.",
      de: "Die Bank hat Sie bezahlt.",
      en: "The bank paid you.",
    },
  },
  TransferReturned: {
    happened: {
      nl: "Overschrijving teruggekomen",
      fr: "Virement revenu",
      de: "Überweisung zurückgekommen",
      en: "Transfer came back",
    },
    forPerson: {
      nl: "Een betaling is teruggekomen. Kijk uw rekeningnummer na.",
      fr: "Un paiement est revenu. Vérifiez votre numéro de compte.",
      de: "Eine Zahlung ist zurückgekommen. Prüfen Sie Ihre Kontonummer.",
      en: "A payment came back. Check your account number.",
    },
  },
} satisfies Partial<Record<EventType, EventWords>>;
