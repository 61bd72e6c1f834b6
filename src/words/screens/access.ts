import type { Wall } from "../../access/what-may-be-read.ts";
import type { WayToSearch } from "../../access/who-may-search.ts";
import type { Subject } from "../../access/who-sees-which-event.ts";
import type { Text } from "../language.ts";

/** The matrix of who may do and read what. */
export const accessText = {
  title: { nl: "Wie mag wat", fr: "Qui peut quoi", de: "Wer darf was", en: "Who may what" },
  lead: {
    nl: "Wat hier niet staat, wordt geweigerd. Elke cel is het antwoord van de functie die beslist, nu gevraagd.",
    fr: "Ce qui n’est pas indiqué ici est refusé. Chaque cellule est la réponse de la fonction qui décide, demandée à l’instant.",
    de: "Was hier nicht steht, wird verweigert. Jede Zelle ist die Antwort der Funktion, die entscheidet, jetzt gefragt.",
    en: "Whatever does not stand here is refused. Every cell is the answer of the function that decides, asked just now.",
  },
  role: { nl: "Rol", fr: "Rôle", de: "Rolle", en: "Role" },
  part: { nl: "Deel", fr: "Partie", de: "Teil", en: "Part" },
  what: { nl: "Wat", fr: "Quoi", de: "Was", en: "What" },
  who: { nl: "Wie, en van wie", fr: "Qui, et pour qui", de: "Wer, und für wen", en: "Who, and of whom" },
  ofWhom: { nl: "Van wie", fr: "Pour qui", de: "Für wen", en: "Of whom" },
  readsFor: { nl: "Leest waarvoor", fr: "Lit dans quel but", de: "Liest wofür", en: "Reads for what" },
  readsNone: {
    nl: "Leest geen dossiers.",
    fr: "Ne lit aucun dossier.",
    de: "Liest keine Akten.",
    en: "Reads no files.",
  },
  nothing: {
    nl: "Niets: alles wordt geweigerd.",
    fr: "Rien : tout est refusé.",
    de: "Nichts: Alles wird verweigert.",
    en: "Nothing: all of it is refused.",
  },
  nobody: { nl: "Niemand", fr: "Personne", de: "Niemand", en: "Nobody" },
  events: {
    nl: "Welke gebeurtenissen",
    fr: "Quels événements",
    de: "Welche Ereignisse",
    en: "Which events",
  },
} satisfies Record<string, Text>;

export const accessParts = {
  acts: { nl: "Handelingen", fr: "Actes", de: "Handlungen", en: "Acts" },
  walls: { nl: "Lezen", fr: "Lecture", de: "Lesen", en: "Reading" },
  events: {
    nl: "Gebeurtenissen in een dossier",
    fr: "Événements d’un dossier",
    de: "Ereignisse in einer Akte",
    en: "Events in a file",
  },
  money: { nl: "Betalingen", fr: "Paiements", de: "Zahlungen", en: "Payments" },
  search: { nl: "Iemand zoeken", fr: "Chercher quelqu’un", de: "Jemanden suchen", en: "Looking for a person" },
  places: {
    nl: "Pagina’s over niemand of over allen",
    fr: "Pages sur personne ou sur tous",
    de: "Seiten über niemanden oder über alle",
    en: "Pages about nobody or everybody",
  },
} satisfies Record<string, Text>;

