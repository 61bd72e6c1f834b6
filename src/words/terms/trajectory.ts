import type { Term } from "./term.ts";

/** The trajectory and what happens in it. */
export const trajectoryTerms = {
  trajectory: {
    // In running German we write "Weg zurück zur Arbeit", as unions and funds do: "Maßnahme" alone sounds like a sanction.
    term: {
      nl: "Terug-naar-werktraject",
      fr: "Trajet Retour au Travail",
      de: "Maßnahme für die Rückkehr zur Arbeit",
      en: "return-to-work trajectory",
    },
    short: { nl: "TNW-traject", fr: "TRAT" },
    means: {
      nl: "Vrijwillige begeleiding, stap voor stap, naar werk dat bij uw gezondheid past.",
      fr: "Un accompagnement volontaire, étape par étape, vers un travail adapté à votre santé.",
      de: "Freiwillige Begleitung, Schritt für Schritt, zu einer Arbeit, die zu Ihrer Gesundheit passt.",
      en: "Voluntary guidance, step by step, to work that suits your health.",
    },
    sources: { nl: "riziv-page", fr: "inami-route-a", de: "likiv-route-b" },
  },
  route: {
    term: { nl: "route", fr: "route", de: "Route", en: "route" },
    means: {
      nl: "De weg waarlangs een traject begint: A, B of C.",
      fr: "La voie par laquelle un trajet commence : A, B ou C.",
      de: "Der Weg, über den es beginnt: A, B oder C.",
      en: "The way in which a trajectory starts: A, B or C.",
    },
    sources: { nl: "webinar", fr: "inami-route-a", de: "likiv-route-b" },
  },
  "first-contact": {
    term: { nl: "eerste contactmoment", fr: "premier contact", de: "erstes Treffen", en: "first contact" },
    means: {
      nl: "Het eerste gesprek met de coördinator.",
      fr: "La première fois que vous parlez avec le coordinateur.",
      de: "Das erste Gespräch mit dem Koordinator.",
      en: "The first talk with the coordinator.",
    },
    sources: { nl: "riziv-page", fr: "inami-route-a", de: "likiv-route-b" },
  },
  referral: {
    term: { nl: "doorverwijzing", fr: "orientation", de: "Verweisung", en: "referral" },
    means: {
      nl: "Iemand naar een ander sturen die verder kan helpen.",
      fr: "Envoyer quelqu’un vers une personne qui peut l’aider davantage.",
      de: "Jemanden an eine andere Person verweisen, die weiterhelfen kann.",
      en: "Sending somebody on to a person who can help further.",
    },
    sources: { nl: "webinar", fr: "inami-route-a", de: null },
  },
  "engagement-declaration": {
    term: {
      nl: "engagementsverklaring",
      fr: "déclaration d’engagement",
      de: "Verpflichtungserklärung",
      en: "engagement declaration",
    },
    means: {
      nl: "De verklaring die de verzekerde, de coördinator en de adviserend arts alle drie tekenen.",
      fr: "Le texte que vous, le coordinateur et le médecin-conseil signez tous les trois.",
      de: "Der Text, den Sie, der Koordinator und der Vertrauensarzt alle drei unterschreiben.",
      en: "The paper that you, the coordinator and the advising physician all sign.",
    },
    sources: { nl: "webinar", fr: "droits-quotidiens", de: null },
  },
  plan: {
    term: {
      nl: "terug-naar-werkplan",
      fr: "plan de retour au travail",
      de: "Wiedereingliederungsplan",
      en: "return-to-work plan",
    },
    means: {
      nl: "De doelen, de acties en de afspraken, op papier.",
      fr: "Les objectifs, les actions et les rendez-vous, par écrit.",
      de: "Die Ziele, die Maßnahmen und die Termine, schriftlich.",
      en: "The objectives, actions and appointments, in writing.",
    },
    sources: { nl: "ziv-law", fr: "droits-quotidiens", de: null },
  },
  "registration-form": {
    term: {
      nl: "aanmeldingsformulier",
      fr: "formulaire d’inscription",
      de: "Anmeldeformular",
      en: "registration form",
    },
    means: {
      nl: "Het formulier waarmee de coördinator iemand aanmeldt bij de gewestelijke dienst.",
      fr: "La feuille par laquelle le coordinateur inscrit quelqu’un au service de l’emploi.",
      de: "Das Blatt, mit dem der Koordinator jemanden beim Arbeitsamt anmeldet.",
      en: "The form with which the coordinator signs you up at the employment service.",
    },
    sources: { nl: "webinar", fr: null, de: null },
  },
  consent: {
    term: {
      nl: "schriftelijke toestemming",
      fr: "consentement écrit",
      de: "schriftliche Einwilligung",
      en: "written consent",
    },
    means: {
      nl: "Zonder uw ja gaat er niets naar een partner.",
      fr: "Sans votre oui, rien n’est transmis à un partenaire.",
      de: "Ohne Ihr Ja geht nichts an einen Partner.",
      en: "Without your yes nothing goes to a partner.",
    },
    sources: { nl: "ziv-law", fr: "ziv-law", de: null },
  },
  rehabilitation: {
    term: {
      nl: "socioprofessionele rehabilitatie",
      fr: "réadaptation socioprofessionnelle",
      de: "berufliche Rehabilitation",
      en: "socio-professional rehabilitation",
    },
    means: {
      nl: "Uw vaardigheden bijschaven voor uw laatste beroep of een ander beroep dat u kent.",
      fr: "Actualiser vos compétences pour votre dernière profession ou une autre que vous connaissez.",
      de: "Wieder lernen, was Sie für Ihren letzten Beruf oder einen anderen brauchen, den Sie kennen.",
      en: "Bringing your skills up to date for your last occupation or another one you know.",
    },
    sources: { nl: "riziv-2019", fr: null, de: "ckk-rehabilitation" },
  },
  "re-orientation": {
    term: {
      nl: "socioprofessionele heroriëntering",
      fr: "réorientation socioprofessionnelle",
      de: "sozialberufliche Neuorientierung",
      en: "socio-professional re-orientation",
    },
    means: {
      nl: "Een nieuw beroep leren, omdat de vroegere niet meer kunnen.",
      fr: "Apprendre un nouveau métier, parce que les anciens ne sont plus possibles.",
      de: "Einen neuen Beruf lernen, weil die früheren nicht mehr gehen.",
      en: "Learning a new occupation, because the earlier ones are no longer possible.",
    },
    sources: { nl: "riziv-2019", fr: null, de: null },
  },
  "training-project": {
    term: { nl: "opleidingsproject", fr: "projet de formation", de: "Ausbildungsprojekt", en: "training project" },
    means: {
      nl: "De opleiding die iemand wil volgen, zoals ze aan het RIZIV wordt voorgelegd.",
      fr: "La formation que quelqu’un veut suivre, telle qu’elle est soumise à l’INAMI.",
      de: "Die Ausbildung, die jemand machen möchte, wie sie dem LIKIV vorgelegt wird.",
      en: "The training somebody wants to follow, as it is put before RIZIV.",
    },
    sources: { nl: "webinar", fr: null, de: null },
  },
  "financial-intervention": {
    term: {
      nl: "financiële tussenkomst",
      fr: "intervention financière",
      de: "finanzielle Beteiligung",
      en: "financial contribution",
    },
    means: {
      nl: "Wat het ziekenfonds betaalt voor een goedgekeurd project.",
      fr: "Ce que la mutualité paie pour un projet approuvé.",
      de: "Was die Krankenkasse für ein genehmigtes Projekt zahlt.",
      en: "What the sickness fund pays for an approved project.",
    },
    sources: { nl: "webinar", fr: null, de: null },
  },
  "registered-letter": {
    term: { nl: "aangetekende brief", fr: "lettre recommandée", de: "Einschreibebrief", en: "registered letter" },
    means: {
      nl: "Een brief met bewijs van verzending; de termijn voor beroep begint bij ontvangst.",
      fr: "Une lettre avec preuve d’envoi ; le délai de recours commence à la réception.",
      de: "Ein Brief mit Versandnachweis; die Einspruchsfrist beginnt beim Empfang.",
      en: "A letter with proof of posting; the term for appeal starts on receipt.",
    },
    sources: { nl: "webinar", fr: null, de: "freie-recognition" },
  },
  "re-integration-trajectory": {
    term: {
      nl: "re-integratietraject (bij de werkgever)",
      fr: "trajet de réintégration (chez l’employeur)",
      de: "Wiedereingliederungsverfahren (beim Arbeitgeber)",
      en: "re-integration trajectory (at the employer)",
    },
    means: {
      nl: "Het traject van de Codex bij de eigen werkgever. Dat is iets anders dan het terug-naar-werktraject.",
      fr: "Le trajet du Code chez l’employeur. Ce n’est pas le Trajet Retour au Travail.",
      de: "Der Weg nach dem Gesetzbuch beim eigenen Arbeitgeber. Das ist nicht der Weg über die Krankenkasse.",
      en: "The way back at your own employer, under the Codex. Not the same as the return-to-work trajectory.",
    },
    sources: { nl: "webinar", fr: "codex", de: null },
  },
  "pre-return-visit": {
    term: {
      nl: "bezoek voorafgaand aan de werkhervatting",
      fr: "visite de pré-reprise",
      de: "Besuch vor der Wiederaufnahme der Arbeit",
      en: "pre-return visit",
    },
    means: {
      nl: "Een gesprek met de arbeidsarts vóór u opnieuw begint.",
      fr: "Un entretien avec le médecin du travail avant la reprise.",
      de: "Ein Gespräch mit dem Arbeitsmediziner, bevor Sie wieder anfangen.",
      en: "A talk with the doctor at work before you start again.",
    },
    sources: { nl: "webinar", fr: "codex", de: null },
  },
  appeal: {
    term: { nl: "beroep", fr: "recours", de: "Einspruch", en: "appeal" },
    means: {
      nl: "Aan de arbeidsrechtbank vragen om een beslissing te herzien.",
      fr: "Demander au tribunal du travail de revoir une décision.",
      de: "Das Arbeitsgericht bitten, eine Entscheidung zu prüfen.",
      en: "Asking the labour court to review a decision.",
    },
    sources: { nl: "riziv-course", fr: "mc-invalidity", de: "ckk-invalidity" },
  },
} as const satisfies Record<string, Term>;
