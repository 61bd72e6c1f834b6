import type { Text, TextWith } from "../language.ts";

/** What another rule would change, before it is in force. */
export const lawChangeText = {
  title: { nl: "Een regel veranderen", fr: "Changer une règle", de: "Eine Regel ändern", en: "Changing a rule" },
  lead: {
    nl: "Zie vooraf in welke open trajecten, erkenningen en werkhervattingen een andere regel iets verandert. Er wordt niets beslist.",
    fr: "Voyez à l’avance dans quels trajets, reconnaissances et reprises en cours une autre règle changerait quelque chose. Rien n’est décidé.",
    de: "Sehen Sie vorab, in welchen offenen Wegen, Anerkennungen und Wiederaufnahmen eine andere Regel etwas ändert. Nichts wird entschieden.",
    en: "See beforehand in which open trajectories, recognitions and resumptions another rule would change something. Nothing is decided.",
  },
  changes: { nl: "Veranderingen", fr: "Changements", de: "Änderungen", en: "Changes" },
  changesHint: {
    nl: "Een per regel: naam, eerste dag, eerste dag waarop het niet meer geldt (mag leeg), waarde. Bijvoorbeeld: first-contact-months,2026-01-01,,2. Bij een regel is de waarde de eerste dag van zijn versie, of none. Een onderdeel schrijft u als regel.onderdeel: een rij met een andere uitkomst, een voorwaarde met struck, een termijn met bijvoorbeeld first-contact-within.counted-in,2027-01-01,,weeks.",
    fr: "Un par ligne : nom, premier jour, premier jour où il ne vaut plus (peut rester vide), valeur. Par exemple : first-contact-months,2026-01-01,,2. Pour une règle, la valeur est le premier jour de sa version, ou none. Une partie s’écrit règle.partie : une ligne avec un autre résultat, une condition avec struck, un délai avec par exemple first-contact-within.counted-in,2027-01-01,,weeks.",
    de: "Eine je Zeile: Name, erster Tag, erster Tag ohne Geltung (darf leer bleiben), Wert. Zum Beispiel: first-contact-months,2026-01-01,,2. Bei einer Regel ist der Wert der erste Tag ihrer Version, oder none. Einen Teil schreiben Sie als Regel.Teil: eine Zeile mit einem anderen Ergebnis, eine Bedingung mit struck, eine Frist mit zum Beispiel first-contact-within.counted-in,2027-01-01,,weeks.",
    en: "One a line: name, first day, first day on which it no longer holds (may be empty), value. For example: first-contact-months,2026-01-01,,2. For a rule the value is the first day of its version, or none. Write a part as rule.part: a row with another outcome, a condition with struck, a term with for example first-contact-within.counted-in,2027-01-01,,weeks.",
  },
  add: { nl: "Of voeg er een toe", fr: "Ou ajoutez-en un", de: "Oder fügen Sie eine hinzu", en: "Or add one" },
  parameter: { nl: "Wat", fr: "Quoi", de: "Was", en: "What" },
  since: { nl: "Vanaf", fr: "À partir du", de: "Ab dem", en: "From" },
  value: { nl: "Waarde", fr: "Valeur", de: "Wert", en: "Value" },
  weigh: { nl: "Nagaan", fr: "Examiner", de: "Prüfen", en: "Examine" },
  choose: { nl: "Kies", fr: "Choisissez", de: "Wählen Sie", en: "Choose" },
  result: { nl: "Wat zou veranderen", fr: "Ce qui changerait", de: "Was sich ändern würde", en: "What would change" },
  nothingChanges: {
    nl: "In deze dossiers verandert er niets.",
    fr: "Rien ne change dans ces dossiers.",
    de: "In diesen Akten ändert sich nichts.",
    en: "Nothing changes in these files.",
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
  seeLetter: {
    nl: "Wat de brief zou zeggen",
    fr: "Ce que dirait la lettre",
    de: "Was der Brief sagen würde",
    en: "What the letter would say",
  },
  letterTitle: {
    nl: "De brief onder de andere regel",
    fr: "La lettre sous l’autre règle",
    de: "Der Brief nach der anderen Regel",
    en: "The letter under the other rule",
  },
  letterLead: {
    nl: "Alleen de zinnen die anders zouden zijn, in de taal van de brief.",
    fr: "Seulement les phrases qui seraient autres, dans la langue de la lettre.",
    de: "Nur die Sätze, die anders wären, in der Sprache des Briefes.",
    en: "Only the sentences that would be different, in the language of the letter.",
  },
  letterSame: {
    nl: "Geen zin van de brief zou anders zijn.",
    fr: "Aucune phrase de la lettre ne serait autre.",
    de: "Kein Satz des Briefes wäre anders.",
    en: "No sentence of the letter would be different.",
  },
  drafts: { nl: "Ontwerpen", fr: "Projets", de: "Entwürfe", en: "Drafts" },
  draftsLead: {
    nl: "Een ontwerp bewaart veranderingen die nog niet gelden. Het geldt voor niemand tot het wet is.",
    fr: "Un projet garde des changements qui ne valent pas encore. Il ne vaut pour personne avant d’être loi.",
    de: "Ein Entwurf bewahrt Änderungen, die noch nicht gelten. Er gilt für niemanden, bis er Gesetz ist.",
    en: "A draft keeps changes that are not in force yet. It holds for nobody until it is law.",
  },
  noDrafts: {
    nl: "Er zijn geen ontwerpen.",
    fr: "Il n’y a pas de projets.",
    de: "Es gibt keine Entwürfe.",
    en: "There are no drafts.",
  },
  draftTitle: { nl: "Naam van het ontwerp", fr: "Nom du projet", de: "Name des Entwurfs", en: "Name of the draft" },
  keepDraft: {
    nl: "Als ontwerp bewaren",
    fr: "Garder comme projet",
    de: "Als Entwurf bewahren",
    en: "Keep as a draft",
  },
  forgetDraft: { nl: "Verwijderen", fr: "Supprimer", de: "Löschen", en: "Delete" },
  changedOn: { nl: "Laatst veranderd", fr: "Dernier changement", de: "Zuletzt geändert", en: "Last changed" },
  everything: {
    nl: "Alles nagaan en als CSV bewaren",
    fr: "Tout examiner et enregistrer en CSV",
    de: "Alles prüfen und als CSV speichern",
    en: "Examine everything and save as CSV",
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
  silent: {
    nl: "Deze regel zegt niets op die eerste dag.",
    fr: "Cette règle ne dit rien ce premier jour.",
    de: "Diese Regel sagt an diesem ersten Tag nichts.",
    en: "This rule says nothing on that first day.",
  },
  part: {
    nl: "Dit onderdeel heeft de regel op die dag niet.",
    fr: "La règle n’a pas cette partie ce jour-là.",
    de: "Diesen Teil hat die Regel an diesem Tag nicht.",
    en: "The rule has no such part on that day.",
  },
  struck: {
    nl: "Een voorwaarde kan alleen wegvallen: de waarde is struck.",
    fr: "Une condition ne peut que disparaître : la valeur est struck.",
    de: "Eine Bedingung kann nur wegfallen: der Wert ist struck.",
    en: "A condition can only be struck: the value is struck.",
  },
  term: {
    nl: "Van een termijn zijn counted-in (days, weeks, working-days, months-last-day, months-next-day), on-rest-day (stays, next-working-day) en first-day (counts, does-not-count) te veranderen.",
    fr: "D’un délai peuvent changer counted-in (days, weeks, working-days, months-last-day, months-next-day), on-rest-day (stays, next-working-day) et first-day (counts, does-not-count).",
    de: "An einer Frist lassen sich counted-in (days, weeks, working-days, months-last-day, months-next-day), on-rest-day (stays, next-working-day) und first-day (counts, does-not-count) ändern.",
    en: "Of a term you can change counted-in (days, weeks, working-days, months-last-day, months-next-day), on-rest-day (stays, next-working-day) and first-day (counts, does-not-count).",
  },
  overlap: {
    nl: "Twee veranderingen zeggen iets over dezelfde dag.",
    fr: "Deux changements portent sur le même jour.",
    de: "Zwei Änderungen betreffen denselben Tag.",
    en: "Two changes are about the same day.",
  },
} satisfies Record<string, Text>;
