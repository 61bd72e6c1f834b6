import type { SourceStatus } from "../../law/kernel/source.ts";
import type { Text } from "../language.ts";

/** How sure we are of a source: a badge, and what it means. */
export const statusWords: Readonly<Record<SourceStatus, { badge: Text; means: Text }>> = {
  read: {
    badge: { nl: "Gelezen", fr: "Lu", de: "Gelesen", en: "Read" },
    means: {
      nl: "De bron zelf is gelezen.",
      fr: "La source elle-même a été lue.",
      de: "Die Quelle selbst wurde gelesen.",
      en: "The source itself was read.",
    },
  },
  "to be verified": {
    badge: { nl: "Nog na te gaan", fr: "À vérifier", de: "Zu prüfen", en: "To be verified" },
    means: {
      nl: "We kennen deze bron uit een uittreksel of van elders. Iemand moet de tekst nog lezen.",
      fr: "Nous connaissons cette source par un extrait ou par ailleurs. Quelqu’un doit encore lire le texte.",
      de: "Wir kennen diese Quelle aus einem Auszug oder von anderswo. Jemand muss den Text noch lesen.",
      en: "We know this source from an excerpt or from elsewhere. Someone must still read the text.",
    },
  },
  "our reading": {
    badge: { nl: "Onze lezing", fr: "Notre lecture", de: "Unsere Auslegung", en: "Our reading" },
    means: {
      nl: "De tekst zegt dit niet met zoveel woorden. Dit is onze lezing; iemand moet die nog bevestigen.",
      fr: "Le texte ne le dit pas en toutes lettres. C’est notre lecture ; quelqu’un doit encore la confirmer.",
      de: "Der Text sagt dies nicht ausdrücklich. Es ist unsere Auslegung; jemand muss sie noch bestätigen.",
      en: "The text does not say this in so many words. It is our reading, and someone must still confirm it.",
    },
  },
};
