import type { EntitlementKind } from "../../trajectory/money/entitlements.ts";
import type { Text, TextWith } from "../language.ts";

/** The ledger of who pays, one person in it, and one order. */
export const moneyText = {
  title: { nl: "Betalingen", fr: "Paiements", de: "Zahlungen", en: "Payments" },
  lead: {
    nl: "Wat volgt uit gevolgde uren, geslaagde opleidingen en aanvaarde kosten. Alles komt één keer in een opdracht.",
    fr: "Ce qui découle des heures suivies, des formations réussies et des frais acceptés. Chaque montant n’entre qu’une fois dans un ordre.",
    de: "Was aus besuchten Stunden, bestandenen Ausbildungen und angenommenen Kosten folgt. Alles kommt nur einmal in einen Auftrag.",
    en: "What follows from hours attended, trainings that succeeded and costs accepted. Everything comes into an order once.",
  },
  payer: { nl: "Betaler", fr: "Payeur", de: "Zahler", en: "Payer" },
  toPay: { nl: "Nu te betalen", fr: "À payer maintenant", de: "Jetzt zu zahlen", en: "To pay now" },
  payable: {
    nl: "Personen in de volgende opdracht",
    fr: "Personnes dans le prochain ordre",
    de: "Personen im nächsten Auftrag",
    en: "People in the next order",
  },
  waiting: {
    nl: "Personen die wachten",
    fr: "Personnes en attente",
    de: "Personen, die warten",
    en: "People who wait",
  },
  showUnpaid: { nl: "Nog te betalen", fr: "À payer", de: "Noch zu zahlen", en: "Still to pay" },
  showAll: { nl: "Iedereen", fr: "Tout le monde", de: "Alle", en: "Everybody" },
  show: { nl: "Welke personen", fr: "Quelles personnes", de: "Welche Personen", en: "Which people" },
  name: { nl: "Naam", fr: "Nom", de: "Name", en: "Name" },
  unpaid: { nl: "Nog niet opgedragen", fr: "Pas encore ordonné", de: "Noch nicht angeordnet", en: "Not ordered yet" },
  ordered: { nl: "Opgedragen", fr: "Ordonné", de: "Angeordnet", en: "Ordered" },
  state: { nl: "Stand", fr: "Situation", de: "Stand", en: "State" },
  inNextOrder: {
    nl: "In de volgende opdracht",
    fr: "Dans le prochain ordre",
    de: "Im nächsten Auftrag",
    en: "In the next order",
  },
  noAccount: {
    nl: "Geen rekeningnummer",
    fr: "Pas de numéro de compte",
    de: "Keine Kontonummer",
    en: "No account number",
  },
  carriedOver: {
    nl: "Terug te vorderen: wordt verrekend",
    fr: "À récupérer : sera compensé",
    de: "Zurückzufordern: wird verrechnet",
    en: "To be recovered: will be set off",
  },
  settled: { nl: "In orde", fr: "En ordre", de: "In Ordnung", en: "Settled" },
  nobody: {
    nl: "Er is nu niets te betalen.",
    fr: "Il n’y a rien à payer maintenant.",
    de: "Es ist jetzt nichts zu zahlen.",
    en: "There is nothing to pay now.",
  },
  csv: {
    nl: "Alle lijnen als CSV",
    fr: "Toutes les lignes en CSV",
    de: "Alle Zeilen als CSV",
    en: "All lines as CSV",
  },
  orders: { nl: "Betaalopdrachten", fr: "Ordres de paiement", de: "Zahlungsaufträge", en: "Payment orders" },
  noOrders: {
    nl: "Er is nog geen betaalopdracht gemaakt.",
    fr: "Aucun ordre de paiement n’a encore été créé.",
    de: "Es wurde noch kein Zahlungsauftrag erstellt.",
    en: "No payment order was made yet.",
  },
  order: { nl: "Betaalopdracht", fr: "Ordre de paiement", de: "Zahlungsauftrag", en: "Payment order" },
  inOrder: { nl: "Opdracht", fr: "Ordre", de: "Auftrag", en: "Order" },
  orderedOn: { nl: "Opgedragen op", fr: "Ordonné le", de: "Angeordnet am", en: "Ordered on" },
  executeOn: { nl: "Uit te voeren op", fr: "À exécuter le", de: "Auszuführen am", en: "To be carried out on" },
  sentOn: { nl: "Verzonden op", fr: "Envoyé le", de: "Gesendet am", en: "Sent on" },
  executedOn: { nl: "Uitgevoerd op", fr: "Exécuté le", de: "Ausgeführt am", en: "Carried out on" },
  transfers: { nl: "Overschrijvingen", fr: "Virements", de: "Überweisungen", en: "Transfers" },
  sum: { nl: "Controlesom", fr: "Somme de contrôle", de: "Kontrollsumme", en: "Control sum" },
  file: {
    nl: "Bestand voor de bank (pain.001)",
    fr: "Fichier pour la banque (pain.001)",
    de: "Datei für die Bank (pain.001)",
    en: "File for the bank (pain.001)",
  },
  endToEnd: { nl: "Nummer bij de bank", fr: "Numéro à la banque", de: "Nummer bei der Bank", en: "Number at the bank" },
  madeOf: { nl: "Bestaat uit", fr: "Composé de", de: "Besteht aus", en: "Made of" },
  amount: { nl: "Bedrag", fr: "Montant", de: "Betrag", en: "Amount" },
  back: {
    nl: "Terug naar de betalingen",
    fr: "Retour aux paiements",
    de: "Zurück zu den Zahlungen",
    en: "Back to the payments",
  },

  what: { nl: "Waarvoor", fr: "Pour quoi", de: "Wofür", en: "What for" },
  since: { nl: "Sinds", fr: "Depuis", de: "Seit", en: "Since" },
  rule: { nl: "Regel", fr: "Règle", de: "Regel", en: "Rule" },
  noLines: {
    nl: "Nog geen bedragen.",
    fr: "Pas encore de montants.",
    de: "Noch keine Beträge.",
    en: "No amounts yet.",
  },
  lines: { nl: "Bedragen", fr: "Montants", de: "Beträge", en: "Amounts" },
  notOrdered: {
    nl: "Nog niet opgedragen",
    fr: "Pas encore ordonné",
    de: "Noch nicht angeordnet",
    en: "Not ordered yet",
  },
} satisfies Record<string, Text>;

