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
  passOn: { nl: "Dossiers doorgeven", fr: "Transmettre des dossiers", de: "Akten weitergeben", en: "Pass files on" },
  passOnHint: {
    nl: "Alle lopende trajecten van de ene collega gaan naar de andere, tot 200 per keer. Elke verandering staat in het dossier; de persoon ziet wie hem nu volgt.",
    fr: "Tous les trajets en cours d’un collègue passent à un autre, jusqu’à 200 à la fois. Chaque changement figure au dossier ; la personne voit qui la suit désormais.",
    de: "Alle laufenden Wege des einen Kollegen gehen an den anderen, bis zu 200 auf einmal. Jede Änderung steht in der Akte; die Person sieht, wer sie jetzt begleitet.",
    en: "All running trajectories of one colleague go to the other, up to 200 at a time. Each change is in the file; the person sees who follows them now.",
  },
  from: { nl: "Van", fr: "De", de: "Von", en: "From" },
  to: { nl: "Naar", fr: "À", de: "An", en: "To" },
  button: { nl: "Doorgeven", fr: "Transmettre", de: "Weitergeben", en: "Pass on" },
  choose: {
    nl: "Kies van wie en naar wie, en niet tweemaal dezelfde.",
    fr: "Choisissez de qui et à qui, et pas deux fois la même personne.",
    de: "Wählen Sie von wem und an wen, und nicht zweimal dieselbe Person.",
    en: "Choose from whom and to whom, and not the same one twice.",
  },
} satisfies Record<string, Text>;

/** What the colleague from whom was passed on has after it. */
export const stillThereText: TextWith<{ count: number }> = {
  nl: ({ count }) => `Wat er nog staat: ${count}`,
  fr: ({ count }) => `Ce qui reste : ${count}`,
  de: ({ count }) => `Was noch da steht: ${count}`,
  en: ({ count }) => `What is still there: ${count}`,
};

export const passedOnText: TextWith<{ passed: number; left: number }> = {
  nl: ({ passed, left }) => `${passed} doorgegeven${left > 0 ? `, ${left} niet: open die om te zien waarom` : ""}.`,
  fr: ({ passed, left }) => `${passed} transmis${left > 0 ? `, ${left} non : ouvrez-les pour voir pourquoi` : ""}.`,
  de: ({ passed, left }) =>
    `${passed} weitergegeben${left > 0 ? `, ${left} nicht: Öffnen Sie diese, um zu sehen, warum` : ""}.`,
  en: ({ passed, left }) => `${passed} passed on${left > 0 ? `, ${left} not: open those to see why` : ""}.`,
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
