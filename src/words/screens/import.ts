import type { Text, TextWith } from "../language.ts";

/** The page on which a fund brings in the trajectories that run already. */
export const importText = {
  title: { nl: "Trajecten inlezen", fr: "Importer des trajets", de: "Wege einlesen", en: "Import trajectories" },
  lead: {
    nl: "Breng de trajecten die al lopen in één keer binnen. Elk traject gaat langs dezelfde regels als wanneer u het zelf invult. Eerst proberen we het bestand: daarbij bewaren we niets.",
    fr: "Ajoutez en une fois les trajets déjà en cours. Chaque trajet suit les mêmes règles que si vous le remplissiez vous-même. Nous essayons d’abord le fichier : rien n’est alors enregistré.",
    de: "Bringen Sie die Wege, die schon laufen, auf einmal ein. Für jeden Weg gelten dieselben Regeln, als würden Sie ihn selbst ausfüllen. Zuerst proben wir die Datei: Dabei wird nichts gespeichert.",
    en: "Bring in the trajectories that run already in one go. Each goes by the same rules as when you fill it in yourself. First we try the file: nothing is saved then.",
  },
  file: { nl: "Bestand", fr: "Fichier", de: "Datei", en: "File" },
  fileHint: {
    nl: "CSV (.csv) of JSON per regel (.jsonl of .ndjson), hoogstens 256 MB. Een groot bestand duurt enkele minuten: laat de pagina open.",
    fr: "CSV (.csv) ou JSON par ligne (.jsonl ou .ndjson), 256 Mo au plus. Un grand fichier prend quelques minutes : laissez la page ouverte.",
    de: "CSV (.csv) oder JSON je Zeile (.jsonl oder .ndjson), höchstens 256 MB. Eine große Datei dauert einige Minuten: Lassen Sie die Seite offen.",
    en: "CSV (.csv) or JSON lines (.jsonl or .ndjson), at most 256 MB. A large file takes some minutes: leave the page open.",
  },
  rehearse: {
    nl: "Proberen, zonder te bewaren",
    fr: "Essayer, sans enregistrer",
    de: "Proben, ohne zu speichern",
    en: "Try it, without saving",
  },
  columns: {
    nl: "Welke kolommen kent het CSV-bestand?",
    fr: "Quelles colonnes le fichier CSV connaît-il ?",
    de: "Welche Spalten kennt die CSV-Datei?",
    en: "Which columns does the CSV file know?",
  },
  columnsHint: {
    nl: "De eerste regel noemt de kolommen, in welke volgorde ook. Wat u niet hebt, laat u weg.",
    fr: "La première ligne nomme les colonnes, dans n’importe quel ordre. Omettez ce que vous n’avez pas.",
    de: "Die erste Zeile nennt die Spalten, in beliebiger Reihenfolge. Was Sie nicht haben, lassen Sie weg.",
    en: "The first line names the columns, in any order. Leave out what you do not have.",
  },
  rehearsed: {
    nl: "Dit zou er gebeuren. Er is niets bewaard.",
    fr: "Voici ce qui se passerait. Rien n’a été enregistré.",
    de: "Das würde geschehen. Es wurde nichts gespeichert.",
    en: "This is what would happen. Nothing was saved.",
  },
  imported: {
    nl: "Het bestand is ingelezen.",
    fr: "Le fichier a été importé.",
    de: "Die Datei ist eingelesen.",
    en: "The file has been imported.",
  },
  wouldBeTaken: { nl: "zouden erbij komen", fr: "seraient importés", de: "kämen herein", en: "would be taken in" },
  taken: { nl: "binnengekomen", fr: "importés", de: "hereingekommen", en: "taken in" },
  there: { nl: "waren er al", fr: "étaient déjà là", de: "waren schon da", en: "were there already" },
  refused: { nl: "geweigerd", fr: "refusés", de: "abgelehnt", en: "refused" },
  refusals: { nl: "Wat geweigerd is", fr: "Ce qui est refusé", de: "Was abgelehnt ist", en: "What is refused" },
  nothingRefused: {
    nl: "Niets is geweigerd.",
    fr: "Rien n’est refusé.",
    de: "Nichts ist abgelehnt.",
    en: "Nothing is refused.",
  },
  accepted: {
    nl: "Wat in orde is",
    fr: "Ce qui est en ordre",
    de: "Was in Ordnung ist",
    en: "What is in order",
  },
  nothingAccepted: {
    nl: "Geen enkel traject is in orde.",
    fr: "Aucun trajet n’est en ordre.",
    de: "Kein einziger Weg ist in Ordnung.",
    en: "No trajectory is in order.",
  },
  line: { nl: "Regel", fr: "Ligne", de: "Zeile", en: "Line" },
  field: { nl: "Veld", fr: "Champ", de: "Feld", en: "Field" },
  wholeLine: { nl: "hele regel", fr: "toute la ligne", de: "ganze Zeile", en: "whole line" },
  reason: { nl: "Reden", fr: "Raison", de: "Grund", en: "Reason" },
  reference: { nl: "Uw kenmerk", fr: "Votre référence", de: "Ihr Zeichen", en: "Your reference" },
  outcome: { nl: "Uitkomst", fr: "Résultat", de: "Ergebnis", en: "Outcome" },
  isNew: { nl: "nieuw", fr: "nouveau", de: "neu", en: "new" },
  wasThere: { nl: "was er al", fr: "déjà là", de: "schon da", en: "there already" },
  report: {
    nl: "Verslag bewaren als CSV",
    fr: "Enregistrer le rapport en CSV",
    de: "Bericht als CSV speichern",
    en: "Save the report as CSV",
  },
  takeIn: { nl: "Nu inlezen", fr: "Importer maintenant", de: "Jetzt einlesen", en: "Take it in" },
  takeInLead: {
    nl: "Van uw bestand hebben we niets bijgehouden: kies het opnieuw. Wat hierboven geweigerd is, blijft eruit. U kunt het bestand later verbeteren en opnieuw geven: wat er al is, verandert niet.",
    fr: "Nous n’avons rien gardé de votre fichier : choisissez-le à nouveau. Ce qui est refusé ci-dessus reste dehors. Vous pouvez corriger le fichier et le redonner plus tard : ce qui est déjà là ne change pas.",
    de: "Wir haben von Ihrer Datei nichts behalten: Wählen Sie sie noch einmal. Was oben abgelehnt ist, bleibt draußen. Sie können die Datei später verbessern und noch einmal geben: Was schon da ist, ändert sich nicht.",
    en: "We kept nothing of your file: choose it again. What is refused above stays out. You can mend the file and give it again later: what is there already does not change.",
  },
  another: {
    nl: "Een ander bestand proberen",
    fr: "Essayer un autre fichier",
    de: "Eine andere Datei proben",
    en: "Try another file",
  },
  noFile: { nl: "Kies een bestand.", fr: "Choisissez un fichier.", de: "Wählen Sie eine Datei.", en: "Choose a file." },
  otherKind: {
    nl: "De naam van het bestand moet eindigen op .csv, .jsonl of .ndjson.",
    fr: "Le nom du fichier doit se terminer par .csv, .jsonl ou .ndjson.",
    de: "Der Name der Datei muss auf .csv, .jsonl oder .ndjson enden.",
    en: "The name of the file must end in .csv, .jsonl or .ndjson.",
  },
  empty: {
    nl: "In dit bestand staat geen enkel traject.",
    fr: "Ce fichier ne contient aucun trajet.",
    de: "In dieser Datei steht kein einziger Weg.",
    en: "There is no trajectory in this file.",
  },
} satisfies Record<string, Text>;

