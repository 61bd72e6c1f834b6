import { numberText } from "../formats.ts";
import type { Text, TextWith } from "../language.ts";

/** The small texts that stand inside the parts of every screen. */
export const partsText = {
  skipToContent: {
    nl: "Naar de inhoud",
    fr: "Aller au contenu",
    de: "Zum Inhalt springen",
    en: "Skip to main content",
  },
  home: { nl: "naar het begin", fr: "vers l’accueil", de: "zur Startseite", en: "to the start" },
  chooseLanguage: { nl: "Taal", fr: "Langue", de: "Sprache", en: "Language" },
  sections: { nl: "Onderdelen", fr: "Rubriques", de: "Bereiche", en: "Sections" },
  menu: { nl: "Menu", fr: "Menu", de: "Menü", en: "Menu" },
  signedInAs: { nl: "Aangemeld als", fr: "Connecté en tant que", de: "Angemeldet als", en: "Signed in as" },
  signOut: { nl: "Afmelden", fr: "Se déconnecter", de: "Abmelden", en: "Sign out" },
  motto: {
    nl: "Weerwerk: stap voor stap terug naar werk.",
    fr: "Weerwerk : retour au travail, étape par étape.",
    de: "Weerwerk: Schritt für Schritt zurück zur Arbeit.",
    en: "Weerwerk: back to work, step by step.",
  },

  problem: { nl: "Er is een probleem", fr: "Il y a un problème", de: "Es gibt ein Problem", en: "There is a problem" },
  error: { nl: "Fout", fr: "Erreur", de: "Fehler", en: "Error" },
  optional: { nl: "niet verplicht", fr: "facultatif", de: "freiwillig", en: "optional" },
  day: { nl: "Dag", fr: "Jour", de: "Tag", en: "Day" },
  month: { nl: "Maand", fr: "Mois", de: "Monat", en: "Month" },
  year: { nl: "Jaar", fr: "Année", de: "Jahr", en: "Year" },
  yes: { nl: "Ja", fr: "Oui", de: "Ja", en: "Yes" },
  no: { nl: "Nee", fr: "Non", de: "Nein", en: "No" },
  choose: { nl: "Kies", fr: "Choisissez", de: "Bitte wählen", en: "Choose" },
  all: { nl: "Alle", fr: "Tous", de: "Alle", en: "All" },

  done: { nl: "Klaar", fr: "Terminé", de: "Erledigt", en: "Done" },
  now: { nl: "Nu bezig", fr: "En cours", de: "Läuft jetzt", en: "Now" },
  later: { nl: "Later", fr: "Plus tard", de: "Später", en: "Later" },

  filter: { nl: "Filteren", fr: "Filtrer", de: "Filtern", en: "Filter" },
  clearFilter: { nl: "Filter wissen", fr: "Effacer le filtre", de: "Filter löschen", en: "Clear filter" },
  pages: { nl: "Pagina’s", fr: "Pages", de: "Seiten", en: "Pages" },
  previous: { nl: "Vorige", fr: "Précédent", de: "Zurück", en: "Previous" },
  next: { nl: "Volgende", fr: "Suivant", de: "Weiter", en: "Next" },
  page: { nl: "Pagina", fr: "Page", de: "Seite", en: "Page" },

  acts: {
    nl: "Wat u nu kunt doen",
    fr: "Ce que vous pouvez faire",
    de: "Was Sie jetzt tun können",
    en: "What you can do now",
  },
  noActs: {
    nl: "Er is nu niets dat u moet of kunt doen.",
    fr: "Vous n’avez rien à faire pour le moment.",
    de: "Im Moment gibt es für Sie nichts zu tun.",
    en: "There is nothing for you to do at the moment.",
  },
  details: { nl: "Toon meer", fr: "Voir plus", de: "Mehr anzeigen", en: "Show more" },
} satisfies Record<string, Text>;

export const partsTextWith = {
  line: {
    nl: (n) => `Regel ${n}`,
    fr: (n) => `Ligne ${n}`,
    de: (n) => `Zeile ${n}`,
    en: (n) => `Line ${n}`,
  },
  notNow: {
    nl: (n) => `Wat nu niet kan, en waarom (${n})`,
    fr: (n) => `Ce qui n’est pas possible maintenant, et pourquoi (${n})`,
    de: (n) => `Was jetzt nicht möglich ist, und warum (${n})`,
    en: (n) => `What is not possible now, and why (${n})`,
  },
} satisfies Record<string, TextWith<number>>;

/** Of a page beyond the last one, instead of rows. */
export const noSuchPage: Text = {
  nl: "Zo ver gaat de lijst niet. Kies hieronder een pagina.",
  fr: "La liste ne va pas aussi loin. Choisissez une page ci-dessous.",
  de: "So weit reicht die Liste nicht. Wählen Sie unten eine Seite.",
  en: "The list does not go that far. Choose a page below.",
};

export const rangeText: TextWith<{ from: number; to: number; total: number }> = {
  nl: ({ from, to, total }) => `${numberText(from, "nl")} tot ${numberText(to, "nl")} van ${numberText(total, "nl")}`,
  fr: ({ from, to, total }) => `${numberText(from, "fr")} à ${numberText(to, "fr")} sur ${numberText(total, "fr")}`,
  de: ({ from, to, total }) => `${numberText(from, "de")} bis ${numberText(to, "de")} von ${numberText(total, "de")}`,
  en: ({ from, to, total }) => `${numberText(from, "en")} to ${numberText(to, "en")} of ${numberText(total, "en")}`,
};

/** Said before a notice, for who does not see its colour. */
export const noticeText = {
  info: { nl: "Ter informatie", fr: "Pour information", de: "Zur Information", en: "For information" },
  success: { nl: "Gelukt", fr: "Réussi", de: "Erfolgreich", en: "Success" },
  warning: { nl: "Let op", fr: "Attention", de: "Achtung", en: "Please note" },
  error: { nl: "Fout", fr: "Erreur", de: "Fehler", en: "Error" },
} satisfies Record<string, Text>;

/** The keys of the workbench, shown by `?`. */
export const keysText = {
  title: { nl: "Toetsen", fr: "Touches", de: "Tasten", en: "Keys" },
  rows: {
    nl: "Volgende en vorige rij",
    fr: "Ligne suivante et précédente",
    de: "Nächste und vorige Zeile",
    en: "Next and previous row",
  },
  use: { nl: "Toetsen gebruiken", fr: "Utiliser les touches", de: "Tasten benutzen", en: "Use keys" },
  close: { nl: "Sluiten", fr: "Fermer", de: "Schließen", en: "Close" },
} satisfies Record<string, Text>;
