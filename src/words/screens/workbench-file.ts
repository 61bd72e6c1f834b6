import type { OccupationalReferral } from "../../trajectory/occupational-physician/occupational-physician.ts";
import type { Text } from "../language.ts";

/** The trajectory on one page, for a professional. */
export const fileText = {
  reference: { nl: "Dossier", fr: "Dossier", de: "Akte", en: "File" },
  toTheList: {
    nl: "Terug naar de werklijst",
    fr: "Retour à la liste de travail",
    de: "Zurück zur Arbeitsliste",
    en: "Back to the work list",
  },
  summary: { nl: "In het kort", fr: "En bref", de: "Kurz gefasst", en: "In short" },
  timeline: { nl: "Tijdlijn", fr: "Ligne du temps", de: "Verlauf", en: "Timeline" },
  dues: { nl: "Waarop we wachten", fr: "Ce qu’on attend", de: "Worauf wir warten", en: "What is waited for" },
  noDues: {
    nl: "Er wordt nu op niets gewacht.",
    fr: "On n’attend rien pour le moment.",
    de: "Im Moment wird auf nichts gewartet.",
    en: "Nothing is waited for now.",
  },
  people: {
    nl: "Wie deze persoon volgt",
    fr: "Qui suit cette personne",
    de: "Wer diese Person begleitet",
    en: "Who follows this person",
  },
  waited: {
    nl: "Hoelang wie aan zet was",
    fr: "Combien de temps chacun avait la main",
    de: "Wie lange wer am Zug war",
    en: "How long it was whose turn",
  },
  waitedSince: { nl: "aan zet sinds", fr: "a la main depuis le", de: "am Zug seit", en: "their turn since" },
  noCoordinator: {
    nl: "Nog niemand in het bijzonder",
    fr: "Personne en particulier pour l’instant",
    de: "Noch niemand im Besonderen",
    en: "Nobody in particular yet",
  },
  referredBy: { nl: "Doorverwezen door", fr: "Orienté par", de: "Verwiesen von", en: "Referred by" },
  letters: { nl: "Brieven", fr: "Lettres", de: "Briefe", en: "Letters" },
  noLetters: {
    nl: "Er zijn nog geen brieven.",
    fr: "Il n’y a pas encore de lettres.",
    de: "Es gibt noch keine Briefe.",
    en: "There are no letters yet.",
  },
  endedOn: { nl: "Afgelopen op", fr: "Terminé le", de: "Beendet am", en: "Ended on" },
  outcome: { nl: "Resultaat", fr: "Résultat", de: "Ergebnis", en: "Outcome" },
  reason: { nl: "Reden", fr: "Motif", de: "Grund", en: "Reason" },
  olderKind: {
    nl: "Soort ouder traject",
    fr: "Type d’ancien trajet",
    de: "Art des älteren Weges",
    en: "Kind of older trajectory",
  },
  sealed: {
    nl: "Medisch gegeven, niet leesbaar voor uw functie",
    fr: "Donnée médicale, non lisible pour votre fonction",
    de: "Medizinische Angabe, für Ihre Funktion nicht lesbar",
    en: "Medical data, not readable in your role",
  },
  medical: { nl: "Medisch gegeven", fr: "Donnée médicale", de: "Medizinische Angabe", en: "Medical data" },
  why: { nl: "Op welke regel?", fr: "Sur quelle règle ?", de: "Auf welcher Regel?", en: "On which rule?" },

  engagement: { nl: "Engagement", fr: "Engagement", de: "Engagement", en: "Engagement" },
  signedBy: { nl: "Ondertekend door", fr: "Signé par", de: "Unterschrieben von", en: "Signed by" },
  notSignedYet: {
    nl: "Nog niet ondertekend",
    fr: "Pas encore signé",
    de: "Noch nicht unterschrieben",
    en: "Not signed yet",
  },
  presumption: {
    nl: "Vermoeden van arbeidsongeschiktheid",
    fr: "Présomption d’incapacité de travail",
    de: "Vermutung der Arbeitsunfähigkeit",
    en: "Presumption of incapacity",
  },
  consents: { nl: "Toestemmingen", fr: "Accords", de: "Einwilligungen", en: "Consents" },
  noConsents: {
    nl: "Er is geen toestemming: niets gaat naar een partner.",
    fr: "Aucun accord n’est donné : rien n’est transmis à un partenaire.",
    de: "Es liegt keine Einwilligung vor: Nichts geht an einen Partner.",
    en: "There is no consent: nothing goes to a partner.",
  },
  withdrawn: { nl: "Ingetrokken", fr: "Retiré", de: "Widerrufen", en: "Withdrawn" },
  plan: { nl: "Plan", fr: "Plan", de: "Plan", en: "Plan" },
  noPlan: {
    nl: "Er is nog geen plan.",
    fr: "Il n’y a pas encore de plan.",
    de: "Es gibt noch keinen Plan.",
    en: "There is no plan yet.",
  },
  aim: { nl: "Doel", fr: "Objectif", de: "Ziel", en: "Aim" },
  objectives: { nl: "Doelstellingen", fr: "Objectifs", de: "Ziele", en: "Objectives" },
  result: { nl: "Nagestreefd resultaat", fr: "Résultat visé", de: "Angestrebtes Ergebnis", en: "Result aimed at" },
  actions: { nl: "Acties", fr: "Actions", de: "Schritte", en: "Actions" },
  nextAppointment: {
    nl: "Volgende afspraak",
    fr: "Prochain rendez-vous",
    de: "Nächster Termin",
    en: "Next appointment",
  },

  occupational: { nl: "Arbeidsarts", fr: "Médecin du travail", de: "Arbeitsmediziner", en: "Occupational physician" },
  guidance: { nl: "Arbeidsbemiddeling", fr: "Service de l’emploi", de: "Arbeitsamt", en: "Employment service" },
  mediator: { nl: "Bemiddelaar", fr: "Conseiller", de: "Berater", en: "Mediator" },
  noMediator: { nl: "Nog niet toegewezen", fr: "Pas encore désigné", de: "Noch nicht benannt", en: "Not assigned yet" },
  partner: { nl: "Partner", fr: "Partenaire", de: "Partner", en: "Partner" },
  registeredOn: { nl: "Aangemeld op", fr: "Inscrit le", de: "Angemeldet am", en: "Registered on" },
  steps: { nl: "Stappen", fr: "Étapes", de: "Schritte", en: "Steps" },
} satisfies Record<string, Text>;

