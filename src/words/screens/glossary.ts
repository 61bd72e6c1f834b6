import type { Text } from "../language.ts";

/** The words of the law, what they mean, and how sure we are of each. */
export const glossaryText = {
  title: { nl: "Woordenlijst", fr: "Lexique", de: "Wörterverzeichnis", en: "Glossary" },
  lead: {
    nl: "Dit zijn de woorden van de wet, in de drie talen van het land. Bij elk woord staat wat het betekent.",
    fr: "Voici les mots de la loi, dans les trois langues du pays. Pour chaque mot, vous lisez ce qu’il veut dire.",
    de: "Das sind die Wörter des Gesetzes in den drei Sprachen des Landes. Bei jedem steht, was es bedeutet.",
    en: "These are the words of the law, in the three languages of the country. With each you read what it means.",
  },
  unsure: {
    nl: "Een woord met het merk “Nog na te gaan” hebben we in geen officiële tekst gelezen.",
    fr: "Un mot marqué « À vérifier » : nous ne l’avons lu dans aucun texte officiel.",
    de: "Ein Wort mit dem Zeichen „Zu prüfen“ haben wir in keinem amtlichen Text gelesen.",
    en: "A word marked “To be verified” we have read in no official text.",
  },
  term: { nl: "Woord", fr: "Mot", de: "Wort", en: "Word" },
  means: { nl: "Wat het betekent", fr: "Ce que cela veut dire", de: "Was es bedeutet", en: "What it means" },
  elsewhere: {
    nl: "In de andere talen",
    fr: "Dans les autres langues",
    de: "In den anderen Sprachen",
    en: "In the languages of the country",
  },
  readIn: { nl: "Gelezen in", fr: "Lu dans", de: "Gelesen in", en: "Read in" },
} satisfies Record<string, Text>;
