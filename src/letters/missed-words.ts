import type { Events } from "../trajectory/events.ts";
import type { Language } from "../words/language.ts";

export type Breach = Events["ReductionImposed"]["breach"] | Events["BenefitSuspended"]["breach"];
export type ReasonForLifting = Events["ReductionLifted"]["reason"];

/** What somebody did not come to, to put in a sentence. */
export const missedWords: Readonly<Record<Language, Readonly<Record<Breach, string>>>> = {
  nl: {
    "first-contact": "het eerste gesprek met uw coördinator",
    "questionnaire-examination": "het onderzoek over de vragenlijst",
    "physical-contact": "het gesprek met de adviserend arts of zijn team",
    "incapacity-evaluation": "het onderzoek van uw arbeidsongeschiktheid",
  },
  fr: {
    "first-contact": "le premier entretien avec votre coordinateur",
    "questionnaire-examination": "l’examen à propos du questionnaire",
    "physical-contact": "l’entretien avec le médecin-conseil ou son équipe",
    "incapacity-evaluation": "l’examen de votre incapacité de travail",
  },
  de: {
    "first-contact": "das erste Gespräch mit Ihrem Koordinator",
    "questionnaire-examination": "die Untersuchung zum Fragebogen",
    "physical-contact": "das Gespräch mit dem Vertrauensarzt oder seinem Team",
    "incapacity-evaluation": "die Untersuchung Ihrer Arbeitsunfähigkeit",
  },
  en: {
    "first-contact": "the first talk with your coordinator",
    "questionnaire-examination": "the examination about the questionnaire",
    "physical-contact": "the talk with the advising physician or the team",
    "incapacity-evaluation": "the examination of your incapacity for work",
  },
};

/** Why a sanction ends, as a sentence to the person. */
export const liftedWords: Readonly<Record<Language, Readonly<Record<ReasonForLifting, string>>>> = {
  nl: {
    "made-contact": "U nam contact op voor een nieuwe afspraak.",
    "was-examined": "U hebt zich laten onderzoeken.",
    "absence-was-justified": "U had toch een geldige reden om niet te komen.",
  },
  fr: {
    "made-contact": "Vous avez demandé un nouveau rendez-vous.",
    "was-examined": "Vous vous êtes fait examiner.",
    "absence-was-justified": "Vous aviez finalement une raison valable de ne pas venir.",
  },
  de: {
    "made-contact": "Sie haben sich für einen neuen Termin gemeldet.",
    "was-examined": "Sie haben sich untersuchen lassen.",
    "absence-was-justified": "Sie hatten doch einen triftigen Grund, nicht zu kommen.",
  },
  en: {
    "made-contact": "You made contact for a new appointment.",
    "was-examined": "You had yourself examined.",
    "absence-was-justified": "You had a valid reason after all for not coming.",
  },
};
