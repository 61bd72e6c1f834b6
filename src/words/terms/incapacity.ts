import type { Term } from "./term.ts";

/** Incapacity, its kinds and its end. */
export const incapacityTerms = {
  incapacity: {
    term: {
      nl: "arbeidsongeschiktheid",
      fr: "incapacité de travail",
      de: "Arbeitsunfähigkeit",
      en: "incapacity for work",
    },
    means: {
      nl: "Niet kunnen werken door ziekte of letsel, erkend door het ziekenfonds.",
      fr: "Ne pas pouvoir travailler pour cause de maladie ou de lésion, reconnu par la mutualité.",
      de: "Nicht arbeiten können wegen Krankheit oder Verletzung, von der Krankenkasse anerkannt.",
      en: "Not being able to work because of illness or injury, recognised by the sickness fund.",
    },
    sources: { nl: "webinar", fr: "inami-route-a", de: "ckk-invalidity" },
  },
  "primary-incapacity": {
    term: {
      nl: "primaire arbeidsongeschiktheid",
      fr: "incapacité primaire",
      de: "primäre Arbeitsunfähigkeit",
      en: "primary incapacity",
    },
    means: {
      nl: "Het eerste jaar arbeidsongeschiktheid.",
      fr: "La première année d’incapacité de travail.",
      de: "Das erste Jahr der Arbeitsunfähigkeit.",
      en: "The first year of incapacity.",
    },
    sources: { nl: "webinar", fr: "decree-1996", de: "ckk-invalidity" },
  },
  invalidity: {
    term: { nl: "invaliditeit", fr: "invalidité", de: "Invalidität", en: "invalidity" },
    means: {
      nl: "Arbeidsongeschiktheid na het eerste jaar, erkend door het RIZIV. Niet: een handicap voor altijd.",
      fr: "L’incapacité après la première année, reconnue par l’INAMI. Ce n’est pas un handicap définitif.",
      de: "Arbeitsunfähigkeit nach dem ersten Jahr, anerkannt vom LIKIV. Nicht: eine Behinderung für immer.",
      en: "Incapacity after the first year, recognised by RIZIV. Not: a disability for ever.",
    },
    sources: { nl: "webinar", fr: "mc-invalidity", de: "ckk-invalidity" },
  },
  recognition: {
    term: { nl: "erkenning", fr: "reconnaissance", de: "Anerkennung", en: "recognition" },
    means: {
      nl: "De beslissing dat iemand arbeidsongeschikt of invalide is.",
      fr: "La décision que quelqu’un est en incapacité ou en invalidité.",
      de: "Die Entscheidung, dass jemand arbeitsunfähig oder invalide ist.",
      en: "The decision that somebody is incapable of work or in invalidity.",
    },
    sources: { nl: "webinar", fr: "mc-invalidity", de: "freie-recognition" },
  },
  presumption: {
    term: {
      nl: "vermoeden van arbeidsongeschiktheid",
      fr: "présomption d’incapacité de travail",
      de: "Vermutung der Arbeitsunfähigkeit",
      en: "presumption of incapacity",
    },
    means: {
      nl: "Een periode waarin iemand arbeidsongeschikt blijft zonder nieuwe beoordeling.",
      fr: "Une période pendant laquelle quelqu’un reste en incapacité sans nouvelle évaluation.",
      de: "Ein Zeitraum, in dem jemand ohne neue Beurteilung arbeitsunfähig bleibt.",
      en: "A period in which somebody stays incapable of work without a new assessment.",
    },
    sources: { nl: "webinar", fr: null, de: null },
  },
  "remaining-capacities": {
    term: { nl: "restcapaciteiten", fr: "capacités restantes", de: "Restfähigkeit", en: "remaining capacities" },
    means: {
      nl: "Wat iemand lichamelijk en geestelijk nog kan.",
      fr: "Ce que quelqu’un peut encore faire, physiquement et psychiquement.",
      de: "Was jemand körperlich und geistig noch kann.",
      en: "What somebody can still do, in body and mind.",
    },
    sources: { nl: "webinar", fr: "inami-route-a", de: "die-csc" },
    until: "2026-02-28",
  },
  "work-potential": {
    term: { nl: "arbeidspotentieel", fr: "potentiel de travail", de: "Arbeitspotenzial", en: "work potential" },
    means: {
      nl: "Het woord dat sinds 2026 in de plaats komt van restcapaciteiten.",
      fr: "Le mot qui remplace « capacités restantes » depuis 2026.",
      de: "Das Wort, das seit 2026 „Restfähigkeit“ ersetzt.",
      en: "The word that replaces remaining capacities since 2026.",
    },
    sources: { nl: null, fr: "decree-2026", de: null },
    since: "2026-03-01",
  },
  resumption: {
    term: { nl: "werkhervatting", fr: "reprise du travail", de: "Wiederaufnahme der Arbeit", en: "resumption of work" },
    means: {
      nl: "Opnieuw beginnen werken.",
      fr: "Recommencer à travailler.",
      de: "Wieder anfangen zu arbeiten.",
      en: "Starting to work again.",
    },
    sources: { nl: "webinar", fr: "inami-route-a", de: "ckk-resumption" },
  },
  "partial-resumption": {
    term: {
      nl: "gedeeltelijke werkhervatting",
      fr: "reprise partielle du travail",
      de: "teilweise Wiederaufnahme der Arbeit",
      en: "partial resumption",
    },
    means: {
      nl: "Aangepast werk met toestemming van de adviserend arts, met behoud van een deel van de uitkering.",
      fr: "Un travail adapté autorisé par le médecin-conseil, en gardant une partie de l’indemnité.",
      de: "Angepasste Arbeit mit Erlaubnis des Vertrauensarztes; ein Teil des Krankengeldes bleibt.",
      en: "Adapted work with the advising physician’s permission, keeping part of the benefit.",
    },
    sources: { nl: "webinar", fr: null, de: null },
  },
  "reference-occupation": {
    term: {
      nl: "referentieberoep",
      fr: "profession de référence",
      de: "Referenzberuf",
      en: "reference occupation",
    },
    means: {
      nl: "Een beroep dat past bij iemands diploma’s of ervaring.",
      fr: "Une profession qui correspond aux diplômes ou à l’expérience de quelqu’un.",
      de: "Ein Beruf, der zu jemandes Diplomen oder Erfahrung passt.",
      en: "An occupation that fits somebody’s diplomas or experience.",
    },
    sources: { nl: "slides-2021", fr: null, de: null },
  },
  "work-accident": {
    term: { nl: "arbeidsongeval", fr: "accident du travail", de: "Arbeitsunfall", en: "accident at work" },
    means: {
      nl: "Een ongeval tijdens en door het werk; de verzekeraar van de werkgever vergoedt het.",
      fr: "Un accident pendant et par le travail ; l’assureur de l’employeur l’indemnise.",
      de: "Ein Unfall während und wegen der Arbeit; der Versicherer des Arbeitgebers entschädigt ihn.",
      en: "An accident during and because of work; the employer’s insurer compensates it.",
    },
    sources: { nl: "webinar", fr: null, de: "citizens-de" },
  },
  "occupational-disease": {
    term: { nl: "beroepsziekte", fr: "maladie professionnelle", de: "Berufskrankheit", en: "occupational disease" },
    means: {
      nl: "Een ziekte door het werk; Fedris vergoedt ze.",
      fr: "Une maladie causée par le travail ; Fedris l’indemnise.",
      de: "Eine Krankheit durch die Arbeit; Fedris entschädigt sie.",
      en: "A disease caused by work; Fedris compensates it.",
    },
    sources: { nl: "webinar", fr: null, de: "freie-fedris" },
  },
  "statutory-official": {
    term: {
      nl: "statutair ambtenaar",
      fr: "agent statutaire",
      de: "statutarischer Beamter",
      en: "statutory civil servant",
    },
    means: {
      nl: "Een vast benoemde ambtenaar; MEDEX beoordeelt de arbeidsongeschiktheid.",
      fr: "Un fonctionnaire nommé ; MEDEX évalue l’incapacité de travail.",
      de: "Ein ernannter Beamter; MEDEX beurteilt die Arbeitsunfähigkeit.",
      en: "An appointed official; MEDEX assesses the incapacity.",
    },
    sources: { nl: "webinar", fr: null, de: null },
  },
} as const satisfies Record<string, Term>;
