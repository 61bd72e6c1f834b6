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
  renew: {
    nl: "Nieuw geheim",
    fr: "Nouveau secret",
    de: "Neues Geheimnis",
    en: "New secret",
  },
  add: {
    nl: "Een ontvanger toevoegen",
    fr: "Ajouter un destinataire",
    de: "Einen Empfänger hinzufügen",
    en: "Add a receiver",
  },
  addLead: {
    nl: "Wat dit programma mag zien, gaat vanaf nu ook naar dit adres, ondertekend.",
    fr: "Ce que ce programme peut voir est désormais aussi envoyé à cette adresse, signé.",
    de: "Was dieses Programm sehen darf, geht ab jetzt auch an diese Adresse, signiert.",
    en: "What this program may see goes to this address too from now on, signed.",
  },
  program: { nl: "Programma", fr: "Programme", de: "Programm", en: "Program" },
  choose: {
    nl: "Kies een programma.",
    fr: "Choisissez un programme.",
    de: "Wählen Sie ein Programm.",
    en: "Choose a program.",
  },
  secret: {
    nl: "Het geheim van deze ontvanger",
    fr: "Le secret de ce destinataire",
    de: "Das Geheimnis dieses Empfängers",
    en: "The secret of this receiver",
  },
  secretLead: {
    nl: "Bewaar het nu: het staat alleen hier, en daarna nergens meer.",
    fr: "Conservez-le maintenant : il n’est affiché qu’ici, et plus nulle part ensuite.",
    de: "Bewahren Sie es jetzt auf: Es steht nur hier und danach nirgends mehr.",
    en: "Keep it now: it stands only here, and nowhere afterwards.",
  },
  secretBoth: {
    nl: "Een dag lang wordt ook nog met het vorige ondertekend.",
    fr: "Pendant un jour, la signature précédente est encore ajoutée.",
    de: "Einen Tag lang wird auch noch mit dem vorigen signiert.",
    en: "For a day messages are signed with the one before as well.",
  },
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
