import type { Text, TextWith } from "../language.ts";

/** How a ruling is shown: its outcome, its grounds, and how sure the source is. */
export const rulingText = {
  met: { nl: "Voldaan", fr: "Remplie", de: "Erfüllt", en: "Met" },
  notMet: { nl: "Niet voldaan", fr: "Non remplie", de: "Nicht erfüllt", en: "Not met" },
  unknown: {
    nl: "Nog niet te zeggen",
    fr: "Pas encore possible à dire",
    de: "Noch nicht zu sagen",
    en: "Cannot be said yet",
  },
  answerYes: { nl: "Ja", fr: "Oui", de: "Ja", en: "Yes" },
  answerNo: { nl: "Nee", fr: "Non", de: "Nein", en: "No" },
  answerUnknown: {
    nl: "De gegevens zeggen het niet",
    fr: "Les données ne le disent pas",
    de: "Die Angaben sagen es nicht",
    en: "The facts do not say",
  },
  source: { nl: "Bron", fr: "Source", de: "Quelle", en: "Source" },
  version: {
    nl: "Regel geldig sinds",
    fr: "Règle en vigueur depuis",
    de: "Regel gültig seit",
    en: "Rule in force since",
  },
  judgedOn: { nl: "Beoordeeld op", fr: "Apprécié le", de: "Beurteilt am", en: "Judged on" },
  toBeVerified: { nl: "Nog na te gaan", fr: "À vérifier", de: "Zu prüfen", en: "To be verified" },
  ourReading: { nl: "Onze lezing", fr: "Notre lecture", de: "Unsere Auslegung", en: "Our reading" },
  ourReadingMeans: {
    nl: "Dit berust op onze lezing van de tekst. Iemand moet die nog bevestigen.",
    fr: "Ceci repose sur notre lecture du texte. Quelqu’un doit encore la confirmer.",
    de: "Dies beruht auf unserer Auslegung des Textes. Sie muss noch bestätigt werden.",
    en: "This rests on our reading of the text. Someone must still confirm it.",
  },
  reckonedWith: { nl: "Gerekend met", fr: "Calculé avec", de: "Gerechnet mit", en: "Reckoned with" },
} satisfies Record<string, Text>;

/** Since when a term or an amount holds, and its last day where it no longer does. */
export const validityText: TextWith<{ since: string; until: string | null }> = {
  nl: ({ since, until }) => (until ? `van ${since} tot en met ${until}` : `sinds ${since}`),
  fr: ({ since, until }) => (until ? `du ${since} au ${until} inclus` : `depuis le ${since}`),
  de: ({ since, until }) => (until ? `vom ${since} bis einschließlich ${until}` : `seit dem ${since}`),
  en: ({ since, until }) => (until ? `from ${since} up to and including ${until}` : `since ${since}`),
};
