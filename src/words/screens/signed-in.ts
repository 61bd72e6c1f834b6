import type { Text } from "../language.ts";

/** Where somebody is signed in, and how to end it. */
export const signedInText = {
  title: {
    nl: "Waar u aangemeld bent",
    fr: "Où vous êtes connecté",
    de: "Wo Sie angemeldet sind",
    en: "Where you are signed in",
  },
  lead: {
    nl: "Ziet u iets wat u niet herkent? Meld u dan overal af. Het adres van uw agenda stopt dan ook.",
    fr: "Vous voyez quelque chose que vous ne reconnaissez pas ? Déconnectez-vous partout. L’adresse de votre agenda s’arrête alors aussi.",
    de: "Sehen Sie etwas, das Sie nicht kennen? Dann melden Sie sich überall ab. Auch die Adresse Ihres Kalenders endet dann.",
    en: "Do you see something that you do not recognise? Then sign out everywhere. The address of your calendar ends too.",
  },
  where: { nl: "Waar", fr: "Où", de: "Wo", en: "Where" },
  since: { nl: "Sinds", fr: "Depuis", de: "Seit", en: "Since" },
  lastSeen: { nl: "Laatst gebruikt", fr: "Dernière utilisation", de: "Zuletzt benutzt", en: "Last used" },
  end: { nl: "Beëindigen", fr: "Mettre fin", de: "Beenden", en: "End" },
  here: { nl: "Deze browser", fr: "Ce navigateur", de: "Dieser Browser", en: "This browser" },
  browser: { nl: "Een andere browser", fr: "Un autre navigateur", de: "Ein anderer Browser", en: "Another browser" },
  program: { nl: "Een programma", fr: "Un programme", de: "Ein Programm", en: "A program" },
  everywhere: {
    nl: "Overal afmelden",
    fr: "Se déconnecter partout",
    de: "Überall abmelden",
    en: "Sign out everywhere",
  },
} satisfies Record<string, Text>;
