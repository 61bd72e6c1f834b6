import type { EventType } from "../../trajectory/events.ts";
import type { EventWords } from "./words-of-event.ts";

export const alongTheWay = {
  FirstContactPlanned: {
    happened: {
      nl: "Uitgenodigd voor het eerste gesprek",
      fr: "Invité au premier entretien",
      de: "Zum ersten Gespräch eingeladen",
      en: "Invited to the first interview",
    },
    forPerson: {
      nl: "Uw coördinator heeft u uitgenodigd voor een eerste gesprek.",
      fr: "Votre coordinateur vous a invité à un premier entretien.",
      de: "Ihr Koordinator hat Sie zu einem ersten Gespräch eingeladen.",
      en: "Your coordinator has invited you to a first interview.",
    },
  },
  FirstContactMissed: {
    happened: {
      nl: "Afwezig op het eerste gesprek",
      fr: "Absent au premier entretien",
      de: "Beim ersten Gespräch abwesend",
      en: "Absent from the first interview",
    },
    forPerson: {
      nl: "U was er niet bij het eerste gesprek. U krijgt een nieuwe datum.",
      fr: "Vous n’étiez pas au premier entretien. Vous recevez une nouvelle date.",
      de: "Sie waren beim ersten Gespräch nicht dabei. Sie erhalten einen neuen Termin.",
      en: "You were not at the first interview. You get a new date.",
    },
  },
  FirstContactHeld: {
    happened: {
      nl: "Eerste gesprek gevoerd",
      fr: "Premier entretien tenu",
      de: "Erstes Gespräch geführt",
      en: "First interview held",
    },
    forPerson: {
      nl: "U hebt een eerste gesprek gehad met uw coördinator.",
      fr: "Vous avez eu un premier entretien avec votre coordinateur.",
      de: "Sie hatten ein erstes Gespräch mit Ihrem Koordinator.",
      en: "You had a first interview with your coordinator.",
    },
  },
  ConsentGiven: {
    happened: { nl: "Toestemming gegeven", fr: "Accord donné", de: "Einwilligung gegeben", en: "Consent given" },
    forPerson: {
      nl: "U hebt toestemming gegeven om gegevens te delen.",
      fr: "Vous avez donné votre accord pour partager des données.",
      de: "Sie haben Ja gesagt: Ihre Angaben dürfen zu einem Partner.",
      en: "You gave consent to share data.",
    },
  },
  ConsentWithdrawn: {
    happened: {
      nl: "Toestemming ingetrokken",
      fr: "Accord retiré",
      de: "Einwilligung widerrufen",
      en: "Consent withdrawn",
    },
    forPerson: {
      nl: "U hebt uw toestemming ingetrokken.",
      fr: "Vous avez retiré votre accord.",
      de: "Sie haben Ihr Ja zurückgezogen.",
      en: "You withdrew your consent.",
    },
  },
  EngagementSigned: {
    happened: {
      nl: "Engagementsverklaring ondertekend",
      fr: "Déclaration d’engagement signée",
      de: "Verpflichtungserklärung unterschrieben",
      en: "Engagement declaration signed",
    },
    forPerson: {
      nl: "Er is een handtekening gezet op uw engagementsverklaring.",
      fr: "Une signature a été apposée sur votre déclaration d’engagement.",
      de: "Ihre Verpflichtungserklärung ist unterschrieben.",
      en: "Your engagement declaration was signed.",
    },
  },
  EngagementComplete: {
    happened: {
      nl: "Engagement volledig: drie handtekeningen",
      fr: "Engagement complet : trois signatures",
      de: "Engagement vollständig: drei Unterschriften",
      en: "Engagement complete: three signatures",
    },
    forPerson: {
      nl: "Uw engagementsverklaring heeft alle drie de handtekeningen.",
      fr: "Votre déclaration d’engagement porte les trois signatures.",
      de: "Alle drei haben die Verpflichtungserklärung unterschrieben.",
      en: "Your engagement declaration has all three signatures.",
    },
  },
  PresumptionStarted: {
    happened: {
      nl: "Vermoeden van arbeidsongeschiktheid begonnen",
      fr: "Début de la présomption d’incapacité de travail",
      de: "Vermutung der Arbeitsunfähigkeit hat begonnen",
      en: "Presumption of incapacity began",
    },
    forPerson: {
      nl: "Vanaf nu wordt u een tijd vermoed arbeidsongeschikt te zijn.",
      fr: "Dès maintenant, vous êtes présumé en incapacité de travail pendant un temps.",
      de: "Ab jetzt gelten Sie eine Zeit lang als vermutlich arbeitsunfähig.",
      en: "From now on you are presumed incapable of work for a time.",
    },
  },
  AimSet: {
    happened: { nl: "Doel bepaald", fr: "Objectif fixé", de: "Ziel festgelegt", en: "Aim set" },
    forPerson: {
      nl: "De adviserend arts heeft gezegd welke beroepen voor u nog kunnen.",
      fr: "Le médecin-conseil a indiqué quelles professions restent possibles pour vous.",
      de: "Der Vertrauensarzt hat gesagt, welche Berufe für Sie noch möglich sind.",
      en: "The advising physician has said which occupations are still possible for you.",
    },
  },
  PlanDrawnUp: {
    happened: { nl: "Plan opgesteld", fr: "Plan établi", de: "Plan erstellt", en: "Plan drawn up" },
    forPerson: {
      nl: "U hebt met uw coördinator een plan gemaakt.",
      fr: "Vous avez établi un plan avec votre coordinateur.",
      de: "Sie haben mit Ihrem Koordinator einen Plan erstellt.",
      en: "You made a plan with your coordinator.",
    },
  },
  FollowedUp: {
    happened: { nl: "Plan opgevolgd", fr: "Suivi du plan", de: "Plan begleitet", en: "Plan followed up" },
    forPerson: {
      nl: "U hebt met uw coördinator gesproken over uw plan.",
      fr: "Vous avez parlé de votre plan avec votre coordinateur.",
      de: "Sie haben mit Ihrem Koordinator über Ihren Plan gesprochen.",
      en: "You talked about your plan with your coordinator.",
    },
  },
  ReferredToOccupationalPhysician: {
    happened: {
      nl: "Doorverwezen naar de arbeidsarts",
      fr: "Orienté vers le médecin du travail",
      de: "An den Arbeitsmediziner verwiesen",
      en: "Referred to the occupational physician",
    },
    forPerson: {
      nl: "Uw coördinator heeft u doorverwezen naar de arbeidsarts van uw werkgever.",
      fr: "Votre coordinateur vous a orienté vers le médecin du travail de votre employeur.",
      de: "Ihr Koordinator hat Sie an den Arbeitsmediziner Ihres Arbeitgebers verwiesen.",
      en: "Your coordinator has referred you to your employer’s occupational physician.",
    },
  },
  ReferralDeclined: {
    happened: {
      nl: "Verwijzing niet aangenomen door de arbeidsarts",
      fr: "Orientation non acceptée par le médecin du travail",
      de: "Verweisung vom Arbeitsmediziner nicht angenommen",
      en: "Referral declined by the occupational physician",
    },
    forPerson: {
      nl: "De arbeidsarts kon u niet ontvangen. Uw coördinator zoekt met u een andere weg.",
      fr: "Le médecin du travail n’a pas pu vous recevoir. Votre coordinateur cherche une autre voie avec vous.",
      de: "Der Arbeitsmediziner konnte Sie nicht empfangen. Ihr Koordinator sucht mit Ihnen einen anderen Weg.",
      en: "The occupational physician could not see you. Your coordinator looks for another way with you.",
    },
  },
  ReferralAnswered: {
    happened: {
      nl: "Antwoord van de arbeidsarts",
      fr: "Réponse du médecin du travail",
      de: "Antwort des Arbeitsmediziners",
      en: "Answer of the occupational physician",
    },
    forPerson: {
      nl: "De arbeidsarts heeft u gezien en geantwoord.",
      fr: "Le médecin du travail vous a vu et a répondu.",
      de: "Der Arbeitsmediziner hat Sie gesehen und geantwortet.",
      en: "The occupational physician has seen you and answered.",
    },
  },
  AdaptedWorkAgreed: {
    happened: {
      nl: "Aangepast werk afgesproken",
      fr: "Travail adapté convenu",
      de: "Angepasste Arbeit vereinbart",
      en: "Adapted work agreed",
    },
    forPerson: {
      nl: "U hebt met uw werkgever aangepast werk afgesproken.",
      fr: "Vous avez convenu d’un travail adapté avec votre employeur.",
      de: "Sie haben mit Ihrem Arbeitgeber angepasste Arbeit vereinbart.",
      en: "You agreed on adapted work with your employer.",
    },
  },
  RegistrationSent: {
    happened: {
      nl: "Aanmeldingsformulier verstuurd naar de arbeidsbemiddeling",
      fr: "Formulaire d’inscription envoyé au service de l’emploi",
      de: "Anmeldeformular an das Arbeitsamt gesendet",
      en: "Registration form sent to the employment service",
    },
    forPerson: {
      nl: "Uw coördinator heeft u aangemeld bij de arbeidsbemiddeling.",
      fr: "Votre coordinateur vous a inscrit au service de l’emploi.",
      de: "Ihr Koordinator hat Sie beim Arbeitsamt angemeldet.",
      en: "Your coordinator has registered you with the employment service.",
    },
  },
  MediatorAssigned: {
    happened: {
      nl: "Bemiddelaar toegewezen",
      fr: "Conseiller désigné",
      de: "Berater benannt",
      en: "Mediator assigned",
    },
    forPerson: {
      nl: "U hebt een bemiddelaar gekregen.",
      fr: "Un conseiller vous a été désigné.",
      de: "Sie haben einen Berater erhalten.",
      en: "You have been given a mediator.",
    },
  },
  GuidanceStepStarted: {
    happened: {
      nl: "Stap in de begeleiding gestart",
      fr: "Étape d’accompagnement commencée",
      de: "Schritt der Begleitung begonnen",
      en: "Step of the guidance started",
    },
    forPerson: {
      nl: "Er is een stap in uw begeleiding begonnen.",
      fr: "Une étape de votre accompagnement a commencé.",
      de: "Ein Schritt Ihrer Begleitung hat begonnen.",
      en: "A step of your guidance has begun.",
    },
  },
  GuidanceEnded: {
    happened: {
      nl: "Begeleiding door de arbeidsbemiddeling beëindigd",
      fr: "Accompagnement par le service de l’emploi terminé",
      de: "Begleitung durch das Arbeitsamt beendet",
      en: "Guidance by the employment service ended",
    },
    forPerson: {
      nl: "De begeleiding door de arbeidsbemiddeling is afgerond. Uw coördinator blijft u volgen.",
      fr: "L’accompagnement par le service de l’emploi est terminé. Votre coordinateur continue à vous suivre.",
      de: "Die Begleitung durch das Arbeitsamt ist beendet. Ihr Koordinator begleitet Sie weiter.",
      en: "The guidance by the employment service has ended. Your coordinator goes on following you.",
    },
  },
} satisfies Partial<Record<EventType, EventWords>>;