export const onlyTheFirst: TextWith<{ most: string }> = {
  nl: ({ most }) => `Van elke lijst staan hier en in het verslag de eerste ${most} regels.`,
  fr: ({ most }) => `De chaque liste, les ${most} premières lignes figurent ici et dans le rapport.`,
  de: ({ most }) => `Von jeder Liste stehen hier und im Bericht die ersten ${most} Zeilen.`,
  en: ({ most }) => `Of each list the first ${most} lines are here and in the report.`,
};

export const importBrokenOff: TextWith<{ line: string }> = {
  nl: ({ line }) =>
    `Het bestand is gelezen tot en met regel ${line}: verderop is het geen CSV meer. Verbeter het daar en geef het opnieuw: wat er al is, verandert niet.`,
  fr: ({ line }) =>
    `Le fichier a été lu jusqu’à la ligne ${line} : plus loin, ce n’est plus du CSV. Corrigez-le là et redonnez-le : ce qui est déjà là ne change pas.`,
  de: ({ line }) =>
    `Die Datei wurde bis Zeile ${line} gelesen: Weiter unten ist sie kein CSV mehr. Verbessern Sie sie dort und geben Sie sie noch einmal: Was schon da ist, ändert sich nicht.`,
  en: ({ line }) =>
    `The file was read up to line ${line}: further down it is no CSV any more. Mend it there and give it again: what is there already does not change.`,
};

