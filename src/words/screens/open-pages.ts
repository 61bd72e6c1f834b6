import type { Text } from "../language.ts";

/** The page for who is not signed in. */
export const openText = {
  title: {
    nl: "Terug naar werk, stap voor stap",
    fr: "Retour au travail, étape par étape",
    de: "Zurück zur Arbeit, Schritt für Schritt",
    en: "Back to work, step by step",
  },
  lead: {
    nl: "Bent u arbeidsongeschikt en wilt u bekijken welk werk u nog kunt doen? In Weerwerk volgt u uw eigen traject, samen met uw ziekenfonds en wie u helpt. Het is vrijwillig en u kunt altijd stoppen.",
    fr: "Vous êtes en incapacité de travail et vous voulez voir quel travail vous pouvez encore faire ? Dans Weerwerk, vous suivez votre propre trajet, avec votre mutualité et ceux qui vous aident. C’est volontaire et vous pouvez toujours arrêter.",
    de: "Sie sind arbeitsunfähig und möchten sehen, welche Arbeit für Sie noch geht? In Weerwerk verfolgen Sie Ihren eigenen Weg, zusammen mit Ihrer Krankenkasse und allen, die Ihnen helfen. Es ist freiwillig und Sie dürfen jederzeit aufhören.",
    en: "Are you incapable of work, and would you like to see what work you can still do? In Weerwerk you follow your own trajectory, together with your sickness fund and those who help you. It is voluntary, and you may always stop.",
  },
  signIn: { nl: "Aanmelden", fr: "S’identifier", de: "Anmelden", en: "Sign in" },
  waysIn: { nl: "Hoe begint u?", fr: "Comment commencer ?", de: "Wie fangen Sie an?", en: "How do you begin?" },
  knowMore: {
    nl: "Meld u aan om te zien welke weg nu voor u open is, en waarom.",
    fr: "Identifiez-vous pour voir quelle voie vous est ouverte maintenant, et pourquoi.",
    de: "Melden Sie sich an, um zu sehen, welcher Weg Ihnen jetzt offensteht, und warum.",
    en: "Sign in to see which way is open to you now, and why.",
  },
  what: {
    nl: "Wat u hier kunt",
    fr: "Ce que vous pouvez faire ici",
    de: "Was Sie hier können",
    en: "What you can do here",
  },
  seeWhere: {
    nl: "Zien waar u staat, wie aan zet is en tegen wanneer.",
    fr: "Voir où vous en êtes, à qui le tour et pour quand.",
    de: "Sehen, wo Sie stehen, wer dran ist und bis wann.",
    en: "See where you are, whose turn it is and by when.",
  },
  seeWhy: {
    nl: "Bij elke beslissing lezen waarom, met de regel erbij.",
    fr: "Lire pourquoi, à chaque décision, avec la règle.",
    de: "Bei jeder Entscheidung lesen, warum, mit der Regel dazu.",
    en: "Read why with every decision, with the rule beside it.",
  },
  decide: {
    nl: "Zelf beslissen wie uw gegevens krijgt, en dat weer intrekken.",
    fr: "Décider vous-même qui reçoit vos données, et changer d’avis.",
    de: "Selbst entscheiden, wer Ihre Angaben erhält, und das widerrufen.",
    en: "Decide yourself who gets your data, and take that back.",
  },
  look: {
    nl: "Zien wie in uw dossier keek.",
    fr: "Voir qui a consulté votre dossier.",
    de: "Sehen, wer Ihre Akte angesehen hat.",
    en: "See who looked at your file.",
  },
  contacts: { nl: "Vragen?", fr: "Des questions ?", de: "Fragen?", en: "Questions?" },
  askFund: {
    nl: "Bel uw ziekenfonds en vraag naar de terug-naar-werkcoördinator. Of neem contact op met het RIZIV:",
    fr: "Appelez votre mutualité et demandez le coordinateur Retour au Travail. Ou contactez l’INAMI :",
    de: "Rufen Sie Ihre Krankenkasse an und fragen Sie nach dem Koordinator für die Rückkehr zur Arbeit. Oder wenden Sie sich an das LIKIV:",
    en: "Call your sickness fund and ask for the return-to-work coordinator. Or contact RIZIV:",
  },
  professionals: {
    nl: "Werkt u voor een ziekenfonds, een arbeidsdienst, een preventiedienst of het RIZIV? Meld u aan om uw dossiers te zien.",
    fr: "Vous travaillez pour une mutualité, un service de l’emploi, un service de prévention ou l’INAMI ? Identifiez-vous pour voir vos dossiers.",
    de: "Sie arbeiten für eine Krankenkasse, ein Arbeitsamt, einen Präventionsdienst oder das LIKIV? Melden Sie sich an, um Ihre Akten zu sehen.",
    en: "Do you work for a sickness fund, an employment service, a prevention service or RIZIV? Sign in to see your files.",
  },
  forProfessionals: {
    nl: "Voor professionals",
    fr: "Pour les professionnels",
    de: "Für Fachleute",
    en: "For professionals",
  },
} satisfies Record<string, Text>;
