import type { Text, TextWith } from "../language.ts";

/** The lists of colleagues beside each other. */
export const teamText = {
  title: { nl: "Team", fr: "Équipe", de: "Team", en: "Team" },
  lead: {
    nl: "Wie volgt hoeveel lopende trajecten, wat wacht, en wat te laat is.",
    fr: "Qui suit combien de trajets en cours, ce qui attend et ce qui est en retard.",
    de: "Wer wie viele laufende Wege begleitet, was wartet und was überfällig ist.",
    en: "Who follows how many running trajectories, what is waiting, and what is late.",
  },
  colleague: { nl: "Collega", fr: "Collègue", de: "Kollege", en: "Colleague" },
  you: { nl: "uzelf", fr: "vous-même", de: "Sie selbst", en: "yourself" },
  nobody: {
    nl: "Nog aan niemand gegeven",
    fr: "Pas encore attribué",
    de: "Noch niemandem gegeben",
    en: "Given to nobody yet",
  },
  open: { nl: "Lopend", fr: "En cours", de: "Laufend", en: "Running" },
  waiting: { nl: "Wacht", fr: "En attente", de: "Wartet", en: "Waiting" },
  late: { nl: "Te laat", fr: "En retard", de: "Überfällig", en: "Late" },
  perColleague: { nl: "Per collega", fr: "Par collègue", de: "Je Kollege", en: "By colleague" },
  perRole: { nl: "Op wie gewacht wordt", fr: "Qui l’on attend", de: "Auf wen gewartet wird", en: "Who is waited for" },
  role: { nl: "Rol", fr: "Rôle", de: "Rolle", en: "Role" },
  nothingRuns: {
    nl: "Er lopen nu geen trajecten.",
    fr: "Aucun trajet n’est en cours.",
    de: "Zurzeit läuft kein Weg.",
    en: "No trajectory is running now.",
  },
  nothingWaits: {
    nl: "Er wordt op niemand gewacht.",
    fr: "On n’attend personne.",
    de: "Es wird auf niemanden gewartet.",
    en: "Nobody is waited for.",
  },
  passOn: { nl: "Doorgeven", fr: "Transmettre", de: "Weitergeben", en: "Pass on" },
  to: { nl: "Naar", fr: "À", de: "An", en: "To" },
} satisfies Record<string, Text>;

/** Choosing which files of a colleague go to another. */
export const passOnText = {
  back: { nl: "Terug naar het team", fr: "Retour à l’équipe", de: "Zurück zum Team", en: "Back to the team" },
  lead: {
    nl: "Kies welke dossiers naar een collega gaan. Elke verandering staat in het dossier; de persoon ziet wie hem nu volgt.",
    fr: "Choisissez les dossiers qui passent à un collègue. Chaque changement figure au dossier ; la personne voit qui la suit désormais.",
    de: "Wählen Sie, welche Akten an einen Kollegen gehen. Jede Änderung steht in der Akte; die Person sieht, wer sie jetzt begleitet.",
    en: "Choose which files go to a colleague. Each change is in the file; the person sees who follows them now.",
  },
  files: { nl: "Lopende trajecten", fr: "Trajets en cours", de: "Laufende Wege", en: "Running trajectories" },
  nothing: {
    nl: "Hier staat niets meer om door te geven.",
    fr: "Il n’y a plus rien à transmettre ici.",
    de: "Hier ist nichts mehr weiterzugeben.",
    en: "There is nothing left to pass on here.",
  },
  file: { nl: "Dossier", fr: "Dossier", de: "Akte", en: "File" },
  open: { nl: "Openen", fr: "Ouvrir", de: "Öffnen", en: "Open" },
  all: {
    nl: "Alles op dit blad aanvinken",
    fr: "Tout cocher sur cette page",
    de: "Alles auf dieser Seite ankreuzen",
    en: "Tick everything on this page",
  },
  none: { nl: "Niets aanvinken", fr: "Tout décocher", de: "Nichts ankreuzen", en: "Tick nothing" },
  button: {
    nl: "Aangevinkte doorgeven",
    fr: "Transmettre ce qui est coché",
    de: "Angekreuzte weitergeben",
    en: "Pass on what is ticked",
  },
  tickOne: {
    nl: "Vink minstens één dossier aan.",
    fr: "Cochez au moins un dossier.",
    de: "Kreuzen Sie mindestens eine Akte an.",
    en: "Tick at least one file.",
  },
  choose: {
    nl: "Kies naar wie, en niet naar dezelfde.",
    fr: "Choisissez à qui, et pas à la même personne.",
    de: "Wählen Sie an wen, und nicht an dieselbe Person.",
    en: "Choose to whom, and not to the same one.",
  },
} satisfies Record<string, Text>;

/** Whose files they are. */
export const thoseOfText: TextWith<{ name: string }> = {
  nl: ({ name }) => `Dossiers doorgeven: ${name}`,
  fr: ({ name }) => `Transmettre des dossiers : ${name}`,
  de: ({ name }) => `Akten weitergeben: ${name}`,
  en: ({ name }) => `Pass files on: ${name}`,
};

/** Those that are not on this page go too, as many as go at once. */
export const wholeText: TextWith<{ count: number }> = {
  nl: ({ count }) => `Alles doorgeven (${count})`,
  fr: ({ count }) => `Tout transmettre (${count})`,
  de: ({ count }) => `Alles weitergeben (${count})`,
  en: ({ count }) => `Pass on everything (${count})`,
};

/** What the colleague from whom was passed on has after it. */
export const stillThereText: TextWith<{ count: number }> = {
  nl: ({ count }) => `Wat er nog staat: ${count}`,
  fr: ({ count }) => `Ce qui reste : ${count}`,
  de: ({ count }) => `Was noch da steht: ${count}`,
  en: ({ count }) => `What is still there: ${count}`,
};

export const passedOnText: TextWith<{ passed: number }> = {
  nl: ({ passed }) => `${passed} doorgegeven.`,
  fr: ({ passed }) => `${passed} transmis.`,
  de: ({ passed }) => `${passed} weitergegeben.`,
  en: ({ passed }) => `${passed} passed on.`,
};

/** The filters of a work list, kept under a name. */
export const savedViewsText = {
  title: { nl: "Bewaarde lijsten", fr: "Listes gardées", de: "Gespeicherte Listen", en: "Saved lists" },
  name: {
    nl: "Naam voor deze lijst",
    fr: "Nom de cette liste",
    de: "Name für diese Liste",
    en: "Name for this list",
  },
  keep: { nl: "Lijst bewaren", fr: "Garder la liste", de: "Liste speichern", en: "Save the list" },
  forget: { nl: "Verwijderen", fr: "Supprimer", de: "Löschen", en: "Remove" },
  whose: { nl: "Van wie", fr: "De qui", de: "Von wem", en: "Whose" },
  mine: { nl: "Van mij", fr: "Les miens", de: "Meine", en: "Mine" },
} satisfies Record<string, Text>;
