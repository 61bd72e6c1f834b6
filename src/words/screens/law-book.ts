import type { Text, TextWith } from "../language.ts";

/** The law book: every rule as it runs, for whoever wants to check it. */
export const lawBookText = {
  title: { nl: "Het wetboek", fr: "Le livre de la loi", de: "Das Gesetzbuch", en: "The law book" },
  lead: {
    nl: "Dit zijn alle regels die Weerwerk toepast, zoals ze werken. Bij elke regel staat waar die vandaan komt, hoe zeker dat is, en wat ze niet zegt.",
    fr: "Voici toutes les règles que Weerwerk applique, telles qu’elles fonctionnent. Pour chacune : sa source, à quel point c’est sûr, et ce qu’elle ne dit pas.",
    de: "Dies sind alle Regeln, die Weerwerk anwendet, so wie sie wirken. Bei jeder steht, woher sie kommt, wie sicher das ist und was sie nicht sagt.",
    en: "These are all the rules that Weerwerk applies, as they work. With each: where it comes from, how sure that is, and what it does not say.",
  },
  ownLanguage: {
    nl: "Een aanhaling staat in de taal van haar bron.",
    fr: "Une citation reste dans la langue de sa source.",
    de: "Ein Zitat steht in der Sprache seiner Quelle.",
    en: "A quote stands in the language of its source.",
  },
  allRules: { nl: "Alle regels", fr: "Toutes les règles", de: "Alle Regeln", en: "All rules" },
  versions: { nl: "Versies", fr: "Versions", de: "Fassungen", en: "Versions" },
  before: {
    nl: "Eerdere versies",
    fr: "Versions antérieures",
    de: "Frühere Fassungen",
    en: "Earlier versions",
  },
  chosenBy: {
    nl: "Welke versie geldt, volgt uit",
    fr: "La version applicable dépend de",
    de: "Welche Fassung gilt, folgt aus",
    en: "Which version applies follows from",
  },
  since: { nl: "Sinds", fr: "Depuis", de: "Seit", en: "Since" },
  until: { nl: "Tot en met", fr: "Jusqu’au (inclus)", de: "Bis einschließlich", en: "Up to and including" },
  stillSo: { nl: "nu nog", fr: "toujours", de: "noch immer", en: "still so" },
  conditions: { nl: "Voorwaarden", fr: "Conditions", de: "Bedingungen", en: "Conditions" },
  table: { nl: "Beslissingstabel", fr: "Table de décision", de: "Entscheidungstabelle", en: "Decision table" },
  steps: {
    nl: "Stappen van de berekening",
    fr: "Étapes du calcul",
    de: "Schritte der Berechnung",
    en: "Steps of the calculation",
  },
  row: { nl: "Rij", fr: "Ligne", de: "Zeile", en: "Row" },
  gives: { nl: "Dan", fr: "Alors", de: "Dann", en: "Then" },
  any: { nl: "Om het even", fr: "Indifférent", de: "Beliebig", en: "Any" },
  parameters: {
    nl: "Bedragen, termijnen en keuzes door de tijd",
    fr: "Montants, délais et choix au fil du temps",
    de: "Beträge, Fristen und Wahlen im Lauf der Zeit",
    en: "Amounts, terms and choices over time",
  },
  value: { nl: "Waarde", fr: "Valeur", de: "Wert", en: "Value" },
  source: { nl: "Bron", fr: "Source", de: "Quelle", en: "Source" },
  sources: { nl: "Bronnen", fr: "Sources", de: "Quellen", en: "Sources" },
  otherReadings: {
    nl: "Wat men ook kan lezen",
    fr: "Ce qu’on peut lire aussi",
    de: "Was man auch lesen kann",
    en: "What could also be read",
  },
  instead: { nl: "in plaats van", fr: "au lieu de", de: "statt", en: "instead of" },
  notModelled: {
    nl: "Wat deze regel niet zegt",
    fr: "Ce que cette règle ne dit pas",
    de: "Was diese Regel nicht sagt",
    en: "What this rule does not say",
  },
  examples: {
    nl: "Uitgewerkte voorbeelden",
    fr: "Exemples calculés",
    de: "Ausgearbeitete Beispiele",
    en: "Worked examples",
  },
  examplesLead: {
    nl: "Elk voorbeeld begint met deze feiten. De tabel zegt wat er anders is.",
    fr: "Chaque exemple part de ces faits. Le tableau dit ce qui change.",
    de: "Jedes Beispiel beginnt mit diesen Angaben. Die Tabelle sagt, was anders ist.",
    en: "Every example starts from these facts. The table says what differs.",
  },
  nothingElse: { nl: "Niets", fr: "Rien", de: "Nichts", en: "Nothing" },
  notKnown: { nl: "niet bekend", fr: "inconnu", de: "nicht bekannt", en: "not known" },
  because: { nl: "Waarom", fr: "Pourquoi", de: "Warum", en: "Why" },
  day: { nl: "Dag", fr: "Jour", de: "Tag", en: "Day" },
  facts: { nl: "Wat anders is", fr: "Ce qui change", de: "Was anders ist", en: "What differs" },
  answer: { nl: "Antwoord", fr: "Réponse", de: "Antwort", en: "Answer" },
  notInForce: { nl: "Nog niet van kracht", fr: "Pas en vigueur", de: "Nicht in Kraft", en: "Not in force" },
  restsOn: {
    nl: "Wat op deze regel steunt",
    fr: "Ce qui repose sur cette règle",
    de: "Was auf dieser Regel beruht",
    en: "What rests on this rule",
  },
  acts: { nl: "Handelingen", fr: "Actions", de: "Handlungen", en: "Acts" },
  letters: {
    nl: "Brieven na die handelingen",
    fr: "Lettres après ces actions",
    de: "Briefe nach diesen Handlungen",
    en: "Letters after those acts",
  },
  dueList: {
    nl: "De termijn staat op de lijst van wie ze moet naleven.",
    fr: "Le délai figure sur la liste de qui doit le respecter.",
    de: "Die Frist steht auf der Liste dessen, der sie einhalten muss.",
    en: "The term stands on the list of whoever must keep it.",
  },
  nothingYet: {
    nl: "Nog geen handeling: men kan deze regel alleen vragen.",
    fr: "Encore aucune action : cette règle peut seulement être interrogée.",
    de: "Noch keine Handlung: Diese Regel kann man nur befragen.",
    en: "No act yet: this rule can only be asked.",
  },
  tryIt: {
    nl: "Probeer het zelf",
    fr: "Essayez vous-même",
    de: "Probieren Sie es selbst",
    en: "Try it yourself",
  },
  tryLead: {
    nl: "Vul in wat u weet; wat u leeg laat, weet de regel niet. Er wordt niets bewaard.",
    fr: "Remplissez ce que vous savez ; ce qui reste vide, la règle l’ignore. Rien n’est conservé.",
    de: "Füllen Sie aus, was Sie wissen; was leer bleibt, weiß die Regel nicht. Es wird nichts gespeichert.",
    en: "Fill in what you know; what you leave empty, the rule does not know. Nothing is kept.",
  },
  on: {
    nl: "Op welke dag vraagt u het?",
    fr: "Quel jour posez-vous la question ?",
    de: "Für welchen Tag fragen Sie?",
    en: "On which day do you ask?",
  },
  ask: { nl: "Vraag het de regel", fr: "Interroger la règle", de: "Die Regel fragen", en: "Ask the rule" },
  never: {
    nl: "Dat is niet gebeurd",
    fr: "Cela n’a pas eu lieu",
    de: "Das ist nicht geschehen",
    en: "That did not happen",
  },
  emptyIsNone: {
    nl: "Laat leeg als er geen is.",
    fr: "Laissez vide s’il n’y en a pas.",
    de: "Lassen Sie dies leer, wenn es keinen gibt.",
    en: "Leave empty when there is none.",
  },
  nothingThere: { nl: "Er staat niets", fr: "Rien n’est indiqué", de: "Nichts angegeben", en: "Nothing is written" },
  inHours: {
    nl: "In uren, bijvoorbeeld 15,2 of 13:20.",
    fr: "En heures, par exemple 15,2 ou 13:20.",
    de: "In Stunden, zum Beispiel 15,2 oder 13:20.",
    en: "In hours, for example 15.2 or 13:20.",
  },
  noVersion: {
    nl: "Op die dag zegt deze regel niets: er was nog geen versie, of geen waarde.",
    fr: "Ce jour-là, la règle ne dit rien : pas encore de version, ou pas de valeur.",
    de: "An diesem Tag sagt die Regel nichts: noch keine Fassung oder kein Wert.",
    en: "On that day this rule says nothing: no version yet, or no value.",
  },
  wholeNumber: {
    nl: "Vul een geheel getal in van 0 of meer.",
    fr: "Indiquez un nombre entier, 0 ou plus.",
    de: "Geben Sie eine ganze Zahl von 0 oder mehr an.",
    en: "Fill in a whole number of 0 or more.",
  },
  notInTheList: {
    nl: "Kies een antwoord uit de lijst.",
    fr: "Choisissez une réponse de la liste.",
    de: "Wählen Sie eine Antwort aus der Liste.",
    en: "Choose an answer from the list.",
  },
  pictureLegend: {
    nl: "Vol: gelezen. Licht met rand: nog na te gaan. Gestippeld: onze lezing.",
    fr: "Plein : lu. Clair avec bord : à vérifier. Pointillé : notre lecture.",
    de: "Voll: gelesen. Hell mit Rand: zu prüfen. Gestrichelt: unsere Auslegung.",
    en: "Full: read. Light with an edge: to be verified. Dashed: our reading.",
  },
} satisfies Record<string, Text>;

