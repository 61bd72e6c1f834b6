import type { Text, TextWith } from "../language.ts";

/** A file as it stood on an earlier day: how to ask for it, and how to see that this is not the present. */
export const asItStoodText = {
  ask: {
    nl: "Het dossier op een andere dag",
    fr: "Le dossier à une autre date",
    de: "Die Akte an einem anderen Tag",
    en: "The file on another day",
  },
  day: { nl: "Zoals het was op", fr: "Tel qu’il était le", de: "So, wie sie war am", en: "As it stood on" },
  show: { nl: "Tonen", fr: "Afficher", de: "Anzeigen", en: "Show" },
  isPast: {
    nl: "Dit is niet het dossier van vandaag",
    fr: "Ceci n’est pas le dossier d’aujourd’hui",
    de: "Dies ist nicht die Akte von heute",
    en: "This is not the file of today",
  },
  nothingToDo: {
    nl: "Wat later gebeurde, staat er niet in. De termijnen zijn die van toen. U kunt hier niets doen. Naam en adres zijn die van nu.",
    fr: "Ce qui s’est passé ensuite n’y figure pas. Les délais sont ceux de ce jour-là. Ici, vous ne pouvez rien faire. Le nom et l’adresse sont ceux d’aujourd’hui.",
    de: "Was danach geschah, steht nicht darin. Die Fristen sind die von damals. Hier können Sie nichts tun. Name und Adresse sind die von heute.",
    en: "What happened later is not in it. The terms are those of that day. You can do nothing here. Name and address are those of today.",
  },
  backToToday: {
    nl: "Naar het dossier van vandaag",
    fr: "Vers le dossier d’aujourd’hui",
    de: "Zur Akte von heute",
    en: "To the file of today",
  },
  noSuchDay: {
    nl: "Vul een dag in die bestaat, met dag, maand en jaar.",
    fr: "Indiquez un jour qui existe, avec le jour, le mois et l’année.",
    de: "Geben Sie einen Tag ein, den es gibt: Tag, Monat und Jahr.",
    en: "Fill in a day that exists, with day, month and year.",
  },
  lateDay: {
    nl: "Deze dag moet nog komen. Kies vandaag of een vroegere dag.",
    fr: "Ce jour n’est pas encore arrivé. Choisissez aujourd’hui ou un jour passé.",
    de: "Dieser Tag kommt erst noch. Wählen Sie heute oder einen früheren Tag.",
    en: "This day is still to come. Choose today or an earlier day.",
  },
  notThereYet: {
    nl: "Op die dag was er nog geen traject.",
    fr: "Ce jour-là, il n’y avait pas encore de trajet.",
    de: "An diesem Tag gab es noch keinen Weg.",
    en: "On that day there was no trajectory yet.",
  },
} satisfies Record<string, Text>;

/** What was read, when it was the file of an earlier day; that day as it is written in the reader's language. */
export const readAsItStood: TextWith<{ what: string; day: string }> = {
  nl: ({ what, day }) => `${what}, zoals het was op ${day}`,
  fr: ({ what, day }) => `${what}, tel qu’il était le ${day}`,
  de: ({ what, day }) => `${what}, so wie sie war am ${day}`,
  en: ({ what, day }) => `${what}, as it stood on ${day}`,
};
