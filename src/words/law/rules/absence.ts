import type { RuleWords } from "../rule.ts";

/** What follows an absence. */
export const absenceRuleWords = {
  "absence-ladder": {
    title: {
      nl: "Wat volgt op een afwezigheid",
      fr: "Ce qui suit une absence",
      de: "Was auf eine Abwesenheit folgt",
      en: "What follows an absence",
    },
    asks: {
      nl: "Wat volgt er op een afwezigheid zonder geldige reden?",
      fr: "Que se passe-t-il après une absence sans raison valable ?",
      de: "Was folgt auf eine Abwesenheit ohne triftigen Grund?",
      en: "What follows an absence without a valid reason?",
    },
  },
  sanction: {
    title: {
      nl: "Vermindering van de uitkering",
      fr: "Réduction de l’indemnité",
      de: "Kürzung der Leistung",
      en: "Reduction of the benefit",
    },
    asks: {
      nl: "Hoeveel gaat er van de uitkering af, en wat nu?",
      fr: "Combien est retenu sur l’indemnité, et que faire maintenant ?",
      de: "Wie viel wird von der Leistung abgezogen, und was nun?",
      en: "How much is taken off the benefit, and what now?",
    },
  },
  "sanction-guard": {
    title: {
      nl: "Voorwaarden om een vermindering voor te stellen",
      fr: "Conditions pour proposer une réduction",
      de: "Voraussetzungen für den Vorschlag einer Kürzung",
      en: "Conditions to propose a reduction",
    },
    asks: {
      nl: "Mag een vermindering van de uitkering worden voorgesteld?",
      fr: "Une réduction de l’indemnité peut-elle être proposée ?",
      de: "Darf eine Kürzung der Leistung vorgeschlagen werden?",
      en: "May a reduction of the benefit be proposed?",
    },
  },
  "registration-after-estimate": {
    title: {
      nl: "Termijn om in te schrijven bij de gewestelijke dienst",
      fr: "Délai pour s’inscrire au service de l’emploi",
      de: "Frist für die Anmeldung beim Arbeitsamt",
      en: "Term to register at the employment service",
    },
    asks: {
      nl: "Wat is de laatste dag om in te schrijven bij de gewestelijke dienst?",
      fr: "Quel est le dernier jour pour s’inscrire au service de l’emploi ?",
      de: "Bis wann muss die Anmeldung beim Arbeitsamt erfolgt sein?",
      en: "What is the last day to register at the employment service?",
    },
  },
} satisfies Record<string, RuleWords>;
