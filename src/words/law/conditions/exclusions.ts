import type { ConditionWords } from "../condition.ts";

/** Who is told where to go instead (RIZIV webinar, slide 10). */
export const exclusionConditions = {
  "no-work-accident": {
    name: {
      nl: "Geen arbeidsongeval",
      fr: "Pas d’accident du travail",
      de: "Kein Arbeitsunfall",
      en: "Not an accident at work",
    },
    holds: {
      nl: "U bent niet arbeidsongeschikt door een arbeidsongeval.",
      fr: "Votre incapacité ne vient pas d’un accident du travail.",
      de: "Ihre Arbeitsunfähigkeit kommt nicht von einem Arbeitsunfall.",
      en: "You are not incapable of work because of an accident at work.",
    },
    fails: {
      nl: "U bent arbeidsongeschikt door een arbeidsongeval. Dan is dit traject niet voor u. Vraag uw weg terug naar werk aan de arbeidsongevallenverzekeraar van uw werkgever. Fedris kan u daarbij helpen.",
      fr: "Votre incapacité vient d’un accident du travail. Ce trajet n’est donc pas pour vous. Adressez-vous à l’assureur accidents du travail de votre employeur pour votre retour au travail. Fedris peut vous aider.",
      de: "Ihre Arbeitsunfähigkeit kommt von einem Arbeitsunfall. Dann ist dieser Weg nicht für Sie. Wenden Sie sich für Ihre Rückkehr zur Arbeit an den Arbeitsunfallversicherer Ihres Arbeitgebers. Fedris kann Ihnen dabei helfen.",
      en: "You are incapable of work because of an accident at work, so this trajectory is not for you. Ask your employer’s work accident insurer about your return to work. Fedris can help you with that.",
    },
    unknown: {
      nl: "We weten nog niet of u arbeidsongeschikt bent door een arbeidsongeval. Zeg het aan uw ziekenfonds.",
      fr: "Nous ne savons pas encore si votre incapacité vient d’un accident du travail. Dites-le à votre mutualité.",
      de: "Wir wissen noch nicht, ob Ihre Arbeitsunfähigkeit von einem Arbeitsunfall kommt. Sagen Sie es Ihrer Krankenkasse.",
      en: "We do not know yet whether an accident at work is the cause. Tell your sickness fund.",
    },
  },
  "no-occupational-disease": {
    name: {
      nl: "Geen beroepsziekte",
      fr: "Pas de maladie professionnelle",
      de: "Keine Berufskrankheit",
      en: "Not an occupational disease",
    },
    holds: {
      nl: "U bent niet arbeidsongeschikt door een beroepsziekte.",
      fr: "Votre incapacité ne vient pas d’une maladie professionnelle.",
      de: "Ihre Arbeitsunfähigkeit kommt nicht von einer Berufskrankheit.",
      en: "You are not incapable of work because of an occupational disease.",
    },
    fails: {
      nl: "U bent arbeidsongeschikt door een beroepsziekte. Dan is dit traject niet voor u. Vraag uw weg terug naar werk aan Fedris, het federaal agentschap voor beroepsrisico’s.",
      fr: "Votre incapacité vient d’une maladie professionnelle. Ce trajet n’est donc pas pour vous. Adressez-vous à Fedris, l’Agence fédérale des risques professionnels, pour votre retour au travail.",
      de: "Ihre Arbeitsunfähigkeit kommt von einer Berufskrankheit. Dann ist dieser Weg nicht für Sie. Wenden Sie sich für Ihre Rückkehr zur Arbeit an Fedris, die Föderalagentur für Berufsrisiken.",
      en: "You are incapable of work because of an occupational disease, so this trajectory is not for you. Ask Fedris, the federal agency for occupational risks, about your return to work.",
    },
    unknown: {
      nl: "We weten nog niet of u arbeidsongeschikt bent door een beroepsziekte. Zeg het aan uw ziekenfonds.",
      fr: "Nous ne savons pas encore si votre incapacité vient d’une maladie professionnelle. Dites-le à votre mutualité.",
      de: "Wir wissen noch nicht, ob Ihre Arbeitsunfähigkeit von einer Berufskrankheit kommt. Sagen Sie es Ihrer Krankenkasse.",
      en: "We do not know yet whether an occupational disease is the cause. Tell your sickness fund.",
    },
  },
  "no-statutory-official": {
    name: {
      nl: "Geen statutair ambtenaar",
      fr: "Pas d’agent statutaire",
      de: "Kein statutarischer Beamter",
      en: "Not a statutory civil servant",
    },
    holds: {
      nl: "U bent geen statutair ambtenaar.",
      fr: "Vous n’êtes pas agent statutaire.",
      de: "Sie sind nicht statutarischer Beamter.",
      en: "You are not a statutory civil servant.",
    },
    fails: {
      nl: "U bent statutair ambtenaar. Dan is dit traject niet voor u. Vraag uw weg terug naar werk aan MEDEX, of aan de personeelsdienst van uw overheid.",
      fr: "Vous êtes agent statutaire. Ce trajet n’est donc pas pour vous. Adressez-vous au MEDEX, ou au service du personnel de votre administration, pour votre retour au travail.",
      de: "Sie sind statutarischer Beamter. Dann ist dieser Weg nicht für Sie. Wenden Sie sich für Ihre Rückkehr zur Arbeit an MEDEX oder an den Personaldienst Ihrer Behörde.",
      en: "You are a statutory civil servant, so this trajectory is not for you. Ask MEDEX, or the personnel department of your authority, about your return to work.",
    },
    unknown: {
      nl: "We weten nog niet of u statutair ambtenaar bent. Zeg het aan uw ziekenfonds.",
      fr: "Nous ne savons pas encore si vous êtes agent statutaire. Dites-le à votre mutualité.",
      de: "Wir wissen noch nicht, ob Sie statutarischer Beamter sind. Sagen Sie es Ihrer Krankenkasse.",
      en: "We do not know yet whether you are a statutory civil servant. Tell your sickness fund.",
    },
  },
} satisfies Record<string, ConditionWords>;
