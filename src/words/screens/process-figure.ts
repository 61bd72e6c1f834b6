import type { Text } from "../language.ts";

/** The paths that trajectories really took. */
export const processWords = {
  title: {
    nl: "De weg die trajecten echt gingen",
    fr: "Le chemin réel des trajets",
    de: "Die Wege, wie sie wirklich verliefen",
    en: "The paths that trajectories really took",
  },
  definition: {
    nl: "Van welke stap trajecten naar welke volgende stap gingen, hoeveel trajecten, en na hoeveel dagen (mediaan). Geteld zoals de stappen geregistreerd zijn; een traject dat twee keer zo gaat, telt twee keer. Oranje: waar het het langst duurt.",
    fr: "De quelle étape les trajets sont passés à quelle étape suivante, combien de trajets, et après combien de jours (médiane). Compté tel que les étapes ont été enregistrées ; un trajet qui passe deux fois compte deux fois. En orange : là où cela dure le plus longtemps.",
    de: "Von welchem Schritt die Wege zu welchem nächsten Schritt gingen, wie viele Wege, und nach wie vielen Tagen (Median). Gezählt, wie die Schritte erfasst wurden; wer zweimal so geht, zählt zweimal. Orange: wo es am längsten dauert.",
    en: "From which step trajectories went to which next step, how many of them, and after how many days (median). Counted as the steps were recorded; a trajectory that goes so twice counts twice. Orange: where it takes longest.",
  },
  source: {
    nl: "Eigen telling. Notities, documenten, toestemmingen en kosten lopen naast de weg en staan er niet in.",
    fr: "Comptage propre. Les notes, documents, consentements et coûts sont à côté du chemin et n’y figurent pas.",
    de: "Eigene Zählung. Notizen, Dokumente, Einwilligungen und Kosten laufen neben dem Weg und sind nicht enthalten.",
    en: "Our own count. Notes, documents, consents and costs go on beside the path and are not in it.",
  },
};

export const processText = {
  passage: { nl: "Van → naar", fr: "De → vers", de: "Von → nach", en: "From → to" },
  trajectories: { nl: "Trajecten", fr: "Trajets", de: "Wege", en: "Trajectories" },
  quarter: {
    nl: "Eerste kwartiel (dagen)",
    fr: "Premier quartile (jours)",
    de: "Erstes Quartil (Tage)",
    en: "First quartile (days)",
  },
  median: { nl: "Mediaan (dagen)", fr: "Médiane (jours)", de: "Median (Tage)", en: "Median (days)" },
  threeQuarters: {
    nl: "Derde kwartiel (dagen)",
    fr: "Troisième quartile (jours)",
    de: "Drittes Quartil (Tage)",
    en: "Third quartile (days)",
  },
  counted: {
    nl: "Wat er geteld is",
    fr: "Ce qui est compté",
    de: "Was gezählt ist",
    en: "What is counted",
  },
  inThePicture: { nl: "Geteld", fr: "Comptés", de: "Gezählt", en: "Counted" },
  leftOut: {
    nl: "Weggelaten: een stap die minder dan vijf trajecten zo namen",
    fr: "Laissés de côté : un passage que moins de cinq trajets ont pris",
    de: "Weggelassen: ein Schritt, den weniger als fünf Wege so gingen",
    en: "Left out: a passage that fewer than five trajectories took",
  },
  began: { nl: "Begin", fr: "Début", de: "Beginn", en: "Start" },
  over: { nl: "Einde", fr: "Fin", de: "Ende", en: "End" },
  "under-way": { nl: "Nog bezig", fr: "En cours", de: "Läuft noch", en: "Still under way" },
  days: { nl: "d", fr: "j", de: "T", en: "d" },
  detail: { nl: "Tekening", fr: "Dessin", de: "Zeichnung", en: "Drawing" },
  main: {
    nl: "Alleen de hoofdwegen",
    fr: "Seulement les chemins principaux",
    de: "Nur die Hauptwege",
    en: "Only the main paths",
  },
  all: { nl: "Alle wegen", fr: "Tous les chemins", de: "Alle Wege", en: "All paths" },
  xes: {
    nl: "Stappen voor process mining: XES",
    fr: "Étapes pour le process mining : XES",
    de: "Schritte für Process-Mining: XES",
    en: "Steps for process mining: XES",
  },
  ocel: { nl: "OCEL 2.0", fr: "OCEL 2.0", de: "OCEL 2.0", en: "OCEL 2.0" },
  tooMany: {
    nl: "Zoveel trajecten gaan niet over het web. Kies minder jaren of één ziekenfonds, of laat de beheerder `weerwerk export-log` gebruiken.",
    fr: "Autant de trajets ne passent pas par le web. Choisissez moins d’années ou une mutualité, ou demandez à l’administrateur d’utiliser `weerwerk export-log`.",
    de: "So viele Wege gehen nicht über das Web. Wählen Sie weniger Jahre oder eine Krankenkasse, oder lassen Sie den Verwalter `weerwerk export-log` verwenden.",
    en: "So many trajectories do not go over the web. Choose fewer years or one sickness fund, or have the administrator use `weerwerk export-log`.",
  },
  pseudonyms: {
    nl: "Elk traject staat er onder een schuilnaam, met zijn eerste stap op 1 januari van het jaar. De dagen tussen de stappen kloppen.",
    fr: "Chaque trajet y figure sous un pseudonyme, sa première étape au 1er janvier de l’année. Les jours entre les étapes sont exacts.",
    de: "Jeder Weg steht darin unter einem Pseudonym, mit seinem ersten Schritt am 1. Januar des Jahres. Die Tage zwischen den Schritten stimmen.",
    en: "Each trajectory is in it under a pseudonym, with its first step on 1 January of the year. The days between the steps are true.",
  },
  scroll: {
    nl: "Tekening van de weg, opzij te schuiven; alles erin staat ook in de tabel",
    fr: "Dessin du chemin, à faire défiler ; tout s’y trouve aussi dans le tableau",
    de: "Zeichnung der Wege, seitlich zu schieben; alles darin steht auch in der Tabelle",
    en: "Drawing of the paths, scrolls sideways; everything in it stands in the table too",
  },
} satisfies Record<string, Text>;
