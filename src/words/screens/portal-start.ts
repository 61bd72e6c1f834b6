import type { Text } from "../language.ts";

/** The page of an insured person who has no trajectory: the ways in, and which are open to them. */
export const portalStartText = {
  title: { nl: "Weer aan het werk?", fr: "Reprendre le travail ?", de: "Wieder arbeiten?", en: "Back to work?" },
  lead: {
    nl: "U hebt nu geen traject. Wilt u bekijken welk werk u nog kunt doen? Dan zijn er drie wegen. Het is altijd vrijwillig.",
    fr: "Vous n’avez pas de trajet pour le moment. Vous voulez voir quel travail vous pouvez encore faire ? Il y a trois voies. C’est toujours volontaire.",
    de: "Sie haben im Moment keinen laufenden Weg. Möchten Sie sehen, welche Arbeit für Sie noch geht? Es gibt drei Wege. Es ist immer freiwillig.",
    en: "You have no trajectory at the moment. Would you like to see what work you can still do? There are three ways. It is always voluntary.",
  },
  notForYou: {
    nl: "Dit traject is nu niet voor u",
    fr: "Ce trajet n’est pas pour vous maintenant",
    de: "Dieser Weg ist jetzt nicht für Sie",
    en: "This trajectory is not for you now",
  },
  leadWhenClosed: {
    nl: "U hebt nu geen traject. Hieronder leest u waarom het nu niet kan, en waar u wel terecht kunt.",
    fr: "Vous n’avez pas de trajet pour le moment. Vous lisez ci-dessous pourquoi ce n’est pas possible maintenant, et où vous pouvez aller.",
    de: "Sie haben im Moment keinen laufenden Weg. Unten lesen Sie, warum es jetzt nicht geht und wohin Sie sich wenden können.",
    en: "You have no trajectory at the moment. Below you read why it is not possible now, and where you can go instead.",
  },
  open: { nl: "Kan nu", fr: "Possible maintenant", de: "Jetzt möglich", en: "Open to you now" },
  closed: { nl: "Kan nu niet", fr: "Pas possible maintenant", de: "Jetzt nicht möglich", en: "Not open to you now" },
  why: { nl: "Waarom?", fr: "Pourquoi ?", de: "Warum?", en: "Why?" },
  recognition: {
    nl: "Wat uw ziekenfonds weet",
    fr: "Ce que sait votre mutualité",
    de: "Was Ihre Krankenkasse weiß",
    en: "What your sickness fund knows",
  },
  since: {
    nl: "Arbeidsongeschikt sinds",
    fr: "En incapacité depuis le",
    de: "Arbeitsunfähig seit",
    en: "Incapable of work since",
  },
  invalidSince: {
    nl: "In invaliditeit sinds",
    fr: "En invalidité depuis le",
    de: "In Invalidität seit",
    en: "In invalidity since",
  },
  regime: { nl: "Statuut", fr: "Statut", de: "Statut", en: "Scheme" },
  contract: {
    nl: "Hebt u nog een werkgever?",
    fr: "Avez-vous encore un employeur ?",
    de: "Haben Sie noch einen Arbeitgeber?",
    en: "Do you still have an employer?",
  },
  changeContract: {
    nl: "Klopt dit niet meer? Pas het aan",
    fr: "Ce n’est plus exact ? Corrigez-le",
    de: "Stimmt das nicht mehr? Ändern Sie es",
    en: "No longer right? Change it",
  },
  fund: { nl: "Ziekenfonds", fr: "Mutualité", de: "Krankenkasse", en: "Sickness fund" },
} satisfies Record<string, Text>;

type RouteWords = { title: Text; about: Text; how: Text };

