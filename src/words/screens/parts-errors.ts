import type { Text } from "../language.ts";

/** What one can do after each kind of no, under what is said about it. */
export const wayOn = {
  403: {
    nl: "Denkt u dat dit niet klopt? Vraag het aan uw coördinator.",
    fr: "Vous pensez que c’est une erreur ? Demandez à votre coordinateur.",
    de: "Stimmt das Ihrer Meinung nach nicht? Fragen Sie Ihren Koordinator.",
    en: "Do you think this is wrong? Ask your coordinator.",
  },
  404: {
    nl: "Ga terug naar het begin en kies opnieuw.",
    fr: "Retournez à l’accueil et choisissez à nouveau.",
    de: "Gehen Sie zurück zur Startseite und wählen Sie neu.",
    en: "Go back to the start and choose again.",
  },
  405: {
    nl: "Ga terug naar het begin en kies opnieuw.",
    fr: "Retournez à l’accueil et choisissez à nouveau.",
    de: "Gehen Sie zurück zur Startseite und wählen Sie neu.",
    en: "Go back to the start and choose again.",
  },
  409: {
    nl: "Kijk hieronder waarom. Ga dan terug en bekijk hoe het er nu voor staat.",
    fr: "Lisez ci-dessous pourquoi. Revenez ensuite voir où en est le dossier.",
    de: "Lesen Sie unten, warum. Gehen Sie dann zurück und sehen Sie den aktuellen Stand.",
    en: "See below why. Then go back and look how things stand now.",
  },
  413: {
    nl: "Ga terug en stuur minder of een kleiner bestand. Wat u invulde, staat daar meestal nog.",
    fr: "Revenez en arrière et envoyez moins, ou un fichier plus petit. Ce que vous avez rempli y est en général encore.",
    de: "Gehen Sie zurück und schicken Sie weniger oder eine kleinere Datei. Ihre Eingaben stehen dort meist noch.",
    en: "Go back and send less, or a smaller file. What you filled in is usually still there.",
  },
  429: {
    nl: "Ga terug: wat u invulde, staat daar meestal nog.",
    fr: "Revenez en arrière : ce que vous avez rempli y est en général encore.",
    de: "Gehen Sie zurück: Ihre Eingaben stehen dort meist noch.",
    en: "Go back: what you filled in is usually still there.",
  },
  500: {
    nl: "Probeer het over enkele minuten opnieuw. Lukt het dan nog niet? Bel uw coördinator.",
    fr: "Réessayez dans quelques minutes. Cela ne marche toujours pas ? Appelez votre coordinateur.",
    de: "Versuchen Sie es in einigen Minuten noch einmal. Geht es dann noch nicht? Rufen Sie Ihren Koordinator an.",
    en: "Try again in a few minutes. Does it still not work? Call your coordinator.",
  },
  503: {
    nl: "Ga terug: wat u invulde, staat daar meestal nog.",
    fr: "Revenez en arrière : ce que vous avez rempli y est en général encore.",
    de: "Gehen Sie zurück: Ihre Eingaben stehen dort meist noch.",
    en: "Go back: what you filled in is usually still there.",
  },
} satisfies Record<number, Text>;

/** The same for who works here: they have no coordinator, but somebody who keeps the system running. */
export const wayOnAtWork = {
  403: {
    nl: "Hebt u dit nodig voor uw werk? Vraag het aan de beheerder.",
    fr: "Vous en avez besoin pour votre travail ? Demandez à l’administrateur.",
    de: "Brauchen Sie das für Ihre Arbeit? Fragen Sie den Administrator.",
    en: "Do you need this for your work? Ask the administrator.",
  },
  500: {
    nl: "Probeer het over enkele minuten opnieuw. Lukt het dan nog niet? Bel de beheerder.",
    fr: "Réessayez dans quelques minutes. Cela ne marche toujours pas ? Appelez l’administrateur.",
    de: "Versuchen Sie es in einigen Minuten noch einmal. Geht es dann noch nicht? Rufen Sie den Administrator an.",
    en: "Try again in a few minutes. Does it still not work? Call the administrator.",
  },
} satisfies Record<number, Text>;

export const errorPageText = {
  again: { nl: "Probeer opnieuw", fr: "Réessayer", de: "Noch einmal versuchen", en: "Try again" },
  back: { nl: "Naar het begin", fr: "Vers l’accueil", de: "Zur Startseite", en: "To the start" },
  reference: {
    nl: "Noem dit nummer als u ons belt",
    fr: "Donnez ce numéro si vous nous appelez",
    de: "Nennen Sie diese Nummer, wenn Sie anrufen",
    en: "Mention this number if you call us",
  },
} satisfies Record<string, Text>;
