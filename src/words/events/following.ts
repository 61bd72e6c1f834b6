import type { EventType } from "../../trajectory/events.ts";
import type { EventWords } from "./words-of-event.ts";

export const following = {
  CoordinatorAssigned: {
    happened: {
      nl: "Coördinator gekozen",
      fr: "Coordinateur choisi",
      de: "Koordinator gewählt",
      en: "Coordinator chosen",
    },
    forPerson: {
      nl: "U hebt een vaste coördinator.",
      fr: "Vous avez un coordinateur attitré.",
      de: "Sie haben einen festen Koordinator.",
      en: "You have a coordinator of your own.",
    },
  },
  RegistrationDeclined: {
    happened: {
      nl: "Aanmelding niet aangenomen",
      fr: "Inscription non acceptée",
      de: "Anmeldung nicht angenommen",
      en: "Registration declined",
    },
    forPerson: {
      nl: "De dienst kan u nu niet begeleiden. Uw coördinator zoekt met u een andere weg.",
      fr: "Le service ne peut pas vous accompagner maintenant. Votre coordinateur cherche une autre voie avec vous.",
      de: "Das Arbeitsamt kann Sie jetzt nicht begleiten. Ihr Koordinator sucht mit Ihnen einen anderen Weg.",
      en: "The service cannot guide you now. Your coordinator looks for another way with you.",
    },
  },
  RegistrationTakenBack: {
    happened: {
      nl: "Aanmelding ingetrokken",
      fr: "Inscription retirée",
      de: "Anmeldung zurückgezogen",
      en: "Registration taken back",
    },
    forPerson: {
      nl: "Uw coördinator heeft uw aanmelding bij de dienst ingetrokken.",
      fr: "Votre coordinateur a retiré votre inscription auprès du service.",
      de: "Ihr Koordinator hat Sie beim Arbeitsamt wieder abgemeldet.",
      en: "Your coordinator took back your registration with the service.",
    },
  },
  ReferralTakenBack: {
    happened: {
      nl: "Verwijzing ingetrokken",
      fr: "Orientation retirée",
      de: "Verweisung zurückgezogen",
      en: "Referral taken back",
    },
    forPerson: {
      nl: "Uw coördinator heeft de verwijzing naar de arbeidsarts ingetrokken.",
      fr: "Votre coordinateur a retiré l’orientation vers le médecin du travail.",
      de: "Ihr Koordinator hat die Verweisung an den Arbeitsmediziner zurückgezogen.",
      en: "Your coordinator took back the referral to the occupational physician.",
    },
  },
  NoteWritten: {
    happened: {
      nl: "Notitie voor iedereen die volgt",
      fr: "Note pour tous ceux qui suivent",
      de: "Notiz für alle, die begleiten",
      en: "Note for everyone who follows",
    },
    forPerson: {
      nl: "Iemand schreef een notitie in uw dossier. Iedereen die u volgt, kan ze lezen.",
      fr: "Quelqu’un a écrit une note dans votre dossier. Tous ceux qui vous suivent peuvent la lire.",
      de: "Jemand hat eine Notiz in Ihre Akte geschrieben. Alle, die Sie begleiten, können sie lesen.",
      en: "Somebody wrote a note in your file. Everyone who follows you can read it.",
    },
  },
  FundNoteWritten: {
    happened: {
      nl: "Notitie voor het ziekenfonds",
      fr: "Note pour la mutualité",
      de: "Notiz für die Krankenkasse",
      en: "Note for the sickness fund",
    },
    forPerson: {
      nl: "Iemand van uw ziekenfonds schreef een notitie. Alleen uw ziekenfonds en u lezen ze.",
      fr: "Une personne de votre mutualité a écrit une note. Seules votre mutualité et vous la lisez.",
      de: "Jemand von Ihrer Krankenkasse hat eine Notiz geschrieben. Nur Ihre Krankenkasse und Sie lesen sie.",
      en: "Somebody of your sickness fund wrote a note. Only your fund and you read it.",
    },
  },
  MedicalNoteWritten: {
    happened: { nl: "Medische notitie", fr: "Note médicale", de: "Medizinische Notiz", en: "Medical note" },
    forPerson: {
      nl: "De arts of het team schreef een medische notitie. Alleen zij en u lezen ze.",
      fr: "Le médecin ou son équipe a écrit une note médicale. Eux seuls et vous la lisez.",
      de: "Der Arzt oder das Team hat eine medizinische Notiz geschrieben. Nur sie und Sie lesen sie.",
      en: "The physician or the team wrote a medical note. Only they and you read it.",
    },
  },
} satisfies { [T in EventType]?: EventWords };
