import type { Text } from "../language.ts";

/** Who looked at my file: every reading of it, by whom, in which role, for what. */
export const whoLookedText = {
  title: {
    nl: "Wie keek in mijn dossier",
    fr: "Qui a consulté mon dossier",
    de: "Wer meine Akte ansah",
    en: "Who looked at my file",
  },
  lead: {
    nl: "Telkens als iemand uw dossier leest, komt dat hier te staan. Niemand kan dat wissen.",
    fr: "Chaque fois que quelqu’un lit votre dossier, c’est indiqué ici. Personne ne peut l’effacer.",
    de: "Jedes Mal, wenn jemand Ihre Akte liest, steht es hier. Niemand kann das löschen.",
    en: "Every time somebody reads your file, it is listed here. Nobody can erase that.",
  },
  none: {
    nl: "Nog niemand heeft uw dossier gelezen.",
    fr: "Personne n’a encore lu votre dossier.",
    de: "Noch niemand hat Ihre Akte gelesen.",
    en: "Nobody has read your file yet.",
  },
  when: { nl: "Wanneer", fr: "Quand", de: "Wann", en: "When" },
  who: { nl: "Wie", fr: "Qui", de: "Wer", en: "Who" },
  role: { nl: "Functie", fr: "Fonction", de: "Funktion", en: "Role" },
  organisation: { nl: "Voor", fr: "Pour", de: "Für", en: "For" },
  purpose: { nl: "Waarom", fr: "Pourquoi", de: "Warum", en: "Why" },
  what: { nl: "Wat", fr: "Quoi", de: "Was", en: "What" },
  you: { nl: "Uzelf", fr: "Vous-même", de: "Sie selbst", en: "Yourself" },
  strange: {
    nl: "Ziet u iemand die u niet verwacht? Vraag uitleg aan uw coördinator.",
    fr: "Vous voyez quelqu’un que vous n’attendiez pas ? Demandez des explications à votre coordinateur.",
    de: "Sehen Sie jemanden, den Sie nicht erwarten? Fragen Sie Ihren Koordinator.",
    en: "Do you see somebody you do not expect? Ask your coordinator to explain.",
  },
} satisfies Record<string, Text>;

/** What a file is read for, as the record keeps it. */
export const purposeOfReading = {
  "own-file": { nl: "Het eigen dossier", fr: "Son propre dossier", de: "Die eigene Akte", en: "One’s own file" },
  "follow-up": {
    nl: "Opvolging van het traject",
    fr: "Suivi du trajet",
    de: "Begleitung des Weges",
    en: "Following the trajectory",
  },
  "guidance-to-work": {
    nl: "Begeleiding naar werk of opleiding",
    fr: "Accompagnement vers un travail ou une formation",
    de: "Begleitung zu Arbeit oder Ausbildung",
    en: "Guidance to work or training",
  },
  "return-to-own-employer": {
    nl: "Terugkeren bij de eigen werkgever",
    fr: "Retour chez l’employeur",
    de: "Rückkehr zum eigenen Arbeitgeber",
    en: "Return to one’s own employer",
  },
  "decision-on-project": {
    nl: "Beslissing over het opleidingsproject",
    fr: "Décision sur le projet de formation",
    de: "Entscheidung über das Ausbildungsprojekt",
    en: "Decision on the training project",
  },
  "find-person": {
    nl: "Zoeken naar een persoon",
    fr: "Recherche d’une personne",
    de: "Suche nach einer Person",
    en: "Looking for a person",
  },
} satisfies Record<string, Text>;

/** How much was read. */
export const whatWasRead = {
  name: { nl: "Alleen de naam", fr: "Seulement le nom", de: "Nur der Name", en: "Only the name" },
  identity: {
    nl: "Naam, adres en nummer",
    fr: "Nom, adresse et numéro",
    de: "Name, Adresse und Nummer",
    en: "Name, address and number",
  },
  file: {
    nl: "Het dossier, zonder medische gegevens",
    fr: "Le dossier, sans données médicales",
    de: "Die Akte, ohne medizinische Angaben",
    en: "The file, without medical data",
  },
  "file with medical data": {
    nl: "Het dossier, met medische gegevens",
    fr: "Le dossier, avec les données médicales",
    de: "Die Akte, mit medizinischen Angaben",
    en: "The file, with medical data",
  },
} satisfies Record<string, Text>;
