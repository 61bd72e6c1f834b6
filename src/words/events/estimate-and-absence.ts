import type { EventType } from "../../trajectory/events.ts";
import type { EventWords } from "./words-of-event.ts";

export const estimateAndAbsence = {
  QuestionnaireSent: {
    happened: {
      nl: "Vragenlijst verstuurd",
      fr: "Questionnaire envoyé",
      de: "Fragebogen verschickt",
      en: "Questionnaire sent",
    },
    forPerson: {
      nl: "Uw ziekenfonds heeft u een vragenlijst gestuurd. U hebt twee weken om te antwoorden.",
      fr: "Votre mutualité vous a envoyé un questionnaire. Vous avez deux semaines pour répondre.",
      de: "Ihre Krankenkasse hat Ihnen einen Fragebogen geschickt. Sie haben zwei Wochen Zeit zu antworten.",
      en: "Your sickness fund has sent you a questionnaire. You have two weeks to answer.",
    },
  },
  QuestionnaireExempted: {
    happened: {
      nl: "Geen vragenlijst: een uitzondering geldt",
      fr: "Pas de questionnaire : une exception s’applique",
      de: "Kein Fragebogen: eine Ausnahme gilt",
      en: "No questionnaire: an exemption holds",
    },
    forPerson: {
      nl: "U krijgt geen vragenlijst. U hoeft niets te doen.",
      fr: "Vous ne recevez pas de questionnaire. Vous n’avez rien à faire.",
      de: "Sie bekommen keinen Fragebogen. Sie müssen nichts tun.",
      en: "You get no questionnaire. You need do nothing.",
    },
  },
  QuestionnaireAnswered: {
    happened: {
      nl: "Vragenlijst beantwoord",
      fr: "Questionnaire rempli",
      de: "Fragebogen beantwortet",
      en: "Questionnaire answered",
    },
    forPerson: {
      nl: "Uw antwoorden op de vragenlijst zijn bewaard.",
      fr: "Vos réponses au questionnaire sont enregistrées.",
      de: "Ihre Antworten auf den Fragebogen sind gespeichert.",
      en: "Your answers to the questionnaire are saved.",
    },
  },
  HelpedWithQuestionnaire: {
    happened: {
      nl: "Geholpen met de vragenlijst",
      fr: "Aide apportée pour le questionnaire",
      de: "Beim Fragebogen geholfen",
      en: "Helped with the questionnaire",
    },
    forPerson: {
      nl: "Uw coördinator heeft u geholpen met de vragenlijst.",
      fr: "Votre coordinateur vous a aidé pour le questionnaire.",
      de: "Ihr Koordinator hat Ihnen mit dem Fragebogen geholfen.",
      en: "Your coordinator has helped you with the questionnaire.",
    },
  },
  CapacitiesEstimated: {
    happened: {
      nl: "Restcapaciteiten ingeschat",
      fr: "Capacités restantes estimées",
      de: "Restfähigkeiten eingeschätzt",
      en: "Remaining capacities estimated",
    },
    forPerson: {
      nl: "Uw ziekenfonds heeft ingeschat wat u nog kunt.",
      fr: "Votre mutualité a estimé ce que vous pouvez encore faire.",
      de: "Ihre Krankenkasse hat eingeschätzt, was Sie noch können.",
      en: "Your sickness fund has estimated what you can still do.",
    },
  },
  PhysicalContactHeld: {
    happened: {
      nl: "Gesprek in maand 4, 7 of 11 gehouden",
      fr: "Contact du mois 4, 7 ou 11 eu lieu",
      de: "Gespräch in Monat 4, 7 oder 11 geführt",
      en: "Contact in month 4, 7 or 11 held",
    },
    forPerson: {
      nl: "U hebt de adviserend arts of zijn team gezien.",
      fr: "Vous avez vu le médecin-conseil ou son équipe.",
      de: "Sie haben den Vertrauensarzt oder sein Team gesehen.",
      en: "You have seen the advising physician or the team.",
    },
  },
  ReductionProposed: {
    happened: {
      nl: "Vermindering van de uitkering voorgesteld",
      fr: "Réduction de l’indemnité proposée",
      de: "Kürzung der Leistung vorgeschlagen",
      en: "Reduction of the benefit proposed",
    },
    forPerson: {
      nl: "Uw coördinator stelt voor om uw uitkering te verminderen. De adviserend arts beslist. Had u een reden? Zeg het nu.",
      fr: "Votre coordinateur propose de réduire votre indemnité. Le médecin-conseil décide. Vous aviez une raison ? Dites-le maintenant.",
      de: "Ihr Koordinator schlägt vor, Ihre Leistung zu kürzen. Der Vertrauensarzt entscheidet. Hatten Sie einen Grund? Sagen Sie es jetzt.",
      en: "Your coordinator proposes to reduce your benefit. The advising physician decides. Did you have a reason? Say so now.",
    },
  },
  ReductionImposed: {
    happened: {
      nl: "Uitkering verminderd",
      fr: "Indemnité réduite",
      de: "Leistung gekürzt",
      en: "Benefit reduced",
    },
    forPerson: {
      nl: "Uw uitkering is verminderd. Neem contact op voor een nieuwe afspraak: dan stopt de vermindering.",
      fr: "Votre indemnité est réduite. Demandez un nouveau rendez-vous : la réduction s’arrête alors.",
      de: "Ihre Leistung ist gekürzt. Bitten Sie um einen neuen Termin: dann endet die Kürzung.",
      en: "Your benefit is reduced. Ask for a new appointment: then the reduction stops.",
    },
  },
  ReductionTurnedDown: {
    happened: {
      nl: "Vermindering niet toegepast",
      fr: "Réduction non appliquée",
      de: "Kürzung nicht angewandt",
      en: "Reduction turned down",
    },
    forPerson: {
      nl: "Uw uitkering wordt niet verminderd.",
      fr: "Votre indemnité n’est pas réduite.",
      de: "Ihre Leistung wird nicht gekürzt.",
      en: "Your benefit is not reduced.",
    },
  },
  ReductionLifted: {
    happened: {
      nl: "Vermindering gestopt",
      fr: "Réduction levée",
      de: "Kürzung beendet",
      en: "Reduction lifted",
    },
    forPerson: {
      nl: "De vermindering is voorbij: u krijgt weer uw volledige uitkering.",
      fr: "La réduction est terminée : vous recevez à nouveau votre indemnité complète.",
      de: "Die Kürzung ist vorbei: Sie bekommen wieder Ihre volle Leistung.",
      en: "The reduction is over: you get your full benefit again.",
    },
  },
  BenefitSuspended: {
    happened: {
      nl: "Uitkering geschorst",
      fr: "Indemnité suspendue",
      de: "Leistung ausgesetzt",
      en: "Benefit suspended",
    },
    forPerson: {
      nl: "Uw uitkering is geschorst. Neem contact op met de adviserend arts om u te laten onderzoeken.",
      fr: "Votre indemnité est suspendue. Contactez le médecin-conseil pour vous faire examiner.",
      de: "Ihre Leistung ist ausgesetzt. Wenden Sie sich an den Vertrauensarzt, um sich untersuchen zu lassen.",
      en: "Your benefit is suspended. Contact the advising physician to be examined.",
    },
  },
  SuspensionLifted: {
    happened: {
      nl: "Schorsing beëindigd",
      fr: "Suspension levée",
      de: "Aussetzung aufgehoben",
      en: "Suspension lifted",
    },
    forPerson: {
      nl: "De schorsing is voorbij: u krijgt weer een uitkering.",
      fr: "La suspension est levée : vous recevez à nouveau une indemnité.",
      de: "Die Aussetzung ist vorbei: Sie bekommen wieder eine Leistung.",
      en: "The suspension is over: you get a benefit again.",
    },
  },
} satisfies Partial<Record<EventType, EventWords>>;
