import type { Text } from "../language.ts";

/** The insured person's own money. */
export const myMoneyText = {
  title: { nl: "Mijn geld", fr: "Mon argent", de: "Mein Geld", en: "My money" },
  lead: {
    nl: "Hier ziet u wat u krijgt voor uw opleiding, waarvoor, en wanneer het betaald wordt. De bedragen zijn bruto.",
    fr: "Vous voyez ici ce que vous recevez pour votre formation, pour quoi, et quand c’est payé. Les montants sont bruts.",
    de: "Hier sehen Sie, was Sie für Ihre Ausbildung bekommen, wofür, und wann es gezahlt wird. Die Beträge sind brutto.",
    en: "Here you see what you get for your training, what for, and when it is paid. The amounts are gross.",
  },
  nothing: {
    nl: "Er zijn nog geen bedragen. Volgt u een goedgekeurde opleiding? Geef dan elke maand uw uren door. U mag altijd stoppen.",
    fr: "Il n’y a pas encore de montants. Vous suivez une formation approuvée ? Communiquez vos heures chaque mois. Vous pouvez toujours arrêter.",
    de: "Es gibt noch keine Beträge. Besuchen Sie eine genehmigte Ausbildung? Melden Sie dann jeden Monat Ihre Stunden. Sie dürfen jederzeit aufhören.",
    en: "There are no amounts yet. Do you attend an approved training? Then report your hours each month. You may always stop.",
  },
  paid: { nl: "Betaald", fr: "Payé", de: "Bezahlt", en: "Paid" },
  onTheWay: { nl: "Onderweg", fr: "En route", de: "Unterwegs", en: "On its way" },
  toCome: { nl: "Nog te komen", fr: "À venir", de: "Kommt noch", en: "Still to come" },
  account: { nl: "Mijn rekening", fr: "Mon compte", de: "Mein Konto", en: "My account" },
  accountEnds: {
    nl: "We betalen op uw rekening die eindigt op",
    fr: "Nous payons sur votre compte qui se termine par",
    de: "Wir zahlen auf Ihr Konto, das endet auf",
    en: "We pay to your account that ends in",
  },
  noAccount: {
    nl: "We weten nog niet op welke rekening we mogen betalen. Geef uw rekeningnummer.",
    fr: "Nous ne savons pas encore sur quel compte payer. Communiquez votre numéro de compte.",
    de: "Wir wissen noch nicht, auf welches Konto wir zahlen dürfen. Geben Sie Ihre Kontonummer an.",
    en: "We do not know yet to which account we may pay. Give your account number.",
  },
  costs: { nl: "Mijn kosten", fr: "Mes frais", de: "Meine Kosten", en: "My costs" },
  noCosts: {
    nl: "U hebt nog geen kosten ingediend.",
    fr: "Vous n’avez pas encore introduit de frais.",
    de: "Sie haben noch keine Kosten eingereicht.",
    en: "You have not handed in any costs yet.",
  },
  kind: { nl: "Soort", fr: "Type", de: "Art", en: "Kind" },
  paidOn: { nl: "Betaald op", fr: "Payé le", de: "Bezahlt am", en: "Paid on" },
  answer: { nl: "Antwoord", fr: "Réponse", de: "Antwort", en: "Answer" },
  awaited: {
    nl: "Uw coördinator kijkt dit na",
    fr: "Votre coordinateur l’examine",
    de: "Ihr Koordinator prüft es",
    en: "Your coordinator is looking at it",
  },
  receipts: { nl: "Bewijs", fr: "Preuve", de: "Beleg", en: "Receipt" },
  noReceipt: { nl: "Nog geen bewijs", fr: "Pas encore de preuve", de: "Noch kein Beleg", en: "No receipt yet" },
  youGet: { nl: "U krijgt", fr: "Vous recevez", de: "Sie bekommen", en: "You get" },
  payer: { nl: "Wie betaalt", fr: "Qui paie", de: "Wer zahlt", en: "Who pays" },
} satisfies Record<string, Text>;
