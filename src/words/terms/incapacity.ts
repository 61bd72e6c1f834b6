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
      de: "Wegen einer Krankheit oder Verletzung nicht arbeiten können; die Krankenkasse erkennt das an.",
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
      fr: "La première année où vous ne pouvez pas travailler.",
      de: "Das erste Jahr, in dem Sie nicht arbeiten können.",
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
      en: "Still unable to work after the first year, as RIZIV says. Not a disability for ever.",
    },
    sources: { nl: "webinar", fr: "mc-invalidity", de: "ckk-invalidity" },
  },
  recognition: {
    term: { nl: "erkenning", fr: "reconnaissance", de: "Anerkennung", en: "recognition" },
    means: {
      nl: "De beslissing dat iemand arbeidsongeschikt of invalide is.",
      fr: "La décision qui dit que quelqu’un ne peut pas travailler.",
      de: "Die Entscheidung, dass jemand nicht arbeiten kann.",
      en: "The decision that somebody cannot work.",
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
      fr: "Un temps où quelqu’un reste en incapacité sans nouvel examen.",
      de: "Ein Zeitraum, in dem jemand ohne neue Beurteilung arbeitsunfähig bleibt.",
      en: "A time in which you count as unable to work without a new check.",
    },
    sources: { nl: "webinar", fr: null, de: null },
  },
  "remaining-capacities": {
    term: { nl: "restcapaciteiten", fr: "capacités restantes", de: "Restfähigkeit", en: "remaining capacities" },
    means: {
      nl: "Wat iemand lichamelijk en geestelijk nog kan.",
      fr: "Ce que quelqu’un peut encore faire, de corps et d’esprit.",
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
      en: "The new word for remaining capacities, since 2026.",
    },
    sources: { nl: null, fr: "decree-2026", de: null },
    since: "2026-03-01",
  },
  resumption: {
    term: { nl: "werkhervatting", fr: "reprise du travail", de: "Wiederaufnahme der Arbeit", en: "resumption of work" },
    means: {
      nl: "Opnieuw beginnen werken.",
      fr: "Se remettre au travail.",
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
      fr: "Un travail adapté, avec l’accord du médecin-conseil ; vous gardez une partie de l’indemnité.",
      de: "Angepasste Arbeit mit Erlaubnis des Vertrauensarztes; ein Teil der Leistung bleibt.",
      en: "Adapted work that the advising physician allows; you keep part of the benefit.",
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
      en: "Work that fits what you have learnt or done before.",
    },
    sources: { nl: "slides-2021", fr: null, de: null },
  },
  "work-accident": {
    term: { nl: "arbeidsongeval", fr: "accident du travail", de: "Arbeitsunfall", en: "accident at work" },
    means: {
      nl: "Een ongeval tijdens en door het werk; de verzekeraar van de werkgever vergoedt het.",
      fr: "Un accident pendant et par le travail ; l’assureur de l’employeur l’indemnise.",
      de: "Ein Unfall während und wegen der Arbeit; der Versicherer des Arbeitgebers entschädigt ihn.",
      en: "An accident at and because of work; the insurer of your employer pays for it.",
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
      fr: "Un agent de l’État nommé ; c’est MEDEX qui juge s’il peut travailler.",
      de: "Ein fest ernannter Beamter; MEDEX sagt, ob er arbeiten kann.",
      en: "A state official with a fixed post; MEDEX says whether he or she can work.",
    },
    sources: { nl: "webinar", fr: null, de: null },
  },
} as const satisfies Record<string, Term>;
