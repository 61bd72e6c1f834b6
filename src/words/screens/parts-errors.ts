import type { Text } from "../language.ts";

type Said = { title: Text; what: Text; now: Text };

/** The pages for the kinds of no: not you, not there, not now, broken. */
export const errorPages = {
  403: {
    title: {
      nl: "U mag dit niet zien of doen",
      fr: "Vous n’y avez pas accès",
      de: "Kein Zugang",
      en: "You may not see or do this",
    },
    what: {
      nl: "Dit hoort niet bij uw taak of bij uw dossier. We hebben de poging genoteerd.",
      fr: "Ceci ne fait pas partie de votre fonction ou de votre dossier. La tentative a été notée.",
      de: "Das gehört nicht zu Ihrer Aufgabe oder zu Ihrer Akte. Der Versuch wurde vermerkt.",
      en: "This is not part of your task or of your file. We have recorded the attempt.",
    },
    now: {
      nl: "Denkt u dat dit niet klopt? Vraag het aan uw coördinator of uw beheerder.",
      fr: "Vous pensez que c’est une erreur ? Demandez à votre coordinateur ou à votre gestionnaire.",
      de: "Stimmt das Ihrer Meinung nach nicht? Fragen Sie Ihren Koordinator oder Ihre Verwaltung.",
      en: "Do you think this is wrong? Ask your coordinator or your administrator.",
    },
  },
  404: {
    title: {
      nl: "We vinden deze pagina niet",
      fr: "Nous ne trouvons pas cette page",
      de: "Wir finden diese Seite nicht",
      en: "We cannot find this page",
    },
    what: {
      nl: "Het adres klopt niet, of wat u zoekt is er niet meer.",
      fr: "L’adresse n’est pas correcte, ou ce que vous cherchez n’existe plus.",
      de: "Die Adresse stimmt nicht, oder das Gesuchte gibt es nicht mehr.",
      en: "The address is wrong, or what you look for is no longer there.",
    },
    now: {
      nl: "Ga terug naar het begin en kies opnieuw.",
      fr: "Retournez à l’accueil et choisissez à nouveau.",
      de: "Gehen Sie zurück zur Startseite und wählen Sie neu.",
      en: "Go back to the start and choose again.",
    },
  },
  409: {
    title: {
      nl: "Dit kan nu niet",
      fr: "Ce n’est pas possible maintenant",
      de: "Das geht jetzt nicht",
      en: "This cannot be done now",
    },
    what: {
      nl: "Er is niets veranderd en niets verloren.",
      fr: "Rien n’a changé et rien n’est perdu.",
      de: "Nichts wurde geändert und nichts ging verloren.",
      en: "Nothing has changed and nothing is lost.",
    },
    now: {
      nl: "Kijk hieronder waarom. Ga dan terug en bekijk hoe het er nu voor staat.",
      fr: "Lisez ci-dessous pourquoi. Revenez ensuite voir où en est le dossier.",
      de: "Lesen Sie unten, warum. Gehen Sie dann zurück und sehen Sie den aktuellen Stand.",
      en: "See below why. Then go back and look how things stand now.",
    },
  },
  500: {
    title: {
      nl: "Er ging iets mis bij ons",
      fr: "Un problème est survenu chez nous",
      de: "Bei uns ist etwas schiefgegangen",
      en: "Something went wrong on our side",
    },
    what: {
      nl: "Het ligt niet aan u. Wat u invulde, is niet bewaard.",
      fr: "Ce n’est pas de votre faute. Ce que vous avez rempli n’est pas enregistré.",
      de: "Es liegt nicht an Ihnen. Ihre Eingaben wurden nicht gespeichert.",
      en: "It is not your fault. What you filled in was not saved.",
    },
    now: {
      nl: "Probeer het over enkele minuten opnieuw.",
      fr: "Réessayez dans quelques minutes.",
      de: "Versuchen Sie es in einigen Minuten noch einmal.",
      en: "Try again in a few minutes.",
    },
  },
} satisfies Record<number, Said>;

export const errorPageText = {
  back: { nl: "Naar het begin", fr: "Vers l’accueil", de: "Zur Startseite", en: "To the start" },
  reference: {
    nl: "Noem dit nummer als u ons belt",
    fr: "Donnez ce numéro si vous nous appelez",
    de: "Nennen Sie diese Nummer, wenn Sie anrufen",
    en: "Mention this number if you call us",
  },
} satisfies Record<string, Text>;
