import type { Counted } from "../formats.ts";
import type { Text, TextWith } from "../language.ts";

/** What stands on the other pages of the portal, told on the first one; and the page to print. */
export const glanceText = {
  title: { nl: "Ook van u", fr: "Également à vous", de: "Auch für Sie", en: "Also yours" },
  noMoney: {
    nl: "Er zijn nog geen bedragen.",
    fr: "Il n’y a pas encore de montants.",
    de: "Es gibt noch keine Beträge.",
    en: "There are no amounts yet.",
  },
  nobodyLooked: {
    nl: "Niemand anders keek in de laatste 30 dagen.",
    fr: "Personne d’autre n’a regardé ces 30 derniers jours.",
    de: "In den letzten 30 Tagen sah sie niemand anders an.",
    en: "Nobody else looked in the last 30 days.",
  },
  print: {
    nl: "Alles op één blad om af te drukken",
    fr: "Tout sur une page à imprimer",
    de: "Alles auf einer Seite zum Drucken",
    en: "Everything on one page to print",
  },
} satisfies Record<string, Text>;

/** Amounts as text. */
export const amountsText: TextWith<{ paid: string; toCome: string }> = {
  nl: ({ paid, toCome }) => `${paid} betaald, ${toCome} komt nog.`,
  fr: ({ paid, toCome }) => `${paid} payés, ${toCome} à venir.`,
  de: ({ paid, toCome }) => `${paid} gezahlt, ${toCome} kommen noch.`,
  en: ({ paid, toCome }) => `${paid} paid, ${toCome} still to come.`,
};

export const looksCounted: Counted = {
  nl: { one: "keer in de laatste 30 dagen", other: "keer in de laatste 30 dagen" },
  fr: { one: "fois ces 30 derniers jours", other: "fois ces 30 derniers jours" },
  de: { one: "Mal in den letzten 30 Tagen", other: "Mal in den letzten 30 Tagen" },
  en: { one: "time in the last 30 days", other: "times in the last 30 days" },
};
export const lettersCounted: Counted = {
  nl: { one: "brief", other: "brieven" },
  fr: { one: "lettre", other: "lettres" },
  de: { one: "Brief", other: "Briefe" },
  en: { one: "letter", other: "letters" },
};
export const documentsCounted: Counted = {
  nl: { one: "document", other: "documenten" },
  fr: { one: "document", other: "documents" },
  de: { one: "Dokument", other: "Dokumente" },
  en: { one: "document", other: "documents" },
};

/** The page to print. */
export const printText = {
  title: {
    nl: "Mijn traject op papier",
    fr: "Mon trajet sur papier",
    de: "Mein Weg auf Papier",
    en: "My trajectory on paper",
  },
  how: {
    nl: "Kies ‘Afdrukken’ in uw browser. Daar kunt u het ook als PDF bewaren.",
    fr: "Choisissez « Imprimer » dans votre navigateur. Vous pouvez aussi l’y enregistrer en PDF.",
    de: "Wählen Sie „Drucken“ in Ihrem Browser. Dort können Sie es auch als PDF speichern.",
    en: "Choose ‘Print’ in your browser. There you can also save it as a PDF.",
  },
  madeOn: { nl: "Zoals het stond op", fr: "Situation au", de: "Stand vom", en: "As it stood on" },
  back: {
    nl: "Terug naar mijn traject",
    fr: "Retour à mon trajet",
    de: "Zurück zu meinem Weg",
    en: "Back to my trajectory",
  },
} satisfies Record<string, Text>;
