import type { ActName } from "../../trajectory/acts.ts";
import type { Signatory } from "../../trajectory/engagement/engagement.ts";
import type { DueWords } from "../dues.ts";

export const duesOnTheWay = {
  "confirm-invalidity": {
    awaited: {
      nl: "Bevestiging van de invaliditeit",
      fr: "Confirmation de l’invalidité",
      de: "Bestätigung der Invalidität",
      en: "Confirmation of the invalidity",
    },
    forPerson: {
      nl: "Uw ziekenfonds bevestigt of u erkend bent in invaliditeit.",
      fr: "Votre mutualité confirme que vous êtes en invalidité, ou non.",
      de: "Ihre Krankenkasse bestätigt, ob Sie als invalide anerkannt sind.",
      en: "Your sickness fund confirms whether you are in invalidity.",
    },
  },
  "invite-to-first-contact": {
    awaited: {
      nl: "Uitnodiging voor het eerste gesprek",
      fr: "Invitation au premier entretien",
      de: "Einladung zum ersten Gespräch",
      en: "Invitation to the first interview",
    },
    forPerson: {
      nl: "Uw coördinator nodigt u uit voor een eerste gesprek.",
      fr: "Votre coordinateur vous invite à un premier entretien.",
      de: "Ihr Koordinator lädt Sie zu einem ersten Gespräch ein.",
      en: "Your coordinator asks you to come for a first talk.",
    },
  },
  "hold-first-contact": {
    awaited: { nl: "Eerste gesprek", fr: "Premier entretien", de: "Erstes Gespräch", en: "First interview" },
    forPerson: {
      nl: "U hebt een eerste gesprek met uw coördinator.",
      fr: "Vous parlez une première fois avec votre coordinateur.",
      de: "Sie haben ein erstes Gespräch mit Ihrem Koordinator.",
      en: "You have a first interview with your coordinator.",
    },
  },
  "draw-up-plan": {
    awaited: { nl: "Plan", fr: "Plan", de: "Plan", en: "Plan" },
    forPerson: {
      nl: "Uw coördinator maakt met u een plan.",
      fr: "Votre coordinateur établit un plan avec vous.",
      de: "Ihr Koordinator erstellt mit Ihnen einen Plan.",
      en: "Your coordinator draws up a plan with you.",
    },
  },
  "follow-up": {
    awaited: {
      nl: "Opvolging van het plan",
      fr: "Suivi du plan",
      de: "Begleitgespräch zum Plan",
      en: "Follow-up of the plan",
    },
    forPerson: {
      nl: "Uw coördinator spreekt u over uw plan.",
      fr: "Votre coordinateur vous parle de votre plan.",
      de: "Ihr Koordinator spricht mit Ihnen über Ihren Plan.",
      en: "Your coordinator talks with you about your plan.",
    },
  },
  "answer-referral": {
    awaited: {
      nl: "Antwoord van de arbeidsarts",
      fr: "Réponse du médecin du travail",
      de: "Antwort des Arbeitsmediziners",
      en: "Answer of the occupational physician",
    },
    forPerson: {
      nl: "De arbeidsarts ontvangt u en geeft een antwoord.",
      fr: "Le médecin du travail vous reçoit et donne une réponse.",
      de: "Der Arbeitsmediziner empfängt Sie und gibt eine Antwort.",
      en: "The occupational physician sees you and tells you what is possible at work.",
    },
  },
  "assign-mediator": {
    awaited: {
      nl: "Toewijzing van een bemiddelaar",
      fr: "Désignation d’un conseiller",
      de: "Benennung eines Beraters",
      en: "Assignment of a mediator",
    },
    forPerson: {
      nl: "De arbeidsbemiddeling geeft u een bemiddelaar.",
      fr: "Le service de l’emploi vous désigne un conseiller.",
      de: "Das Arbeitsamt gibt Ihnen einen Berater.",
      en: "The employment service finds you a mediator.",
    },
  },
} satisfies { [N in ActName]?: DueWords };

export const signatureDues = {
  "insured-person": {
    awaited: {
      nl: "Handtekening van de verzekerde",
      fr: "Signature de l’assuré",
      de: "Unterschrift der versicherten Person",
      en: "Signature of the insured person",
    },
    forPerson: {
      nl: "U leest de engagementsverklaring en ondertekent ze, als u dat wilt.",
      fr: "Vous lisez la déclaration d’engagement et vous la signez, si vous le voulez.",
      de: "Sie lesen die Verpflichtungserklärung und unterschreiben sie, wenn Sie möchten.",
      en: "You read the engagement declaration and sign it, if you want to.",
    },
  },
  coordinator: {
    awaited: {
      nl: "Handtekening van de coördinator",
      fr: "Signature du coordinateur",
      de: "Unterschrift des Koordinators",
      en: "Signature of the coordinator",
    },
    forPerson: {
      nl: "Uw coördinator ondertekent de engagementsverklaring.",
      fr: "Votre coordinateur signe la déclaration d’engagement.",
      de: "Ihr Koordinator unterschreibt die Verpflichtungserklärung.",
      en: "Your coordinator signs the engagement declaration.",
    },
  },
  "advising-physician": {
    awaited: {
      nl: "Handtekening van de adviserend arts",
      fr: "Signature du médecin-conseil",
      de: "Unterschrift des Vertrauensarztes",
      en: "Signature of the advising physician",
    },
    forPerson: {
      nl: "De adviserend arts ondertekent de engagementsverklaring.",
      fr: "Le médecin-conseil signe la déclaration d’engagement.",
      de: "Der Vertrauensarzt unterschreibt die Verpflichtungserklärung.",
      en: "The advising physician signs the engagement declaration.",
    },
  },
} satisfies Record<Signatory, DueWords>;
