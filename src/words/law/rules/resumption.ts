import type { RuleWords } from "../rule.ts";

/** Partial work, and the benefit beside it. */
export const resumptionRuleWords = {
  "declaration-day": {
    title: {
      nl: "Aangifte van gedeeltelijk werk",
      fr: "Déclaration de reprise partielle",
      de: "Meldung der Teilarbeit",
      en: "Declaration of partial work",
    },
    asks: {
      nl: "Wat is de laatste dag om gedeeltelijk werk aan te geven?",
      fr: "Quel est le dernier jour pour déclarer une reprise partielle ?",
      de: "Bis wann muss Teilarbeit gemeldet werden?",
      en: "What is the last day to declare partial work?",
    },
  },
  "late-declaration": {
    title: { nl: "Te late aangifte", fr: "Déclaration tardive", de: "Verspätete Meldung", en: "Late declaration" },
    asks: {
      nl: "Hoeveel dagen te laat is de aangifte, en wat volgt daaruit?",
      fr: "De combien de jours la déclaration est-elle tardive, et que s’ensuit-il ?",
      de: "Wie viele Tage zu spät ist die Meldung, und was folgt daraus?",
      en: "How many days late is the declaration, and what follows?",
    },
  },
  "partial-resumption": {
    title: { nl: "Gedeeltelijk werk", fr: "Reprise partielle", de: "Teilarbeit", en: "Partial work" },
    asks: {
      nl: "Mag u een deel van uw werk weer opnemen?",
      fr: "Pouvez-vous reprendre une partie de votre travail ?",
      de: "Dürfen Sie einen Teil Ihrer Arbeit wieder aufnehmen?",
      en: "May you take up part of your work again?",
    },
  },
  "decision-term": {
    title: {
      nl: "Termijn voor de beslissing",
      fr: "Délai de décision",
      de: "Frist für die Entscheidung",
      en: "Term for the decision",
    },
    asks: {
      nl: "Wat is de laatste dag waarop de adviserend arts beslist?",
      fr: "Quel est le dernier jour pour la décision du médecin-conseil ?",
      de: "Bis wann entscheidet der Vertrauensarzt?",
      en: "What is the last day for the advising physician to decide?",
    },
  },
  "permission-length": {
    title: {
      nl: "Duur van de toelating",
      fr: "Durée de l’autorisation",
      de: "Dauer der Erlaubnis",
      en: "Length of the permission",
    },
    asks: {
      nl: "Tot welke dag kan deze toelating hoogstens gelden?",
      fr: "Jusqu’à quel jour cette autorisation peut-elle valoir au plus ?",
      de: "Bis wann kann diese Erlaubnis höchstens gelten?",
      en: "Until which day can this permission hold at most?",
    },
  },
  "six-monthly-check": {
    title: {
      nl: "Controle om de zes maanden",
      fr: "Contrôle tous les six mois",
      de: "Prüfung alle sechs Monate",
      en: "Check every six months",
    },
    asks: {
      nl: "Wat is de laatste dag voor de volgende medische controle?",
      fr: "Quel est le dernier jour pour le prochain contrôle médical ?",
      de: "Bis wann muss die nächste medizinische Prüfung stattfinden?",
      en: "What is the last day for the next medical check?",
    },
  },
  "refusal-effective-from": {
    title: {
      nl: "Begin van een weigering",
      fr: "Effet d’un refus",
      de: "Beginn einer Ablehnung",
      en: "Start of a refusal",
    },
    asks: {
      nl: "Vanaf welke dag werkt een weigering?",
      fr: "À partir de quel jour un refus a-t-il effet ?",
      de: "Ab wann wirkt eine Ablehnung?",
      en: "From which day does a refusal work?",
    },
  },
  "resumption-reported-within": {
    title: {
      nl: "Melding van volledig werk",
      fr: "Déclaration de reprise complète",
      de: "Meldung der vollen Arbeit",
      en: "Report of a full return to work",
    },
    asks: {
      nl: "Wat is de laatste dag om te melden dat u volledig werkt?",
      fr: "Quel est le dernier jour pour signaler une reprise complète ?",
      de: "Bis wann muss die volle Rückkehr gemeldet werden?",
      en: "What is the last day to report a full return to work?",
    },
  },
  "cumul-employee": {
    title: {
      nl: "Uitkering naast loon",
      fr: "Indemnité et salaire",
      de: "Leistung neben Lohn",
      en: "Benefit beside wage",
    },
    asks: {
      nl: "Hoeveel uitkering houdt een werknemer naast gedeeltelijk werk?",
      fr: "Quelle indemnité un salarié garde-t-il à côté d’un travail partiel ?",
      de: "Wie viel Leistung behält ein Arbeitnehmer neben Teilarbeit?",
      en: "How much benefit does an employee keep beside partial work?",
    },
  },
  "cumul-self-employed": {
    title: {
      nl: "Uitkering naast zelfstandig werk",
      fr: "Indemnité et activité indépendante",
      de: "Leistung neben selbstständiger Arbeit",
      en: "Benefit beside self-employed work",
    },
    asks: {
      nl: "Hoeveel uitkering houdt een zelfstandige naast een toegelaten activiteit?",
      fr: "Quelle indemnité un indépendant garde-t-il à côté d’une activité autorisée ?",
      de: "Wie viel Leistung behält ein Selbstständiger neben einer erlaubten Tätigkeit?",
      en: "How much benefit does a self-employed person keep beside a permitted activity?",
    },
  },
} satisfies Record<string, RuleWords>;