/** Why nothing of a file can be read; `columns` are the names as they stand in it. */
export const importUnreadable = {
  "unknown-columns": {
    nl: ({ columns }) => `De eerste regel noemt kolommen die we niet kennen: ${columns}.`,
    fr: ({ columns }) => `La première ligne nomme des colonnes que nous ne connaissons pas : ${columns}.`,
    de: ({ columns }) => `Die erste Zeile nennt Spalten, die wir nicht kennen: ${columns}.`,
    en: ({ columns }) => `The first line names columns that we do not know: ${columns}.`,
  },
  "columns-twice": {
    nl: ({ columns }) => `De eerste regel noemt kolommen meer dan één keer: ${columns}.`,
    fr: ({ columns }) => `La première ligne nomme des colonnes plus d’une fois : ${columns}.`,
    de: ({ columns }) => `Die erste Zeile nennt Spalten mehr als einmal: ${columns}.`,
    en: ({ columns }) => `The first line names columns more than once: ${columns}.`,
  },
} satisfies Record<string, TextWith<{ columns: string }>>;

export const importNotCsv: TextWith<{ line: number }> = {
  nl: ({ line }) => `Vanaf regel ${line} is dit geen CSV. Kijk vooral de aanhalingstekens na.`,
  fr: ({ line }) => `À partir de la ligne ${line}, ce n’est pas du CSV. Vérifiez surtout les guillemets.`,
  de: ({ line }) => `Ab Zeile ${line} ist das kein CSV. Prüfen Sie vor allem die Anführungszeichen.`,
  en: ({ line }) => `From line ${line} on this is no CSV. Look at the quotation marks above all.`,
};

/** What a program is told of an import that stopped half-way. */
export const importStopped: TextWith<{ line: number; taken: number }> = {
  nl: ({ line, taken }) =>
    `Het bestand is gelezen tot en met regel ${line}. Daarvan zijn nu ${taken} trajecten bewaard, elk helemaal. Geef hetzelfde bestand opnieuw: het gaat dan verder, en wat er al is, verandert niet.`,
  fr: ({ line, taken }) =>
    `Le fichier a été lu jusqu’à la ligne ${line}. ${taken} trajets sont maintenant enregistrés, chacun en entier. Redonnez le même fichier : il continuera, et ce qui est déjà là ne change pas.`,
  de: ({ line, taken }) =>
    `Die Datei wurde bis Zeile ${line} gelesen. ${taken} Wege sind jetzt gespeichert, jeder ganz. Geben Sie dieselbe Datei noch einmal: Es geht dann weiter, und was schon da ist, ändert sich nicht.`,
  en: ({ line, taken }) =>
    `The file was read up to line ${line}. ${taken} trajectories are saved now, each of them whole. Give the same file again: it then goes on, and what is there already does not change.`,
};
export const importOtherKind: Text = {
  nl: "Stuur CSV (text/csv) of JSON-regels (application/x-ndjson). Er is niets bewaard.",
  fr: "Envoyez du CSV (text/csv) ou des lignes JSON (application/x-ndjson). Rien n’a été enregistré.",
  de: "Senden Sie CSV (text/csv) oder JSON-Zeilen (application/x-ndjson). Es wurde nichts gespeichert.",
  en: "Send CSV (text/csv) or JSON lines (application/x-ndjson). Nothing was saved.",
};
