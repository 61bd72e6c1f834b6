import { guaranteedPayRelapseUntil } from "./guaranteed-pay.ts";
import { employerPlanWithin } from "./plan.ts";
import { solidarityContribution } from "./solidarity-contribution.ts";
import {
  employerEstimateFrom,
  employerInformsFrom,
  employerMayStart,
  employerMustStartWithin,
  forceMajeureFrom,
} from "./start.ts";
import {
  employerAppealWithin,
  employerDecisionWithin,
  employerPlanAnswerWithin,
  employerRestartFrom,
  preReturnVisitWithin,
} from "./terms.ts";

/** The trajectory at the employer, as far as a return-to-work trajectory shows it. */
export const employerRules = {
  "employer-may-start": employerMayStart,
  "employer-informs-from": employerInformsFrom,
  "employer-estimate-from": employerEstimateFrom,
  "employer-must-start-within": employerMustStartWithin,
  "employer-decision-within": employerDecisionWithin,
  "employer-appeal-within": employerAppealWithin,
  "employer-plan-within": employerPlanWithin,
  "employer-plan-answer-within": employerPlanAnswerWithin,
  "employer-restart-from": employerRestartFrom,
  "pre-return-visit-within": preReturnVisitWithin,
  "force-majeure-from": forceMajeureFrom,
  "guaranteed-pay-relapse-until": guaranteedPayRelapseUntil,
  "solidarity-contribution": solidarityContribution,
} as const;
