import type { CalculatorName } from "../../../words/screens/calculators.ts";
import type { Calculator } from "./calculator.ts";
import { decisionTerm } from "./decision-term.ts";
import { declarationDay } from "./declaration-day.ts";
import { months } from "./months.ts";

import { nationalNumber } from "./national-number.ts";
import { partialResumption } from "./partial-resumption.ts";
import { presumption } from "./presumption.ts";
import { questionnaire } from "./questionnaire.ts";
import { routes } from "./routes.ts";
import { sanction } from "./sanction.ts";
import { trainingBenefits } from "./training-benefits.ts";

/** Every open calculator; one that is missing does not compile. */
export const calculators = {
  "partial-resumption": partialResumption,
  "declaration-day": declarationDay,
  "decision-term": decisionTerm,
  routes,
  presumption,
  "training-benefits": trainingBenefits,
  questionnaire,
  months,
  sanction,
  "national-number": nationalNumber,
} as const satisfies Readonly<Record<CalculatorName, Calculator>>;
