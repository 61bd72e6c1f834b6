import type { EventType } from "../../trajectory/events.ts";
import type { Text } from "../language.ts";

/** Letters by the event that causes them, as a person looks for them. */
export const letterNames: Readonly<Partial<Record<EventType, Text>>> = {
  FirstContactPlanned: {
    nl: "Uitnodiging voor het eerste gesprek",
    fr: "Invitation au premier entretien",
    de: "Einladung zum ersten Gespräch",
    en: "Invitation to the first interview",
  },
  InvalidityNotConfirmed: {
    nl: "Uw aanmelding kan nog niet doorgaan",
    fr: "Votre inscription n’est pas encore possible",
    de: "Ihre Anmeldung ist noch nicht möglich",
    en: "Your registration cannot go on yet",
  },
  PartialResumptionPermitted: {
    nl: "Toelating om gedeeltelijk te werken",
    fr: "Autorisation de travailler partiellement",
    de: "Erlaubnis zur Teilarbeit",
    en: "Permission to work in part",
  },
  PartialResumptionRefused: {
    nl: "Gedeeltelijk werk is niet toegelaten",
    fr: "Le travail partiel n’est pas autorisé",
    de: "Teilarbeit ist nicht erlaubt",
    en: "Partial work is not permitted",
  },
  ProjectDecided: {
    nl: "Beslissing over uw opleidingsproject",
    fr: "Décision sur votre projet de formation",
    de: "Entscheidung über Ihr Ausbildungsprojekt",
    en: "Decision on your training project",
  },
  InvalidityConfirmed: {
    nl: "Uw traject bij de dienst kan beginnen",
    fr: "Votre trajet auprès du service peut commencer",
    de: "Ihr Weg beim Dienst kann beginnen",
    en: "Your trajectory at the service can begin",
  },
  PresumptionStarted: {
    nl: "Begin van het vermoeden van arbeidsongeschiktheid",
    fr: "Début de la présomption d’incapacité de travail",
    de: "Beginn der Vermutung der Arbeitsunfähigkeit",
    en: "Start of the presumption of incapacity",
  },
  TrajectoryClosed: {
    nl: "Uw traject is afgesloten",
    fr: "Votre trajet est clôturé",
    de: "Ihr Weg ist abgeschlossen",
    en: "Your trajectory is closed",
  },
  TrajectoryStopped: {
    nl: "U bent gestopt met uw traject",
    fr: "Vous avez arrêté votre trajet",
    de: "Sie haben mit Ihrem Weg aufgehört",
    en: "You stopped your trajectory",
  },
  QuestionnaireSent: {
    nl: "Vragenlijst om in te vullen",
    fr: "Questionnaire à remplir",
    de: "Fragebogen zum Ausfüllen",
    en: "Questionnaire to fill in",
  },
  CapacitiesEstimated: {
    nl: "Inschatting van wat u nog kunt",
    fr: "Estimation de ce que vous pouvez encore faire",
    de: "Einschätzung, was Sie noch können",
    en: "Estimate of what you can still do",
  },
  PhysicalContactHeld: {
    nl: "Uw gesprek met de adviserend arts of zijn team",
    fr: "Votre entretien avec le médecin-conseil ou son équipe",
    de: "Ihr Gespräch mit dem Vertrauensarzt oder seinem Team",
    en: "Your talk with the advising physician or the team",
  },
  ReductionProposed: {
    nl: "Voorstel om uw uitkering te verminderen",
    fr: "Proposition de réduire votre indemnité",
    de: "Vorschlag, Ihre Leistung zu kürzen",
    en: "Proposal to reduce your benefit",
  },
  ReductionImposed: {
    nl: "Uw uitkering wordt verminderd",
    fr: "Votre indemnité est réduite",
    de: "Ihre Leistung wird gekürzt",
    en: "Your benefit is reduced",
  },
  ReductionTurnedDown: {
    nl: "Uw uitkering wordt niet verminderd",
    fr: "Votre indemnité n’est pas réduite",
    de: "Ihre Leistung wird nicht gekürzt",
    en: "Your benefit is not reduced",
  },
  ReductionLifted: {
    nl: "De vermindering is voorbij",
    fr: "La réduction est terminée",
    de: "Die Kürzung ist vorbei",
    en: "The reduction is over",
  },
  BenefitSuspended: {
    nl: "Uw uitkering is geschorst",
    fr: "Votre indemnité est suspendue",
    de: "Ihre Leistung ist ausgesetzt",
    en: "Your benefit is suspended",
  },
  SuspensionLifted: {
    nl: "U krijgt weer een uitkering",
    fr: "Vous recevez à nouveau une indemnité",
    de: "Sie bekommen wieder eine Leistung",
    en: "You get a benefit again",
  },
  PermissionRenewed: {
    nl: "Toelating om te werken verlengd",
    fr: "Autorisation de travailler renouvelée",
    de: "Erlaubnis zu arbeiten verlängert",
    en: "Permission to work renewed",
  },
  ResumptionChecked: {
    nl: "U mag verder werken",
    fr: "Vous pouvez continuer à travailler",
    de: "Sie dürfen weiter arbeiten",
    en: "You may go on working",
  },
  CostAssessed: {
    nl: "Beslissing over uw kosten",
    fr: "Décision sur vos frais",
    de: "Entscheidung über Ihre Kosten",
    en: "Decision on your costs",
  },
  VoluntaryWorkAssessed: {
    nl: "Antwoord over uw vrijwilligerswerk",
    fr: "Réponse sur votre bénévolat",
    de: "Antwort zu Ihrer Freiwilligenarbeit",
    en: "Answer on your voluntary work",
  },
};