/** What an amount is for. */
export const kindText = {
  hours: { nl: "Gevolgde uren", fr: "Heures suivies", de: "Besuchte Stunden", en: "Hours attended" },
  success: {
    nl: "Geslaagd voor de opleiding",
    fr: "Formation réussie",
    de: "Ausbildung bestanden",
    en: "Training succeeded",
  },
  cost: { nl: "Kost", fr: "Frais", de: "Kosten", en: "Cost" },
  region: {
    nl: "Een gewest betaalt hetzelfde",
    fr: "Une Région paie la même chose",
    de: "Eine Region zahlt dasselbe",
    en: "A region pays the same",
  },
} satisfies Record<EntitlementKind, Text>;

/** The hours of a month, as said once, said anew, or reckoned anew because another month changed. */
export const hoursText: Record<
  "once" | "anew" | "reckoned",
  TextWith<{ month: string; hours: string; before: string }>
> = {
  once: {
    nl: ({ month, hours }) => `${month}: ${hours}`,
    fr: ({ month, hours }) => `${month} : ${hours}`,
    de: ({ month, hours }) => `${month}: ${hours}`,
    en: ({ month, hours }) => `${month}: ${hours}`,
  },
  anew: {
    nl: ({ month, hours, before }) => `${month}: ${hours} in plaats van ${before}`,
    fr: ({ month, hours, before }) => `${month} : ${hours} au lieu de ${before}`,
    de: ({ month, hours, before }) => `${month}: ${hours} statt ${before}`,
    en: ({ month, hours, before }) => `${month}: ${hours} instead of ${before}`,
  },
  reckoned: {
    nl: ({ month, hours }) => `${month}: ${hours}, herrekend met de geplande uren`,
    fr: ({ month, hours }) => `${month} : ${hours}, recalculé selon les heures prévues`,
    de: ({ month, hours }) => `${month}: ${hours}, neu berechnet mit den geplanten Stunden`,
    en: ({ month, hours }) => `${month}: ${hours}, reckoned anew with the hours planned`,
  },
};
