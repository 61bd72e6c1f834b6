import type { EventType } from "../../trajectory/events.ts";
import type { EventWords } from "./words-of-event.ts";

export const beforeTheStart = {
  RecognitionRegistered: {
    happened: {
      nl: "Ingeschreven als erkend arbeidsongeschikt",
      fr: "Inscrit comme reconnu en incapacité de travail",
      de: "Als anerkannt arbeitsunfähig eingetragen",
      en: "Registered as recognised incapable of work",
    },
    forPerson: {
      nl: "Uw ziekenfonds heeft u ingeschreven als arbeidsongeschikt.",
      fr: "Votre mutualité vous a inscrit comme personne en incapacité de travail.",
      de: "Ihre Krankenkasse weiß, dass Sie arbeitsunfähig sind.",
      en: "Your sickness fund has registered you as incapable of work.",
    },
  },
  InvalidityRecognised: {
    happened: {
      nl: "Erkend in invaliditeit",
      fr: "Reconnu en invalidité",
      de: "Als invalide anerkannt",
      en: "Recognised in invalidity",
    },
    forPerson: {
      nl: "U bent erkend in invaliditeit.",
      fr: "Vous avez été reconnu en invalidité.",
      de: "Sie wurden als invalide anerkannt.",
      en: "You have been recognised in invalidity.",
    },
  },
  ContractChanged: {
    happened: {
      nl: "Arbeidsovereenkomst bijgewerkt",
      fr: "Contrat de travail mis à jour",
      de: "Arbeitsvertrag aktualisiert",
      en: "Employment contract updated",
    },
    forPerson: {
      nl: "De gegevens over uw arbeidsovereenkomst zijn bijgewerkt.",
      fr: "Les données sur votre contrat de travail ont été mises à jour.",
      de: "Was über Ihren Vertrag bekannt ist, ist geändert.",
      en: "The data on your employment contract have been updated.",
    },
  },
  FileErased: {
    happened: {
      nl: "Dossier gewist na de wettelijke termijn",
      fr: "Dossier effacé après le délai légal",
      de: "Akte nach der gesetzlichen Frist gelöscht",
      en: "File erased after the term of the law",
    },
    forPerson: {
      nl: "Uw dossier is gewist, omdat de wettelijke termijn voorbij is.",
      fr: "Votre dossier a été effacé, parce que le délai légal est écoulé.",
      de: "Ihre Akte wurde gelöscht, weil die gesetzliche Frist abgelaufen ist.",
      en: "Your file has been erased, because the term of the law is over.",
    },
  },
  RecognitionEnded: {
    happened: {
      nl: "Erkenning beëindigd",
      fr: "Reconnaissance terminée",
      de: "Anerkennung beendet",
      en: "Recognition ended",
    },
    forPerson: {
      nl: "Uw erkenning als arbeidsongeschikte is beëindigd.",
      fr: "Votre reconnaissance en incapacité de travail a pris fin.",
      de: "Sie gelten nicht mehr als arbeitsunfähig.",
      en: "Your recognition as incapable of work has ended.",
    },
  },
  FirstContactAsked: {
    happened: {
      nl: "Eerste gesprek gevraagd (route B)",
      fr: "Premier entretien demandé (route B)",
      de: "Erstes Gespräch angefragt (Route B)",
      en: "First interview asked for (route B)",
    },
    forPerson: {
      nl: "U hebt een eerste gesprek gevraagd.",
      fr: "Vous avez demandé un premier entretien.",
      de: "Sie haben um ein erstes Gespräch gebeten.",
      en: "You asked for a first interview.",
    },
  },
  ReferredToCoordinator: {
    happened: {
      nl: "Doorverwezen door de adviserend arts (route A)",
      fr: "Orienté par le médecin-conseil (route A)",
      de: "Vom Vertrauensarzt verwiesen (Route A)",
      en: "Referred by the advising physician (route A)",
    },
    forPerson: {
      nl: "De adviserend arts heeft u doorverwezen naar de coördinator van uw ziekenfonds.",
      fr: "Le médecin-conseil vous a orienté vers le coordinateur de votre mutualité.",
      de: "Der Vertrauensarzt hat Sie an den Koordinator Ihrer Krankenkasse verwiesen.",
      en: "The advising physician has referred you to the coordinator of your sickness fund.",
    },
  },
  RegisteredAtService: {
    happened: {
      nl: "Zelf aangemeld bij de arbeidsbemiddeling (route C)",
      fr: "Inscrit de sa propre initiative au service de l’emploi (route C)",
      de: "Selbst beim Arbeitsamt angemeldet (Route C)",
      en: "Registered with the employment service themselves (route C)",
    },
    forPerson: {
      nl: "U hebt zich aangemeld bij de arbeidsbemiddeling.",
      fr: "Vous vous êtes inscrit au service de l’emploi.",
      de: "Sie haben sich beim Arbeitsamt angemeldet.",
      en: "You registered with the employment service.",
    },
  },
  ReferredByOccupationalPhysician: {
    happened: {
      nl: "Doorverwezen door de arbeidsarts",
      fr: "Orienté par le médecin du travail",
      de: "Vom Arbeitsmediziner verwiesen",
      en: "Referred by the occupational physician",
    },
    forPerson: {
      nl: "De arbeidsarts heeft u advies gegeven en doorverwezen.",
      fr: "Le médecin du travail vous a conseillé et orienté.",
      de: "Der Arbeitsmediziner hat Ihnen Rat gegeben und Sie weiter geschickt.",
      en: "The occupational physician has advised you and referred you.",
    },
  },
  OlderTrajectoryEntered: {
    happened: {
      nl: "Ouder traject overgenomen",
      fr: "Ancien trajet repris",
      de: "Älterer Weg übernommen",
      en: "Older trajectory taken over",
    },
    forPerson: {
      nl: "Uw vroegere traject is overgenomen in Weerwerk.",
      fr: "Votre ancien trajet a été repris dans Weerwerk.",
      de: "Ihr früherer Weg wurde in Weerwerk übernommen.",
      en: "Your earlier trajectory has been taken over in Weerwerk.",
    },
  },
  InvalidityConfirmed: {
    happened: {
      nl: "Invaliditeit bevestigd door het ziekenfonds",
      fr: "Invalidité confirmée par la mutualité",
      de: "Invalidität von der Krankenkasse bestätigt",
      en: "Invalidity confirmed by the sickness fund",
    },
    forPerson: {
      nl: "Uw ziekenfonds heeft bevestigd dat u erkend bent in invaliditeit.",
      fr: "Votre mutualité a confirmé que vous êtes reconnu en invalidité.",
      de: "Ihre Krankenkasse hat bestätigt, dass Sie als invalide anerkannt sind.",
      en: "Your sickness fund has confirmed that you are recognised in invalidity.",
    },
  },
  InvalidityNotConfirmed: {
    happened: {
      nl: "Invaliditeit niet bevestigd door het ziekenfonds",
      fr: "Invalidité non confirmée par la mutualité",
      de: "Invalidität von der Krankenkasse nicht bestätigt",
      en: "Invalidity not confirmed by the sickness fund",
    },
    forPerson: {
      nl: "Uw ziekenfonds heeft uw invaliditeit niet bevestigd. U kunt wel een gesprek met de coördinator vragen.",
      fr: "Votre mutualité n’a pas confirmé votre invalidité. Vous pouvez demander un entretien avec le coordinateur.",
      de: "Ihre Krankenkasse hat Ihre Invalidität nicht bestätigt. Sie können aber um ein Gespräch mit dem Koordinator bitten.",
      en: "Your sickness fund did not confirm your invalidity. You can ask for an interview with the coordinator.",
    },
  },
} satisfies Partial<Record<EventType, EventWords>>;
