import type { Text } from "../language.ts";

/** The decision letters of a session, all at once. */
export const sessionLettersText = {
  link: {
    nl: "Brieven van deze zitting",
    fr: "Lettres de cette séance",
    de: "Briefe dieser Sitzung",
    en: "Letters of this session",
  },
  lead: {
    nl: "Alle beslissingen van deze zitting, elk in de taal van de persoon. Lees ze, druk ze samen af, en noteer de nummers van de post.",
    fr: "Toutes les décisions de cette séance, chacune dans la langue de la personne. Lisez-les, imprimez-les ensemble, et notez les numéros de la poste.",
    de: "Alle Entscheidungen dieser Sitzung, jede in der Sprache der Person. Lesen Sie sie, drucken Sie sie zusammen, und tragen Sie die Nummern der Post ein.",
    en: "All decisions of this session, each in the language of the person. Read them, print them together, and record the numbers of the post.",
  },
  none: {
    nl: "In deze zitting is nog niets beslist. Er zijn nog geen brieven.",
    fr: "Rien n’est encore décidé dans cette séance. Il n’y a pas encore de lettres.",
    de: "In dieser Sitzung ist noch nichts entschieden. Es gibt noch keine Briefe.",
    en: "Nothing is decided in this session yet. There are no letters yet.",
  },
  print: {
    nl: "Alles in één PDF voor de printer",
    fr: "Tout en un PDF pour l’imprimante",
    de: "Alles in einem PDF für den Drucker",
    en: "All in one PDF for the printer",
  },
  post: { nl: "Aan de post gegeven", fr: "Remises à la poste", de: "Zur Post gegeben", en: "Handed to the post" },
  postedOn: { nl: "Verstuurd op", fr: "Envoyées le", de: "Verschickt am", en: "Posted on" },
  number: {
    nl: "Aangetekend nummer",
    fr: "Numéro de recommandé",
    de: "Nummer des Einschreibens",
    en: "Registered number",
  },
  leaveOpen: {
    nl: "Laat leeg wat nog niet vertrokken is.",
    fr: "Laissez vide ce qui n’est pas encore parti.",
    de: "Lassen Sie leer, was noch nicht weg ist.",
    en: "Leave empty what has not gone yet.",
  },
  record: { nl: "Verzending noteren", fr: "Noter l’envoi", de: "Versand festhalten", en: "Record the posting" },
  recorded: {
    nl: "De verzending is genoteerd.",
    fr: "L’envoi est noté.",
    de: "Der Versand ist festgehalten.",
    en: "The posting is on record.",
  },
  noNumber: {
    nl: "Vul minstens één nummer in.",
    fr: "Indiquez au moins un numéro.",
    de: "Tragen Sie mindestens eine Nummer ein.",
    en: "Fill in at least one number.",
  },
  name: { nl: "Naam", fr: "Nom", de: "Name", en: "Name" },
  way: { nl: "Hoe ver", fr: "État", de: "Stand", en: "How far" },
  read: { nl: "De brief lezen:", fr: "Lire la lettre :", de: "Den Brief lesen:", en: "Read the letter:" },
  back: { nl: "Terug naar de zitting", fr: "Retour à la séance", de: "Zurück zur Sitzung", en: "Back to the session" },
} satisfies Record<string, Text>;
