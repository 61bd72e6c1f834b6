import type { Text } from "../language.ts";

/** What happened, and who looked. */
export const portalHistoryText = {
  title: { nl: "Wat er gebeurde", fr: "Ce qui s’est passé", de: "Was geschah", en: "What happened" },
  lead: {
    nl: "Alles wat in uw traject gebeurde, het laatste eerst. Bij elke stap ziet u wie het deed, en op welke regel dat steunt.",
    fr: "Tout ce qui s’est passé dans votre trajet, le plus récent d’abord. Pour chaque étape, vous voyez qui l’a faite et sur quelle règle elle repose.",
    de: "Alles, was auf Ihrem Weg geschah, das Neueste zuerst. Bei jedem Schritt sehen Sie, wer ihn getan hat und auf welcher Regel er beruht.",
    en: "Everything that happened in your trajectory, the latest first. With every step you see who did it, and on which rule it rests.",
  },
  nothing: {
    nl: "Er is nog niets gebeurd.",
    fr: "Il ne s’est encore rien passé.",
    de: "Es ist noch nichts geschehen.",
    en: "Nothing has happened yet.",
  },
  medical: {
    nl: "Bij deze stap hoort een medisch gegeven. Alleen u en de artsen kunnen het lezen.",
    fr: "Une donnée médicale accompagne cette étape. Seuls vous et les médecins pouvez la lire.",
    de: "Zu diesem Schritt gehört eine medizinische Angabe. Nur Sie und die Ärzte können sie lesen.",
    en: "A medical fact belongs to this step. Only you and the physicians can read it.",
  },
  you: { nl: "U", fr: "Vous", de: "Sie", en: "You" },
  yourself: { nl: "uzelf", fr: "vous-même", de: "Sie selbst", en: "yourself" },

  lookedTitle: {
    nl: "Wie keek in mijn dossier",
    fr: "Qui a consulté mon dossier",
    de: "Wer meine Akte ansah",
    en: "Who looked at my file",
  },
  lookedLead: {
    nl: "Elke keer dat iemand anders uw dossier opent, schrijven we dat op. Klopt er iets niet? Vraag erover: u krijgt antwoord binnen een maand.",
    fr: "Chaque fois que quelqu’un d’autre ouvre votre dossier, nous le notons. Quelque chose ne va pas ? Posez une question : vous avez la réponse dans le mois.",
    de: "Jedes Mal, wenn jemand anders Ihre Akte öffnet, schreiben wir das auf. Stimmt etwas nicht? Fragen Sie: Die Antwort kommt binnen einem Monat.",
    en: "Every time somebody else opens your file, we write it down. Is something not right? Ask: you get an answer within a month.",
  },
  nobodyLooked: {
    nl: "Niemand anders heeft uw dossier bekeken.",
    fr: "Personne d’autre n’a consulté votre dossier.",
    de: "Niemand anders hat Ihre Akte angesehen.",
    en: "Nobody else has looked at your file.",
  },
  when: { nl: "Wanneer", fr: "Quand", de: "Wann", en: "When" },
  who: { nl: "Wie", fr: "Qui", de: "Wer", en: "Who" },
  why: { nl: "Waarvoor", fr: "Pourquoi", de: "Wofür", en: "What for" },
  what: { nl: "Wat", fr: "Quoi", de: "Was", en: "What" },
  older: { nl: "Verder terug", fr: "Plus anciens", de: "Weiter zurück", en: "Further back" },
} satisfies Record<string, Text>;