/** The three routes in short; also on the open page, for who is not signed in. */
export const routeTexts: Readonly<Record<"a" | "b" | "c", RouteWords>> = {
  b: {
    title: {
      nl: "U vraagt zelf een gesprek",
      fr: "Vous demandez vous-même un entretien",
      de: "Sie bitten selbst um ein Gespräch",
      en: "You ask for an interview yourself",
    },
    about: {
      nl: "U vraagt een eerste gesprek met de coördinator van uw ziekenfonds. Dat kan vanaf de eerste dag van uw arbeidsongeschiktheid.",
      fr: "Vous demandez un premier entretien avec le coordinateur de votre mutualité. C’est possible dès le premier jour de votre incapacité.",
      de: "Sie bitten um ein erstes Gespräch mit dem Koordinator Ihrer Krankenkasse. Das geht ab dem ersten Tag Ihrer Arbeitsunfähigkeit.",
      en: "You ask for a first interview with the coordinator of your sickness fund. You can do so from the first day of your incapacity.",
    },
    how: {
      nl: "U krijgt binnen een maand een gesprek. Daarna beslist u of u verder gaat.",
      fr: "Vous avez un entretien dans le mois. Ensuite, vous décidez si vous continuez.",
      de: "Sie haben innerhalb eines Monats ein Gespräch. Danach entscheiden Sie, ob Sie weitermachen.",
      en: "You get an interview within a month. After that you decide whether to go on.",
    },
  },
  a: {
    title: {
      nl: "De adviserend arts verwijst u door",
      fr: "Le médecin-conseil vous oriente",
      de: "Der Vertrauensarzt verweist Sie",
      en: "The advising physician refers you",
    },
    about: {
      nl: "Zegt u aan de adviserend arts van uw ziekenfonds dat u weer wilt werken? Dan kan die u na een onderzoek doorverwijzen naar de coördinator.",
      fr: "Vous dites au médecin-conseil de votre mutualité que vous voulez retravailler ? Après un examen, il peut vous orienter vers le coordinateur.",
      de: "Sie sagen dem Vertrauensarzt Ihrer Krankenkasse, dass Sie wieder arbeiten möchten? Nach einer Untersuchung kann er Sie an den Koordinator verweisen.",
      en: "Do you tell the advising physician of your sickness fund that you want to work again? After an examination they can refer you to the coordinator.",
    },
    how: {
      nl: "U hoeft hier zelf niets in te vullen. Spreek erover bij uw volgende onderzoek.",
      fr: "Vous n’avez rien à remplir ici. Parlez-en lors de votre prochain examen.",
      de: "Sie müssen hier nichts ausfüllen. Sprechen Sie es bei der nächsten Untersuchung an.",
      en: "You need not fill in anything here. Bring it up at your next examination.",
    },
  },
  c: {
    title: {
      nl: "U meldt zich aan bij de arbeidsbemiddeling",
      fr: "Vous vous inscrivez au service de l’emploi",
      de: "Sie melden sich beim Arbeitsamt an",
      en: "You register with the employment service",
    },
    about: {
      nl: "Bent u langer dan een jaar arbeidsongeschikt en erkend in invaliditeit? Dan kunt u zelf naar VDAB, Forem of Actiris gaan.",
      fr: "Vous êtes en incapacité depuis plus d’un an et reconnu en invalidité ? Vous pouvez aller vous-même au Forem, chez Actiris ou au VDAB.",
      de: "Sie sind länger als ein Jahr arbeitsunfähig und als invalide anerkannt? Dann können Sie selbst zum Forem, zu Actiris oder zum VDAB gehen.",
      en: "Have you been incapable for more than a year and are you recognised in invalidity? Then you can go to VDAB, Forem or Actiris yourself.",
    },
    how: {
      nl: "Uw ziekenfonds bevestigt uw invaliditeit. Daarna krijgt u een bemiddelaar.",
      fr: "Votre mutualité confirme votre invalidité. Ensuite, vous recevez un conseiller.",
      de: "Ihre Krankenkasse bestätigt Ihre Invalidität. Danach erhalten Sie einen Berater.",
      en: "Your sickness fund confirms your invalidity. Then you are given a mediator.",
    },
  },
};

export const viaEmployer: { title: Text; about: Text } = {
  title: {
    nl: "Hebt u nog een werkgever?",
    fr: "Vous avez encore un employeur ?",
    de: "Sie haben noch einen Arbeitgeber?",
    en: "Do you still have an employer?",
  },
  about: {
    nl: "Dan kan ook de arbeidsarts van uw werkgever met u bekijken welk werk daar nog kan, en u doorverwijzen. U kunt zelf een gesprek met de arbeidsarts vragen.",
    fr: "Le médecin du travail de votre employeur peut aussi voir avec vous quel travail y est encore possible, et vous orienter. Vous pouvez demander vous-même un entretien avec lui.",
    de: "Dann kann auch der Arbeitsmediziner Ihres Arbeitgebers mit Ihnen sehen, welche Arbeit dort noch geht, und Sie verweisen. Sie können selbst um ein Gespräch mit ihm bitten.",
    en: "Then your employer’s occupational physician can also look with you at what work is still possible there, and refer you. You can ask for a talk with them yourself.",
  },
};
