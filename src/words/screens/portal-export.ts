import type { Text, TextWith } from "../language.ts";

/** Everything about the reader, on paper. */
export const exportText = {
  subject: {
    nl: "Alles wat over u bewaard is",
    fr: "Tout ce qui est conservé à votre sujet",
    de: "Alles, was über Sie aufbewahrt ist",
    en: "Everything that is kept about you",
  },
  lead: {
    nl: "U vroeg wat er over u bewaard is. Dit is alles, ook de medische gegevens. Deel dit alleen met wie u vertrouwt.",
    fr: "Vous avez demandé ce qui est conservé à votre sujet. Voici tout, aussi les données médicales. Ne le partagez qu’avec une personne de confiance.",
    de: "Sie haben gefragt, was über Sie aufbewahrt ist. Dies ist alles, auch die medizinischen Angaben. Geben Sie es nur jemandem, dem Sie vertrauen.",
    en: "You asked what is kept about you. This is all of it, the medical facts too. Share it only with whom you trust.",
  },
  who: { nl: "Wie u bent", fr: "Qui vous êtes", de: "Wer Sie sind", en: "Who you are" },
  name: { nl: "Naam", fr: "Nom", de: "Name", en: "Name" },
  number: { nl: "Rijksregisternummer", fr: "Numéro national", de: "Nationalregisternummer", en: "National number" },
  address: { nl: "Adres", fr: "Adresse", de: "Adresse", en: "Address" },
  telephone: { nl: "Telefoon", fr: "Téléphone", de: "Telefon", en: "Telephone" },
  email: { nl: "E-mail", fr: "E-mail", de: "E-Mail", en: "E-mail" },
  account: { nl: "Rekening", fr: "Compte", de: "Konto", en: "Account" },
  fund: { nl: "Ziekenfonds", fr: "Mutualité", de: "Krankenkasse", en: "Sickness fund" },
  recognition: {
    nl: "Wat uw ziekenfonds noteerde",
    fr: "Ce que votre mutualité a noté",
    de: "Was Ihre Krankenkasse notiert hat",
    en: "What your sickness fund noted",
  },
  work: {
    nl: "Werk naast uw uitkering",
    fr: "Travail à côté de votre indemnité",
    de: "Arbeit neben Ihrer Leistung",
    en: "Work beside your benefit",
  },
  documents: { nl: "Documenten", fr: "Documents", de: "Dokumente", en: "Documents" },
  letters: { nl: "Brieven", fr: "Lettres", de: "Briefe", en: "Letters" },
  money: { nl: "Uw geld", fr: "Votre argent", de: "Ihr Geld", en: "Your money" },
  looked: { nl: "Wie keek", fr: "Qui a regardé", de: "Wer hinsah", en: "Who looked" },
  none: { nl: "Niets.", fr: "Rien.", de: "Nichts.", en: "Nothing." },
  medical: { nl: "medisch", fr: "médical", de: "medizinisch", en: "medical" },
  you: { nl: "uzelf", fr: "vous-même", de: "Sie selbst", en: "yourself" },
  wrong: {
    nl: "Klopt er iets niet? Vraag op de pagina met uw gegevens om het te verbeteren.",
    fr: "Quelque chose ne va pas ? Demandez la correction sur la page de vos données.",
    de: "Stimmt etwas nicht? Bitten Sie auf der Seite mit Ihren Angaben um eine Berichtigung.",
    en: "Is something wrong? Ask for a correction on the page with your data.",
  },
  made: {
    nl: "Gemaakt op uw vraag, uit uw dossier.",
    fr: "Établi à votre demande, à partir de votre dossier.",
    de: "Auf Ihre Bitte aus Ihrer Akte erstellt.",
    en: "Made at your request, from your file.",
  },
  place: { nl: "Brussel", fr: "Bruxelles", de: "Brüssel", en: "Brussels" },
  takeAlong: {
    nl: "Bewaar al mijn gegevens om te lezen (PDF)",
    fr: "Enregistrer toutes mes données pour les lire (PDF)",
    de: "Alle meine Angaben zum Lesen speichern (PDF)",
    en: "Save all my data to read (PDF)",
  },
} satisfies Record<string, Text>;

export const trajectoryCalled: TextWith<{ reference: string }> = {
  nl: ({ reference }) => `Uw traject ${reference}`,
  fr: ({ reference }) => `Votre trajet ${reference}`,
  de: ({ reference }) => `Ihr Weg ${reference}`,
  en: ({ reference }) => `Your trajectory ${reference}`,
};
