import type { Text } from "../../language.ts";

/** What an answer, an estimate or an absence leads to. */
export const estimateAndAbsenceOutcomes = {
  "wait-for-answer": {
    nl: "Wachten op het antwoord",
    fr: "Attendre la réponse",
    de: "Auf die Antwort warten",
    en: "Wait for the answer",
  },
  "help-to-answer": {
    nl: "De coördinator helpt bij het invullen",
    fr: "Le coordinateur aide à remplir le questionnaire",
    de: "Der Koordinator hilft beim Ausfüllen",
    en: "The coordinator helps to fill it in",
  },
  "estimate-capacities": {
    nl: "De adviserend arts of het team schat de restcapaciteiten in",
    fr: "Le médecin-conseil ou l’équipe estime les capacités restantes",
    de: "Der Vertrauensarzt oder das Team schätzt die Restfähigkeiten ein",
    en: "The advising physician or the team estimates the remaining capacities",
  },
  "category-1": {
    nl: "Categorie 1: spontaan weer aan het werk ten laatste eind maand 6",
    fr: "Catégorie 1 : reprise spontanée au plus tard à la fin du mois 6",
    de: "Kategorie 1: von selbst wieder in Arbeit bis Ende des 6. Monats",
    en: "Category 1: spontaneously back at work by the end of month 6",
  },
  "category-2": {
    nl: "Categorie 2: werken is medisch niet mogelijk",
    fr: "Catégorie 2 : travailler n’est pas possible médicalement",
    de: "Kategorie 2: Arbeiten ist medizinisch nicht möglich",
    en: "Category 2: working is medically not possible",
  },
  "category-3": {
    nl: "Categorie 3: eerst diagnose of behandeling, daarna opnieuw inschatten",
    fr: "Catégorie 3 : d’abord diagnostic ou traitement, puis nouvelle estimation",
    de: "Kategorie 3: zuerst Diagnose oder Behandlung, dann neu einschätzen",
    en: "Category 3: diagnosis or treatment first, then estimate again",
  },
  "category-4": {
    nl: "Categorie 4: werken is mogelijk na een of meer acties",
    fr: "Catégorie 4 : travailler est possible après une ou plusieurs actions",
    de: "Kategorie 4: Arbeiten ist nach einer oder mehreren Maßnahmen möglich",
    en: "Category 4: working is possible after one or more actions",
  },
  nothing: {
    nl: "Er gaat niets van de uitkering af",
    fr: "Rien n’est retenu sur l’indemnité",
    de: "Von der Leistung wird nichts abgezogen",
    en: "Nothing is taken off the benefit",
  },
  "registered-letter": {
    nl: "Een aangetekende brief met een nieuwe datum binnen een maand",
    fr: "Une lettre recommandée avec une nouvelle date dans le mois",
    de: "Ein Einschreiben mit einem neuen Termin innerhalb eines Monats",
    en: "A registered letter with a new date within a month",
  },
  "reduced-until-contact": {
    nl: "Lagere uitkering tot de persoon contact opneemt voor een nieuwe datum",
    fr: "Indemnité réduite jusqu’à ce que la personne demande une nouvelle date",
    de: "Gekürzte Leistung, bis die Person sich für einen neuen Termin meldet",
    en: "Lower benefit until the person makes contact for a new date",
  },
  "suspended-until-examined": {
    nl: "Geen uitkering tot de persoon zich laat onderzoeken",
    fr: "Indemnité suspendue jusqu’à ce que la personne se fasse examiner",
    de: "Keine Leistung, bis die Person sich untersuchen lässt",
    en: "No benefit until the person is examined",
  },
} satisfies Record<string, Text>;