/** In which relation: to stand after the name of a role, or by itself. */
export const relationWords = {
  self: { nl: "zichzelf", fr: "soi-même", de: "sich selbst", en: "themself" },
  follows: { nl: "wie ze volgen", fr: "les personnes suivies", de: "wen sie begleiten", en: "people they follow" },
  represents: {
    nl: "wie hun een volmacht gaf",
    fr: "qui leur a donné procuration",
    de: "wer ihnen eine Vollmacht gab",
    en: "who gave them a power of attorney",
  },
  anyone: {
    nl: "ook wie ze nog niet volgen",
    fr: "aussi des personnes pas encore suivies",
    de: "auch wen sie noch nicht begleiten",
    en: "also people they do not follow yet",
  },
  "broke the glass": {
    nl: "wie ze bij uitzondering openden",
    fr: "les dossiers ouverts par exception",
    de: "ausnahmsweise geöffnete Akten",
    en: "whom they opened by way of exception",
  },
  asked: { nl: "wie het vroeg", fr: "qui l’a demandé", de: "wer danach fragte", en: "who asked" },
  sits: {
    nl: "in een zitting van de Hoge commissie",
    fr: "dans une séance de la Commission supérieure",
    de: "in einer Sitzung der Hohen Kommission",
    en: "in a session of the Higher Commission",
  },
  pays: {
    nl: "voor wie hun huis betaalt",
    fr: "pour qui leur maison paie",
    de: "für wen ihr Haus zahlt",
    en: "for whom their house pays",
  },
  own: { nl: "zichzelf", fr: "soi-même", de: "sich selbst", en: "themself" },
  "of people they follow": {
    nl: "wie ze volgen",
    fr: "les personnes suivies",
    de: "wen sie begleiten",
    en: "people they follow",
  },
  "reads, orders": {
    nl: "leest en geeft opdracht",
    fr: "lit et ordonne",
    de: "liest und beauftragt",
    en: "reads and orders",
  },
  "own fund": {
    nl: "mensen van het eigen ziekenfonds",
    fr: "les personnes de leur mutualité",
    de: "Menschen der eigenen Krankenkasse",
    en: "people of their own fund",
  },
  "people they follow": {
    nl: "wie ze volgen",
    fr: "les personnes suivies",
    de: "wen sie begleiten",
    en: "people they follow",
  },
  yes: { nl: "ja", fr: "oui", de: "ja", en: "yes" },
} satisfies Record<string, Text>;

export const wallWords: Readonly<Record<Wall, Text>> = {
  identity: {
    nl: "Wie iemand is: naam, nummer, adres, taal",
    fr: "Qui est la personne : nom, numéro, adresse, langue",
    de: "Wer jemand ist: Name, Nummer, Adresse, Sprache",
    en: "Who somebody is: name, number, address, language",
  },
  social: {
    nl: "Wat er gebeurde, zonder woord over gezondheid",
    fr: "Ce qui s’est passé, sans un mot sur la santé",
    de: "Was geschah, ohne ein Wort zur Gesundheit",
    en: "What happened, without a word on health",
  },
  medical: {
    nl: "Medische bevindingen, het verzegelde deel",
    fr: "Constats médicaux, la partie scellée",
    de: "Medizinische Befunde, der versiegelte Teil",
    en: "Medical findings, the sealed part",
  },
};

export const searchWords: Readonly<Record<WayToSearch, Text>> = {
  name: {
    nl: "Op een deel van de naam",
    fr: "Par une partie du nom",
    de: "Nach einem Teil des Namens",
    en: "By a part of the name",
  },
  "national-number": {
    nl: "Op het hele rijksregisternummer",
    fr: "Par le numéro national complet",
    de: "Nach der ganzen Nationalregisternummer",
    en: "By the whole national number",
  },
};

export const placeWords = {
  figures: {
    nl: "Cijfers van het land",
    fr: "Chiffres du pays",
    de: "Zahlen des Landes",
    en: "Figures of the country",
  },
  letters: {
    nl: "Brieven van het eigen huis",
    fr: "Lettres de leur maison",
    de: "Briefe des eigenen Hauses",
    en: "Letters of their own house",
  },
  import: {
    nl: "Trajecten inlezen",
    fr: "Importer des trajets",
    de: "Wege einlesen",
    en: "Import trajectories",
  },
  "law-change": {
    nl: "Wat een andere regel zou veranderen",
    fr: "Ce qu’une autre règle changerait",
    de: "Was eine andere Regel ändern würde",
    en: "What another rule would change",
  },
  connections: {
    nl: "Verbonden programma’s",
    fr: "Programmes connectés",
    de: "Verbundene Programme",
    en: "Connected programs",
  },
  readings: {
    nl: "Wie las wat, zonder namen van verzekerden",
    fr: "Qui a lu quoi, sans noms d’assurés",
    de: "Wer las was, ohne Namen von Versicherten",
    en: "Who read what, without names of insured persons",
  },
  questions: {
    nl: "Vragen van verzekerden over een inzage",
    fr: "Questions d’assurés sur une consultation",
    de: "Fragen von Versicherten zu einer Einsicht",
    en: "Questions of insured persons about a reading",
  },
  access: { nl: "Deze pagina", fr: "Cette page", de: "Diese Seite", en: "This page" },
} satisfies Record<string, Text>;