/** For what a file was read, and what of it, by the names that the record keeps. */
export const readPurposes: Readonly<Record<string, Text>> = {
  "passed-on": {
    nl: "Om het programma van de organisatie bij te houden",
    fr: "Pour tenir à jour le programme de l’organisation",
    de: "Um das Programm der Organisation auf dem Laufenden zu halten",
    en: "To keep the organisation’s program up to date",
  },
  "own-file": { nl: "Eigen dossier", fr: "Son propre dossier", de: "Eigene Akte", en: "Own file" },
  "law-change": {
    nl: "Om te zien wat een andere regel zou veranderen",
    fr: "Pour voir ce qu’une autre règle changerait",
    de: "Um zu sehen, was eine andere Regel ändern würde",
    en: "To see what another rule would change",
  },
  "sending-of-letters": {
    nl: "Om u een brief te sturen",
    fr: "Pour vous envoyer une lettre",
    de: "Um Ihnen einen Brief zu schicken",
    en: "To send you a letter",
  },
  "find-person": { nl: "Om u op te zoeken", fr: "Pour vous retrouver", de: "Um Sie zu finden", en: "To find you" },
  "follow-up": { nl: "Om u te volgen", fr: "Pour vous suivre", de: "Um Sie zu begleiten", en: "To follow you" },
  "guidance-to-work": {
    nl: "Om u naar werk te begeleiden",
    fr: "Pour vous accompagner vers l’emploi",
    de: "Um Sie zur Arbeit zu begleiten",
    en: "To guide you to work",
  },
  "return-to-own-employer": {
    nl: "Om te zien wat bij uw werkgever kan",
    fr: "Pour voir ce qui est possible chez votre employeur",
    de: "Um zu sehen, was bei Ihrem Arbeitgeber geht",
    en: "To see what is possible with your employer",
  },
  represents: {
    nl: "Om voor u op te treden",
    fr: "Pour agir pour vous",
    de: "Um für Sie zu handeln",
    en: "To act for you",
  },
  "broken-glass": {
    nl: "Bij uitzondering, zonder u te volgen: de reden staat hierboven",
    fr: "Par exception, sans vous suivre : la raison est ci-dessus",
    de: "Ausnahmsweise, ohne Sie zu begleiten: der Grund steht oben",
    en: "By way of exception, without following you: the reason is above",
  },
  audit: {
    nl: "Om na te kijken wie uw dossier opende",
    fr: "Pour vérifier qui a ouvert votre dossier",
    de: "Um zu prüfen, wer Ihre Akte geöffnet hat",
    en: "To check who opened your file",
  },
  answer: {
    nl: "Om op uw vraag te antwoorden",
    fr: "Pour répondre à votre question",
    de: "Um auf Ihre Frage zu antworten",
    en: "To answer your question",
  },
  payment: {
    nl: "Om u te betalen",
    fr: "Pour vous payer",
    de: "Um Sie zu bezahlen",
    en: "To pay you",
  },
  "decision-on-project": {
    nl: "Om over uw project te beslissen",
    fr: "Pour décider de votre projet",
    de: "Um über Ihr Projekt zu entscheiden",
    en: "To decide on your project",
  },
};
export const readParts: Readonly<Record<string, Text>> = {
  "that something happened": {
    nl: "Dat er iets gebeurde, niet wat erin staat",
    fr: "Qu’il s’est passé quelque chose, sans le contenu",
    de: "Dass etwas geschah, nicht was darin steht",
    en: "That something happened, not what it says",
  },
  document: { nl: "Een document", fr: "Un document", de: "Ein Dokument", en: "A document" },
  "medical document": {
    nl: "Een medisch document",
    fr: "Un document médical",
    de: "Ein medizinisches Dokument",
    en: "A medical document",
  },
  file: {
    nl: "Dossier, zonder medische gegevens",
    fr: "Dossier, sans données médicales",
    de: "Akte, ohne medizinische Angaben",
    en: "File, without medical data",
  },
  "file with medical data": {
    nl: "Dossier met medische gegevens",
    fr: "Dossier avec données médicales",
    de: "Akte mit medizinischen Angaben",
    en: "File with medical data",
  },
  "dates for a calendar": {
    nl: "Wanneer er iets moet gebeuren, voor een agenda",
    fr: "Quand quelque chose doit se faire, pour un agenda",
    de: "Wann etwas geschehen muss, für einen Kalender",
    en: "When something has to happen, for a calendar",
  },
  "what another saw": {
    nl: "Wat een ander van uw dossier kon zien, zonder wat erin staat",
    fr: "Ce qu’un autre pouvait voir de votre dossier, sans le contenu",
    de: "Was jemand anders von Ihrer Akte sehen konnte, ohne den Inhalt",
    en: "What somebody else could see of your file, without what it says",
  },
  readings: {
    nl: "Wie uw dossier opende, zonder uw naam en zonder wat erin staat",
    fr: "Qui a ouvert votre dossier, sans votre nom ni son contenu",
    de: "Wer Ihre Akte öffnete, ohne Ihren Namen und ohne den Inhalt",
    en: "Who opened your file, without your name and without what it says",
  },
  question: {
    nl: "Uw vraag over wie keek",
    fr: "Votre question sur qui a regardé",
    de: "Ihre Frage, wer hinsah",
    en: "Your question about who looked",
  },
  "unusual reading": {
    nl: "Welke accounts opvallend veel dossiers openden",
    fr: "Quels comptes ont ouvert un nombre frappant de dossiers",
    de: "Welche Konten auffällig viele Akten öffneten",
    en: "Which accounts opened strikingly many files",
  },
  "broken glass": {
    nl: "Wie uw dossier bij uitzondering opende en waarom, zonder uw naam",
    fr: "Qui a ouvert votre dossier par exception et pourquoi, sans votre nom",
    de: "Wer Ihre Akte ausnahmsweise öffnete und warum, ohne Ihren Namen",
    en: "Who opened your file by way of exception and why, without your name",
  },
  outcomes: {
    nl: "Uitkomsten, zonder naam en zonder gegevens",
    fr: "Des résultats, sans nom et sans données",
    de: "Ergebnisse, ohne Namen und ohne Angaben",
    en: "Outcomes, without name and without facts",
  },
  identity: { nl: "Naam en adres", fr: "Nom et adresse", de: "Name und Adresse", en: "Name and address" },
  name: { nl: "Naam", fr: "Nom", de: "Name", en: "Name" },
  money: { nl: "Uw bedragen", fr: "Vos montants", de: "Ihre Beträge", en: "Your amounts" },
  council: {
    nl: "Uw project, voor de zitting",
    fr: "Votre projet, pour la séance",
    de: "Ihr Projekt, für die Sitzung",
    en: "Your project, for the session",
  },
  bundle: {
    nl: "De stukken voor de zitting",
    fr: "Les pièces de la séance",
    de: "Die Unterlagen der Sitzung",
    en: "The papers for the session",
  },
  minutes: {
    nl: "Het verslag van de zitting",
    fr: "Le compte rendu de la séance",
    de: "Das Protokoll der Sitzung",
    en: "The minutes of the session",
  },
  letter: { nl: "Een brief", fr: "Une lettre", de: "Ein Brief", en: "A letter" },
};
