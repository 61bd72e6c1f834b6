import type { Text, TextWith } from "../language.ts";

/** What another rule would change, before it is in force. */
export const lawChangeText = {
  title: { nl: "Een regel veranderen", fr: "Changer une règle", de: "Eine Regel ändern", en: "Changing a rule" },
  lead: {
    nl: "Zie vooraf in welke open trajecten een andere termijn, een ander bedrag of een andere keuze iets verandert. Er wordt niets bewaard en niets beslist.",
    fr: "Voyez à l’avance dans quels trajets ouverts un autre délai, montant ou choix changerait quelque chose. Rien n’est enregistré ni décidé.",
    de: "Sehen Sie vorab, auf welchen offenen Wegen eine andere Frist, ein anderer Betrag oder eine andere Wahl etwas ändert. Nichts wird gespeichert oder entschieden.",
    en: "See beforehand in which open trajectories another term, amount or choice would change something. Nothing is kept and nothing is decided.",
  },
  changes: { nl: "Veranderingen", fr: "Changements", de: "Änderungen", en: "Changes" },
  changesHint: {
    nl: "Een per regel: naam, eerste dag, eerste dag waarop het niet meer geldt (mag leeg), waarde. Bijvoorbeeld: first-contact-months,2026-01-01,,2. Bij een regel is de waarde de eerste dag van zijn versie, of none.",
    fr: "Un par ligne : nom, premier jour, premier jour où il ne vaut plus (peut rester vide), valeur. Par exemple : first-contact-months,2026-01-01,,2. Pour une règle, la valeur est le premier jour de sa version, ou none.",
    de: "Eine je Zeile: Name, erster Tag, erster Tag ohne Geltung (darf leer bleiben), Wert. Zum Beispiel: first-contact-months,2026-01-01,,2. Bei einer Regel ist der Wert der erste Tag ihrer Version, oder none.",
    en: "One a line: name, first day, first day on which it no longer holds (may be empty), value. For example: first-contact-months,2026-01-01,,2. For a rule the value is the first day of its version, or none.",
  },
  add: { nl: "Of voeg er een toe", fr: "Ou ajoutez-en un", de: "Oder fügen Sie eine hinzu", en: "Or add one" },
  parameter: { nl: "Wat", fr: "Quoi", de: "Was", en: "What" },
  since: { nl: "Vanaf", fr: "À partir du", de: "Ab dem", en: "From" },
  value: { nl: "Waarde", fr: "Valeur", de: "Wert", en: "Value" },
  weigh: { nl: "Nagaan", fr: "Examiner", de: "Prüfen", en: "Examine" },
  choose: { nl: "Kies", fr: "Choisissez", de: "Wählen Sie", en: "Choose" },
  result: { nl: "Wat zou veranderen", fr: "Ce qui changerait", de: "Was sich ändern würde", en: "What would change" },
  nothingChanges: {
    nl: "In deze trajecten verandert er niets.",
    fr: "Rien ne change dans ces trajets.",
    de: "Auf diesen Wegen ändert sich nichts.",
    en: "Nothing changes in these trajectories.",
  },
  reference: { nl: "Dossier", fr: "Dossier", de: "Akte", en: "File" },
  rule: { nl: "Regel", fr: "Règle", de: "Regel", en: "Rule" },
  now: { nl: "Nu", fr: "Aujourd’hui", de: "Jetzt", en: "Now" },
  would: { nl: "Dan", fr: "Alors", de: "Dann", en: "Then" },
  silent: {
    nl: "De regel zegt dan niets",
    fr: "La règle ne dit alors rien",
    de: "Die Regel sagt dann nichts",
    en: "The rule then says nothing",
  },
  assumed: { nl: "Aangenomen", fr: "Supposé", de: "Angenommen", en: "Assumed" },
  letterSent: {
    nl: "Hierover ging een brief uit",
    fr: "Une lettre a été envoyée à ce sujet",
    de: "Darüber ging ein Brief hinaus",
    en: "A letter about this was sent",
  },
  goOn: { nl: "Verder zoeken", fr: "Continuer", de: "Weiter suchen", en: "Look further" },
} satisfies Record<string, Text>;

