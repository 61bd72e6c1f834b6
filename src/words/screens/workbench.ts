import type { Text } from "../language.ts";

/** The work list: which trajectories a professional follows, and what is waited for. */
export const workListText = {
  backToList: { nl: "Terug naar de lijst", fr: "Retour à la liste", de: "Zurück zur Liste", en: "Back to the list" },
  nextInList: { nl: "Volgende", fr: "Suivant", de: "Nächste", en: "Next" },
  title: { nl: "Werklijst", fr: "Liste de travail", de: "Arbeitsliste", en: "Work list" },
  filterLabel: {
    nl: "De werklijst filteren",
    fr: "Filtrer la liste de travail",
    de: "Die Arbeitsliste filtern",
    en: "Filter the work list",
  },
  search: {
    nl: "Naam of rijksregisternummer",
    fr: "Nom ou numéro national",
    de: "Name oder Nationalregisternummer",
    en: "Name or national number",
  },
  show: { nl: "Tonen", fr: "Afficher", de: "Anzeigen", en: "Show" },

  name: { nl: "Naam", fr: "Nom", de: "Name", en: "Name" },
  nationalNumber: {
    nl: "Rijksregisternummer",
    fr: "Numéro national",
    de: "Nationalregisternummer",
    en: "National number",
  },
  stage: { nl: "Stap", fr: "Étape", de: "Schritt", en: "Stage" },
  route: { nl: "Route", fr: "Route", de: "Route", en: "Route" },
  service: { nl: "Dienst", fr: "Service", de: "Arbeitsamt", en: "Service" },
  startedOn: { nl: "Begonnen op", fr: "Commencé le", de: "Begonnen am", en: "Started on" },
  awaited: { nl: "Waarop we wachten", fr: "Ce qu’on attend", de: "Worauf wir warten", en: "What is waited for" },
  also: { nl: "Ook:", fr: "Aussi :", de: "Auch:", en: "Also:" },
  waitingFor: { nl: "Wacht op", fr: "En attente de", de: "Wartet auf", en: "Waiting for" },
  due: { nl: "Uiterlijk op", fr: "Au plus tard le", de: "Spätestens am", en: "Due" },
  beside: {
    nl: "Erkenning, buiten een traject",
    fr: "Reconnaissance, hors trajet",
    de: "Anerkennung, außerhalb eines Wegs",
    en: "Recognition, beside a trajectory",
  },
  noDue: { nl: "Geen termijn", fr: "Pas de délai", de: "Keine Frist", en: "No term" },
  late: { nl: "Te laat", fr: "En retard", de: "Überfällig", en: "Late" },
  waitingForYou: { nl: "Wacht op u", fr: "En attente de vous", de: "Wartet auf Sie", en: "Waiting for you" },

  noneFound: {
    nl: "We vinden niemand met deze filters. Wis een filter of zoek op het hele rijksregisternummer.",
    fr: "Personne ne correspond à ces filtres. Effacez un filtre ou cherchez avec le numéro national complet.",
    de: "Mit diesen Filtern finden wir niemanden. Löschen Sie einen Filter oder suchen Sie mit der ganzen Nationalregisternummer.",
    en: "Nobody matches these filters. Clear a filter, or search by the whole national number.",
  },
} satisfies Record<string, Text>;

/** What a work list can show, as counts and as filter; and what it says when there is nothing. */
export const workShown = {
  mine: {
    name: { nl: "Wachten op u", fr: "En attente de vous", de: "Warten auf Sie", en: "Waiting for you" },
    none: {
      nl: "Niets wacht op u. Een traject komt hier zodra u aan zet bent. Bekijk intussen de lopende trajecten.",
      fr: "Rien ne vous attend. Un trajet apparaît ici dès que c’est à vous d’agir. En attendant, consultez les trajets en cours.",
      de: "Nichts wartet auf Sie. Ein Weg kommt hierher, sobald Sie am Zug sind. Sehen Sie bis dahin die laufenden Wege an.",
      en: "Nothing is waiting for you. A trajectory comes here as soon as it is your turn. Meanwhile, look at the running ones.",
    },
  },
  late: {
    name: { nl: "Te laat", fr: "En retard", de: "Überfällig", en: "Late" },
    none: {
      nl: "Er is niets te laat.",
      fr: "Rien n’est en retard.",
      de: "Nichts ist überfällig.",
      en: "Nothing is late.",
    },
  },
  open: {
    name: { nl: "Lopende trajecten", fr: "Trajets en cours", de: "Laufende Wege", en: "Running trajectories" },
    none: {
      nl: "U volgt nu geen lopende trajecten.",
      fr: "Vous ne suivez pas de trajet en cours.",
      de: "Sie begleiten zurzeit keine laufenden Wege.",
      en: "You follow no running trajectories now.",
    },
  },
  ended: {
    name: { nl: "Afgelopen trajecten", fr: "Trajets terminés", de: "Beendete Wege", en: "Ended trajectories" },
    none: {
      nl: "Er zijn nog geen afgelopen trajecten.",
      fr: "Il n’y a pas encore de trajets terminés.",
      de: "Es gibt noch keine beendeten Wege.",
      en: "There are no ended trajectories yet.",
    },
  },
} satisfies Record<"mine" | "late" | "open" | "ended", { name: Text; none: Text }>;

/** The sections of the workbench. */
export const workbenchNavText = {
  workList: workListText.title,
  news: { nl: "Nieuws", fr: "Nouvelles", de: "Neuigkeiten", en: "News" },
  people: { nl: "Personen", fr: "Personnes", de: "Personen", en: "People" },
  sessions: { nl: "Zittingen", fr: "Séances", de: "Sitzungen", en: "Sessions" },
  payments: { nl: "Betalingen", fr: "Paiements", de: "Zahlungen", en: "Payments" },
} satisfies Record<string, Text>;

/** What others did in the trajectories that one's organisation follows. */
export const newsText = {
  title: workbenchNavText.news,
  lead: {
    nl: "Wat anderen deden in de trajecten die u volgt.",
    fr: "Ce que d’autres ont fait dans les trajets que vous suivez.",
    de: "Was andere auf den Wegen getan haben, die Sie begleiten.",
    en: "What others did in the trajectories that you follow.",
  },
  none: {
    nl: "Er is geen nieuws. U hebt alles gezien.",
    fr: "Il n’y a pas de nouvelles. Vous avez tout vu.",
    de: "Es gibt keine Neuigkeiten. Sie haben alles gesehen.",
    en: "There is no news. You have seen everything.",
  },
  seen: { nl: "Gezien", fr: "Vu", de: "Gesehen", en: "Seen" },
  open: { nl: "Dossier openen", fr: "Ouvrir le dossier", de: "Akte öffnen", en: "Open the file" },
  on: { nl: "Op", fr: "Le", de: "Am", en: "On" },
} satisfies Record<string, Text>;