/** What an event is about. */
export const subjectWords: Readonly<Record<Subject, Text>> = {
  recognition: { nl: "Erkenning", fr: "Reconnaissance", de: "Anerkennung", en: "Recognition" },
  estimate: {
    nl: "Vragenlijst en inschatting",
    fr: "Questionnaire et estimation",
    de: "Fragebogen und Einschätzung",
    en: "Questionnaire and estimate",
  },
  absence: {
    nl: "Afwezigheid en sancties",
    fr: "Absences et sanctions",
    de: "Abwesenheit und Sanktionen",
    en: "Absence and sanctions",
  },
  intake: { nl: "Aanmelding", fr: "Entrée", de: "Aufnahme", en: "Intake" },
  "first-contact": { nl: "Eerste gesprek", fr: "Premier contact", de: "Erstgespräch", en: "First contact" },
  consent: { nl: "Toestemmingen", fr: "Consentements", de: "Einwilligungen", en: "Consents" },
  engagement: {
    nl: "Engagementsverklaring",
    fr: "Déclaration d’engagement",
    de: "Verpflichtungserklärung",
    en: "Engagement declaration",
  },
  plan: { nl: "Plan en opvolging", fr: "Plan et suivi", de: "Plan und Begleitung", en: "Plan and follow-up" },
  "occupational-physician": {
    nl: "Arbeidsarts en werkgever",
    fr: "Médecin du travail et employeur",
    de: "Arbeitsmediziner und Arbeitgeber",
    en: "Occupational physician and employer",
  },
  guidance: {
    nl: "Begeleiding door een dienst",
    fr: "Accompagnement par un service",
    de: "Begleitung durch ein Arbeitsamt",
    en: "Guidance by a service",
  },
  dossier: {
    nl: "Project en beslissing",
    fr: "Projet et décision",
    de: "Projekt und Entscheidung",
    en: "Project and decision",
  },
  training: { nl: "Opleiding", fr: "Formation", de: "Ausbildung", en: "Training" },
  resumption: {
    nl: "Werk naast de uitkering",
    fr: "Travail à côté de l’indemnité",
    de: "Arbeit neben der Leistung",
    en: "Work beside the benefit",
  },
  money: { nl: "Geld", fr: "Argent", de: "Geld", en: "Money" },
  note: { nl: "Notities", fr: "Notes", de: "Notizen", en: "Notes" },
  "fund-note": {
    nl: "Notities van het ziekenfonds",
    fr: "Notes de la mutualité",
    de: "Notizen der Krankenkasse",
    en: "Notes of the fund",
  },
  post: { nl: "Verzonden brieven", fr: "Lettres envoyées", de: "Versandte Briefe", en: "Letters sent" },
  document: { nl: "Documenten", fr: "Documents", de: "Dokumente", en: "Documents" },
  mandate: { nl: "Volmachten", fr: "Procurations", de: "Vollmachten", en: "Powers of attorney" },
  glass: {
    nl: "Openen bij uitzondering",
    fr: "Ouverture par exception",
    de: "Ausnahmsweise Öffnung",
    en: "Opening by way of exception",
  },
  ending: { nl: "Einde van een traject", fr: "Fin d’un trajet", de: "Ende eines Weges", en: "End of a trajectory" },
  session: { nl: "Zittingen", fr: "Séances", de: "Sitzungen", en: "Sessions" },
  correction: {
    nl: "Vragen om verbetering",
    fr: "Demandes de correction",
    de: "Bitten um Berichtigung",
    en: "Requests of correction",
  },
  question: {
    nl: "Vragen over wie keek",
    fr: "Questions sur qui a regardé",
    de: "Fragen, wer hinsah",
    en: "Questions about who looked",
  },
};