/** How many were looked at. */
export const lawChangeCounts: TextWith<{ examined: number; touched: number; notJudged: number }> = {
  nl: ({ examined, touched, notJudged }) =>
    `Bekeken: ${examined}. Veranderd: ${touched}. Beslissingen die niet opnieuw te beoordelen zijn: ${notJudged}.`,
  fr: ({ examined, touched, notJudged }) =>
    `Examinés : ${examined}. Changés : ${touched}. Décisions impossibles à apprécier de nouveau : ${notJudged}.`,
  de: ({ examined, touched, notJudged }) =>
    `Geprüft: ${examined}. Geändert: ${touched}. Nicht erneut zu beurteilen: ${notJudged}.`,
  en: ({ examined, touched, notJudged }) =>
    `Examined: ${examined}. Changed: ${touched}. Rulings that cannot be judged again: ${notJudged}.`,
};

/** The line of the changes in which something is wrong. */
export const lawChangeLine: TextWith<{ line: number; what: string }> = {
  nl: ({ line, what }) => `Regel ${line}: ${what}`,
  fr: ({ line, what }) => `Ligne ${line} : ${what}`,
  de: ({ line, what }) => `Zeile ${line}: ${what}`,
  en: ({ line, what }) => `Line ${line}: ${what}`,
};

export const lawChangeFaults = {
  nothing: {
    nl: "Vul minstens een verandering in.",
    fr: "Indiquez au moins un changement.",
    de: "Geben Sie mindestens eine Änderung an.",
    en: "Fill in at least one change.",
  },
  tooMany: {
    nl: "Vul hoogstens 50 veranderingen in.",
    fr: "Indiquez 50 changements au plus.",
    de: "Geben Sie höchstens 50 Änderungen an.",
    en: "Fill in 50 changes at most.",
  },
  name: {
    nl: "Deze naam kent de wet hier niet.",
    fr: "Ce nom n’est pas connu ici.",
    de: "Dieser Name ist hier nicht bekannt.",
    en: "This name is not known here.",
  },
  day: {
    nl: "Schrijf dagen als 2026-03-02; de laatste komt na de eerste.",
    fr: "Écrivez les jours comme 2026-03-02 ; le dernier vient après le premier.",
    de: "Schreiben Sie Tage wie 2026-03-02; der letzte liegt nach dem ersten.",
    en: "Write days as 2026-03-02; the last comes after the first.",
  },
  number: {
    nl: "De waarde is hier een geheel getal van 0 of meer.",
    fr: "La valeur est ici un nombre entier, 0 ou plus.",
    de: "Der Wert ist hier eine ganze Zahl, 0 oder mehr.",
    en: "The value is a whole number of 0 or more here.",
  },
  yesNo: {
    nl: "De waarde is hier yes of no.",
    fr: "La valeur est ici yes ou no.",
    de: "Der Wert ist hier yes oder no.",
    en: "The value is yes or no here.",
  },
  word: {
    nl: "Deze waarde kent de wet hier niet.",
    fr: "La loi ne connaît pas cette valeur ici.",
    de: "Diesen Wert kennt das Gesetz hier nicht.",
    en: "The law does not know this value here.",
  },
  version: {
    nl: "Deze regel heeft geen versie met die eerste dag.",
    fr: "Cette règle n’a pas de version qui commence ce jour-là.",
    de: "Diese Regel hat keine Version, die an diesem Tag beginnt.",
    en: "This rule has no version that starts on that day.",
  },
  overlap: {
    nl: "Twee veranderingen zeggen iets over dezelfde dag.",
    fr: "Deux changements portent sur le même jour.",
    de: "Zwei Änderungen betreffen denselben Tag.",
    en: "Two changes are about the same day.",
  },
} satisfies Record<string, Text>;
