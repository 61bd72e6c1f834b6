import type { Text } from "../language.ts";

/** Looking for a person, registering one, and what the fund recognised of them. */
export const peopleText = {
  title: { nl: "Een persoon zoeken", fr: "Chercher une personne", de: "Eine Person suchen", en: "Find a person" },
  searchOwnFund: {
    nl: "Zoek op naam of rijksregisternummer bij de leden van uw ziekenfonds.",
    fr: "Cherchez par nom ou numéro national parmi les membres de votre mutualité.",
    de: "Suchen Sie mit Namen oder Nationalregisternummer unter den Mitgliedern Ihrer Krankenkasse.",
    en: "Search by name or national number among the members of your sickness fund.",
  },
  searchAtTheCounter: {
    nl: "Wie u nog niet volgt, vindt u alleen met het hele rijksregisternummer. Iedere zoekopdracht wordt bewaard.",
    fr: "Une personne que vous ne suivez pas encore ne se trouve qu’avec son numéro national complet. Chaque recherche est enregistrée.",
    de: "Wen Sie noch nicht begleiten, finden Sie nur mit der ganzen Nationalregisternummer. Jede Suche wird festgehalten.",
    en: "People whom you do not follow yet are found only by their whole national number. Every search is recorded.",
  },
  search: { nl: "Zoeken", fr: "Chercher", de: "Suchen", en: "Search" },
  notFound: {
    nl: "We vinden niemand. Kijk het nummer of de naam na.",
    fr: "Nous ne trouvons personne. Vérifiez le numéro ou le nom.",
    de: "Wir finden niemanden. Prüfen Sie die Nummer oder den Namen.",
    en: "We find nobody. Check the number or the name.",
  },
  registerInstead: {
    nl: "Is de persoon nog niet ingeschreven? Schrijf de persoon in.",
    fr: "La personne n’est pas encore inscrite ? Inscrivez-la.",
    de: "Ist die Person noch nicht eingetragen? Tragen Sie sie ein.",
    en: "Is the person not registered yet? Register them.",
  },
  trajectories: { nl: "Trajecten", fr: "Trajets", de: "Wege", en: "Trajectories" },
  noTrajectory: {
    nl: "Deze persoon heeft nog geen traject.",
    fr: "Cette personne n’a pas encore de trajet.",
    de: "Diese Person hat noch keinen Weg zurück zur Arbeit.",
    en: "This person has no trajectory yet.",
  },
  howToStart: {
    nl: "Hoe kan een traject beginnen?",
    fr: "Comment un trajet peut-il commencer ?",
    de: "Wie kann ein Weg beginnen?",
    en: "How can a trajectory begin?",
  },
} satisfies Record<string, Text>;

export const recognitionText = {
  title: { nl: "Erkenning", fr: "Reconnaissance", de: "Anerkennung", en: "Recognition" },
  fund: { nl: "Ziekenfonds", fr: "Mutualité", de: "Krankenkasse", en: "Sickness fund" },
  regime: { nl: "Stelsel", fr: "Régime", de: "Regelung", en: "Scheme" },
  incapableSince: {
    nl: "Arbeidsongeschikt sinds",
    fr: "En incapacité depuis le",
    de: "Arbeitsunfähig seit",
    en: "Incapable of work since",
  },
  invalidSince: {
    nl: "Erkend in invaliditeit sinds",
    fr: "Reconnu en invalidité depuis le",
    de: "Als invalide anerkannt seit",
    en: "Recognised in invalidity since",
  },
  notInvalid: {
    nl: "Niet erkend in invaliditeit",
    fr: "Pas reconnu en invalidité",
    de: "Nicht als invalide anerkannt",
    en: "Not recognised in invalidity",
  },
  entitled: {
    nl: "Recht op uitkering",
    fr: "Droit à une indemnité",
    de: "Anspruch auf Entschädigung",
    en: "Entitled to a benefit",
  },
  contract: { nl: "Arbeidsovereenkomst", fr: "Contrat de travail", de: "Arbeitsvertrag", en: "Employment contract" },
  preventionService: {
    nl: "Preventiedienst van de werkgever",
    fr: "Service de prévention de l’employeur",
    de: "Präventionsdienst des Arbeitgebers",
    en: "Prevention service of the employer",
  },
  exclusion: { nl: "Andere regeling", fr: "Autre réglementation", de: "Andere Regelung", en: "Other rules" },
  endedOn: { nl: "Beëindigd op", fr: "Terminée le", de: "Beendet am", en: "Ended on" },
} satisfies Record<string, Text>;