/** The training project and its dossier. */
export const projectText = {
  title: { nl: "Opleidingsproject", fr: "Projet de formation", de: "Ausbildungsprojekt", en: "Training project" },
  training: { nl: "Opleiding", fr: "Formation", de: "Ausbildung", en: "Training" },
  provider: { nl: "Gegeven door", fr: "Donnée par", de: "Anbieter", en: "Given by" },
  occupation: { nl: "Beroep", fr: "Profession", de: "Beruf", en: "Occupation" },
  period: { nl: "Periode", fr: "Période", de: "Zeitraum", en: "Period" },
  hoursPlanned: { nl: "Geplande uren", fr: "Heures prévues", de: "Geplante Stunden", en: "Hours planned" },
  handedInOn: { nl: "Ingediend op", fr: "Introduit le", de: "Eingereicht am", en: "Handed in on" },
  compatible: {
    nl: "Verenigbaar met de gezondheid",
    fr: "Compatible avec l’état de santé",
    de: "Mit der Gesundheit vereinbar",
    en: "Compatible with health",
  },
  opinion: {
    nl: "Advies van het RIZIV-team",
    fr: "Avis de l’équipe de l’INAMI",
    de: "Stellungnahme des LIKIV-Teams",
    en: "Opinion of the RIZIV team",
  },
  session: { nl: "Zitting", fr: "Séance", de: "Sitzung", en: "Session" },
  decision: { nl: "Beslissing", fr: "Décision", de: "Entscheidung", en: "Decision" },
  registeredNumber: {
    nl: "Aangetekend nummer",
    fr: "Numéro de recommandé",
    de: "Nummer des Einschreibens",
    en: "Registered number",
  },
  postedOn: { nl: "Verstuurd op", fr: "Envoyée le", de: "Versandt am", en: "Posted on" },
  receipt: { nl: "Ontvangst", fr: "Réception", de: "Empfang", en: "Receipt" },
  appealUntil: {
    nl: "Beroep mogelijk tot en met",
    fr: "Recours possible jusqu’au (inclus)",
    de: "Klage möglich bis einschließlich",
    en: "Appeal possible until and including",
  },
  attendance: { nl: "Gevolgde uren", fr: "Heures suivies", de: "Besuchte Stunden", en: "Hours attended" },
  startedOn: { nl: "Begonnen op", fr: "Commencée le", de: "Begonnen am", en: "Started on" },
  succeededOn: { nl: "Geslaagd op", fr: "Réussie le", de: "Bestanden am", en: "Succeeded on" },
  brokenOffOn: { nl: "Stopgezet op", fr: "Arrêtée le", de: "Abgebrochen am", en: "Broken off on" },
  evaluateOn: { nl: "Evaluatie vanaf", fr: "Évaluation à partir du", de: "Beurteilung ab dem", en: "Evaluation from" },
  evaluation: { nl: "Evaluatie", fr: "Évaluation", de: "Beurteilung", en: "Evaluation" },
  earlier: { nl: "Eerdere projecten", fr: "Projets précédents", de: "Frühere Projekte", en: "Earlier projects" },
} satisfies Record<string, Text>;

/** How far a referral to the occupational physician came. */
export const referralState = {
  awaited: {
    nl: "Wacht op antwoord",
    fr: "En attente de réponse",
    de: "Wartet auf Antwort",
    en: "Waiting for an answer",
  },
  declined: { nl: "Niet aangenomen", fr: "Non acceptée", de: "Nicht angenommen", en: "Declined" },
  "taken-back": {
    nl: "Ingetrokken",
    fr: "Retirée",
    de: "Zurückgezogen",
    en: "Taken back",
  },
  answered: { nl: "Beantwoord", fr: "Réponse donnée", de: "Beantwortet", en: "Answered" },
  "adapted-work": {
    nl: "Aangepast werk afgesproken",
    fr: "Travail adapté convenu",
    de: "Angepasste Arbeit vereinbart",
    en: "Adapted work agreed",
  },
} satisfies Record<OccupationalReferral["outcome"]["at"], Text>;
