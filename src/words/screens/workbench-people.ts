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
  atTheCounter: {
    nl: "Staat iemand bij u die u nog niet volgt?",
    fr: "Une personne que vous ne suivez pas encore se présente chez vous ?",
    de: "Steht jemand bei Ihnen, den Sie noch nicht begleiten?",
    en: "Is somebody with you whom you do not follow yet?",
  },
  search: { nl: "Zoeken", fr: "Chercher", de: "Suchen", en: "Search" },
  notFound: {
    nl: "U volgt niemand met dit nummer. Kijk het na. De zoekopdracht is bewaard.",
    fr: "Vous ne suivez personne avec ce numéro. Vérifiez-le. La recherche est enregistrée.",
    de: "Sie begleiten niemanden mit dieser Nummer. Prüfen Sie sie. Die Suche ist vermerkt.",
    en: "You follow nobody with this number. Check it. The search has been recorded.",
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
    de: "Anspruch auf Leistung",
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
