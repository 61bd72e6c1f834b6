import type { Text } from "../language.ts";

/** The page of who looks after the system: which programs come in, and how what is sent to others goes. */
export const connectionsText = {
  title: { nl: "Verbindingen", fr: "Connexions", de: "Verbindungen", en: "Connections" },
  programs: { nl: "Programma’s", fr: "Programmes", de: "Programme", en: "Programs" },
  noPrograms: {
    nl: "Er is nog geen programma toegelaten.",
    fr: "Aucun programme n’a encore été admis.",
    de: "Es wurde noch kein Programm zugelassen.",
    en: "No program was let in yet.",
  },
  name: { nl: "Naam", fr: "Nom", de: "Name", en: "Name" },
  who: { nl: "Voor wie", fr: "Pour qui", de: "Für wen", en: "For whom" },
  scopes: { nl: "Wat het mag", fr: "Ce qu’il peut faire", de: "Was es darf", en: "What it may do" },
  ended: { nl: "Beëindigd", fr: "Terminé", de: "Beendet", en: "Ended" },
  end: { nl: "Beëindigen", fr: "Mettre fin", de: "Beenden", en: "End" },
  receivers: { nl: "Ontvangers", fr: "Destinataires", de: "Empfänger", en: "Receivers" },
  noReceivers: {
    nl: "Er wordt nog niets doorgestuurd.",
    fr: "Rien n’est encore transmis.",
    de: "Es wird noch nichts weitergeleitet.",
    en: "Nothing is sent on yet.",
  },
  address: { nl: "Adres", fr: "Adresse", de: "Adresse", en: "Address" },
  waiting: { nl: "Wacht", fr: "En attente", de: "Wartet", en: "Waiting" },
  delivered: { nl: "Aangekomen", fr: "Arrivés", de: "Angekommen", en: "Arrived" },
  dead: { nl: "Opgegeven", fr: "Abandonnés", de: "Aufgegeben", en: "Given up" },
  stop: { nl: "Stoppen", fr: "Arrêter", de: "Anhalten", en: "Stop" },
  goOn: { nl: "Verdergaan", fr: "Reprendre", de: "Weitermachen", en: "Go on" },
  revive: { nl: "Opnieuw proberen", fr: "Réessayer", de: "Noch einmal versuchen", en: "Try again" },
  replay: { nl: "Alles opnieuw sturen", fr: "Tout renvoyer", de: "Alles noch einmal senden", en: "Send all again" },
  actions: { nl: "Doen", fr: "Actions", de: "Tun", en: "Do" },
  messages: {
    nl: "Berichten die niet aankwamen",
    fr: "Messages non arrivés",
    de: "Nachrichten, die nicht ankamen",
    en: "Messages that did not arrive",
  },
  allArrived: {
    nl: "Alles is aangekomen.",
    fr: "Tout est arrivé.",
    de: "Alles ist angekommen.",
    en: "Everything arrived.",
  },
  message: { nl: "Bericht", fr: "Message", de: "Nachricht", en: "Message" },
  tries: { nl: "Keer geprobeerd", fr: "Essais", de: "Versuche", en: "Tries" },
  answer: { nl: "Laatste antwoord", fr: "Dernière réponse", de: "Letzte Antwort", en: "Last answer" },
  next: { nl: "Volgende keer", fr: "Prochain essai", de: "Nächstes Mal", en: "Next try" },
} satisfies Record<string, Text>;

/** Why a message did not arrive. */
export const deliveryFaults = {
  refused: { nl: "geweigerd", fr: "refusé", de: "abgelehnt", en: "refused" },
  "not-reached": { nl: "niet bereikt", fr: "injoignable", de: "nicht erreicht", en: "not reached" },
  "no-answer-in-time": {
    nl: "geen antwoord op tijd",
    fr: "pas de réponse à temps",
    de: "keine Antwort in der Zeit",
    en: "no answer in time",
  },
  "not-allowed": {
    nl: "adres niet meer toegelaten",
    fr: "adresse plus autorisée",
    de: "Adresse nicht mehr erlaubt",
    en: "address not allowed any more",
  },
  "not-theirs-any-more": {
    nl: "mag dit niet meer zien",
    fr: "ne peut plus le voir",
    de: "darf es nicht mehr sehen",
    en: "may not see it any more",
  },
} satisfies Record<string, Text>;
