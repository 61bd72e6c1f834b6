import type { reasonsForLifting, reducing, suspending } from "../../trajectory/absence/sanctions.ts";
import type { Category, ContactMonth } from "../../trajectory/estimate/estimate.ts";
import type { Text } from "../language.ts";
import { factValueWords } from "../law/fact-value-words.ts";
import { outcomeWords } from "../law/outcome-words.ts";

export const outlook = {
  "resumes-by-month-6": factValueWords["resumes-by-month-6"],
  "medically-impossible": factValueWords["medically-impossible"],
  "treatment-first": factValueWords["treatment-first"],
  "possible-after-actions": factValueWords["possible-after-actions"],
};

export const category = {
  "category-1": outcomeWords["category-1"],
  "category-2": outcomeWords["category-2"],
  "category-3": outcomeWords["category-3"],
  "category-4": outcomeWords["category-4"],
} satisfies Record<Category, Text>;

export const contactMonth = {
  "4": { nl: "Maand 4", fr: "Mois 4", de: "Monat 4", en: "Month 4" },
  "7": { nl: "Maand 7", fr: "Mois 7", de: "Monat 7", en: "Month 7" },
  "11": { nl: "Maand 11", fr: "Mois 11", de: "Monat 11", en: "Month 11" },
} satisfies Record<ContactMonth, Text>;

export const breach = {
  "first-contact": factValueWords["first-contact"],
  "questionnaire-examination": factValueWords["questionnaire-examination"],
  "physical-contact": factValueWords["physical-contact"],
  "incapacity-evaluation": factValueWords["incapacity-evaluation"],
} satisfies Record<(typeof reducing)[number] | (typeof suspending)[number], Text>;

export const reasonForLifting = {
  "made-contact": {
    nl: "De persoon nam contact op",
    fr: "La personne a pris contact",
    de: "Die Person hat sich gemeldet",
    en: "The person made contact",
  },
  "was-examined": {
    nl: "De persoon is onderzocht",
    fr: "La personne a été examinée",
    de: "Die Person wurde untersucht",
    en: "The person was examined",
  },
  "absence-was-justified": {
    nl: "De afwezigheid had toch een geldige reden",
    fr: "L’absence avait finalement une raison valable",
    de: "Die Abwesenheit hatte doch einen triftigen Grund",
    en: "The absence had a valid reason after all",
  },
} satisfies Record<(typeof reasonsForLifting)[number], Text>;
