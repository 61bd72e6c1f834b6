import type { Text } from "../language.ts";

/** The register of letters: what waits to be sent, and what became of what was. */
export const letterRegisterText = {
  title: { nl: "Brieven", fr: "Lettres", de: "Briefe", en: "Letters" },
  lead: {
    nl: "Elke brief aan een verzekerde, van klaar tot ontvangen. De termijn voor beroep telt vanaf de ontvangst.",
    fr: "Chaque lettre à un assuré, de prête à reçue. Le délai de recours compte à partir de la réception.",
    de: "Jeder Brief an eine versicherte Person, von fertig bis empfangen. Die Klagefrist zählt ab dem Empfang.",
    en: "Every letter to an insured person, from ready to received. The term of appeal counts from the receipt.",
  },
  filterLabel: {
    nl: "De brieven filteren",
    fr: "Filtrer les lettres",
    de: "Die Briefe filtern",
    en: "Filter the letters",
  },
  search: { nl: "Naam", fr: "Nom", de: "Name", en: "Name" },
  kind: { nl: "Soort brief", fr: "Type de lettre", de: "Art des Briefes", en: "Kind of letter" },
  post: { nl: "Verzending", fr: "Envoi", de: "Versand", en: "Post" },
  on: { nl: "Van welke dag", fr: "De quel jour", de: "Von welchem Tag", en: "Of which day" },
  name: { nl: "Naam", fr: "Nom", de: "Name", en: "Name" },
  letter: { nl: "Brief", fr: "Lettre", de: "Brief", en: "Letter" },
  day: { nl: "Van", fr: "Du", de: "Vom", en: "Of" },
  way: { nl: "Hoe ver", fr: "État", de: "Stand", en: "How far" },
  number: { nl: "Nummer", fr: "Numéro", de: "Nummer", en: "Number" },
  appealUntil: { nl: "Beroep tot en met", fr: "Recours jusqu’au", de: "Klage bis", en: "Appeal until" },
  now: { nl: "Nu te doen", fr: "À faire", de: "Jetzt zu tun", en: "To do now" },
  none: {
    nl: "Er zijn hier geen brieven. Een brief komt in dit register zodra een handeling hem maakt.",
    fr: "Il n’y a pas de lettres ici. Une lettre entre dans ce registre dès qu’un acte la produit.",
    de: "Hier gibt es keine Briefe. Ein Brief kommt in dieses Register, sobald eine Handlung ihn erstellt.",
    en: "There are no letters here. A letter comes into this register as soon as an act makes it.",
  },
  noneFound: {
    nl: "Geen brief past bij deze filters. Wis een filter.",
    fr: "Aucune lettre ne correspond à ces filtres. Effacez un filtre.",
    de: "Kein Brief passt zu diesen Filtern. Löschen Sie einen Filter.",
    en: "No letter fits these filters. Clear one.",
  },
  printDay: {
    nl: "Alles van deze dag afdrukken (één PDF)",
    fr: "Imprimer tout de ce jour (un PDF)",
    de: "Alles von diesem Tag drucken (ein PDF)",
    en: "Print all of this day (one PDF)",
  },
  chooseDay: {
    nl: "Kies een dag om alle brieven van die dag samen af te drukken.",
    fr: "Choisissez un jour pour imprimer ensemble toutes ses lettres.",
    de: "Wählen Sie einen Tag, um alle seine Briefe zusammen zu drucken.",
    en: "Choose a day to print all its letters together.",
  },
} satisfies Record<string, Text>;

export const letterWays = {
  "to-send": { nl: "Te versturen", fr: "À envoyer", de: "Zu verschicken", en: "To send" },
  "on-the-way": { nl: "Onderweg", fr: "En route", de: "Unterwegs", en: "On the way" },
  delivered: { nl: "Afgeleverd", fr: "Remise", de: "Zugestellt", en: "Delivered" },
  returned: { nl: "Teruggekomen", fr: "Retournée", de: "Zurückgekommen", en: "Returned" },
  "handed-over": { nl: "Afgegeven", fr: "En main propre", de: "Übergeben", en: "Handed over" },
} satisfies Record<string, Text>;
export const allLetters: Text = { nl: "Alle", fr: "Toutes", de: "Alle", en: "All" };

export const letterPost = {
  registered: { nl: "Aangetekend", fr: "Recommandé", de: "Einschreiben", en: "Registered" },
  ordinary: { nl: "Gewone post", fr: "Courrier ordinaire", de: "Normale Post", en: "Ordinary post" },
} satisfies Record<string, Text>;
