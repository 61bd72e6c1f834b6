import type { Text } from "../language.ts";

/** Said once, calmly, before somebody stops (P6): what they keep, and that the way back stays open. */
export const stopText = {
  keepTitle: {
    nl: "Wat u houdt",
    fr: "Ce que vous gardez",
    de: "Was Sie behalten",
    en: "What you keep",
  },
  keepRecognition: {
    nl: "Uw erkenning en uw uitkering van het ziekenfonds: stoppen met het traject verandert daar niets aan.",
    fr: "Votre reconnaissance et votre indemnité de la mutualité : arrêter le trajet n’y change rien.",
    de: "Ihre Anerkennung und Ihr Geld von der Krankenkasse: Aufhören ändert daran nichts.",
    en: "Your recognition and your benefit from the sickness fund: stopping the trajectory does not change them.",
  },
  keepFile: {
    nl: "Uw dossier en uw brieven: u kunt ze hier altijd lezen.",
    fr: "Votre dossier et vos lettres : vous pouvez toujours les lire ici.",
    de: "Ihre Akte und Ihre Briefe: Sie können sie hier immer lesen.",
    en: "Your file and your letters: you can always read them here.",
  },
  keepWay: {
    nl: "De weg terug: u kunt op elk moment opnieuw beginnen.",
    fr: "Le chemin du retour : vous pouvez recommencer à tout moment.",
    de: "Den Weg zurück: Sie können jederzeit neu beginnen.",
    en: "The way back: you can begin again at any time.",
  },
  endsTitle: { nl: "Wat stopt", fr: "Ce qui s’arrête", de: "Was endet", en: "What ends" },
  ends: {
    nl: "De afspraken en stappen van dit traject. Wie u begeleidt, ziet dat u gestopt bent.",
    fr: "Les rendez-vous et les étapes de ce trajet. Ceux qui vous accompagnent voient que vous avez arrêté.",
    de: "Die Termine und Schritte dieses Weges. Wer Sie begleitet, sieht, dass Sie aufgehört haben.",
    en: "The appointments and steps of this trajectory. Those who guide you see that you have stopped.",
  },
  endsPresumption: {
    nl: "U wordt in deze periode vermoed arbeidsongeschikt te zijn, omdat u het traject volgt. Dat kan stoppen. Vraag aan uw coördinator wat voor u geldt: deze regel kijken wij nog na.",
    fr: "Pendant cette période, vous êtes présumé incapable de travailler parce que vous suivez le trajet. Cela peut s’arrêter. Demandez à votre coordinateur ce qui vaut pour vous : nous vérifions encore cette règle.",
    de: "In dieser Zeit gelten Sie als arbeitsunfähig, weil Sie diesen Weg gehen. Das kann enden. Fragen Sie Ihren Koordinator, was für Sie gilt: Diese Regel prüfen wir noch.",
    en: "In this period you are presumed incapable of work because you follow the trajectory. That may end. Ask your coordinator what holds for you: we are still checking this rule.",
  },
  goOn: {
    nl: "Nee, ik ga verder",
    fr: "Non, je continue",
    de: "Nein, ich mache weiter",
    en: "No, I go on",
  },
} satisfies Record<string, Text>;