/** A link that fills in the form with a worked example. */
export const exampleText: TextWith<number> = {
  nl: (number) => `Voorbeeld ${number}`,
  fr: (number) => `Exemple ${number}`,
  de: (number) => `Beispiel ${number}`,
  en: (number) => `Example ${number}`,
};

type Span = { from: string; last: string | null };
/** The first and the last day, both included; null: still so. */
export const spanText: TextWith<Span> = {
  nl: ({ from, last }) => (last ? `Van ${from} tot en met ${last}` : `Sinds ${from}`),
  fr: ({ from, last }) => (last ? `Du ${from} au ${last} inclus` : `Depuis le ${from}`),
  de: ({ from, last }) => (last ? `Vom ${from} bis einschließlich ${last}` : `Seit dem ${from}`),
  en: ({ from, last }) => (last ? `From ${from} up to and including ${last}` : `Since ${from}`),
};

/** The subjects of the index. */
export const subjectWords = {
  opening: {
    nl: "Voor wie, en hoe het begint",
    fr: "Pour qui, et comment cela commence",
    de: "Für wen, und wie es beginnt",
    en: "For whom, and how it begins",
  },
  incapacity: {
    nl: "De arbeidsongeschiktheid zelf",
    fr: "L’incapacité elle-même",
    de: "Die Arbeitsunfähigkeit selbst",
    en: "The incapacity itself",
  },
  estimate: {
    nl: "Vragenlijst en inschatting",
    fr: "Questionnaire et estimation",
    de: "Fragebogen und Einschätzung",
    en: "Questionnaire and estimate",
  },
  absence: {
    nl: "Afwezig op een afspraak",
    fr: "Absence à un rendez-vous",
    de: "Abwesend bei einem Termin",
    en: "Absent from an appointment",
  },
  underWay: { nl: "Onderweg in het traject", fr: "En cours de trajet", de: "Unterwegs", en: "Under way" },
  resumption: {
    nl: "Deels weer werken",
    fr: "Reprendre en partie le travail",
    de: "Teilweise wieder arbeiten",
    en: "Working part of the time again",
  },
  project: {
    nl: "Opleiding, beslissing en einde",
    fr: "Formation, décision et fin",
    de: "Ausbildung, Entscheidung und Ende",
    en: "Training, decision and end",
  },
  benefits: {
    nl: "Premies en kosten",
    fr: "Primes et frais",
    de: "Prämien und Kosten",
    en: "Premiums and costs",
  },
  employer: {
    nl: "Het traject bij de werkgever",
    fr: "Le trajet chez l’employeur",
    de: "Der Weg beim Arbeitgeber",
    en: "The trajectory at the employer",
  },
  other: { nl: "En verder", fr: "Et encore", de: "Und außerdem", en: "And further" },
} satisfies Record<string, Text>;
export type Subject = keyof typeof subjectWords;
