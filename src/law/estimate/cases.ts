import { contactMonthsCases, estimatePeriodCases } from "./contact-months.cases.ts";
import { estimateAgainCases, estimateCategoryCases } from "./estimate-category.cases.ts";
import {
  questionnaireCompleteCases,
  questionnaireFollowUpCases,
  questionnaireRequiredCases,
  questionnaireReturnedCases,
  questionnaireSentCases,
} from "./questionnaire.cases.ts";

export const estimateCases = {
  "questionnaire-sent": questionnaireSentCases,
  "questionnaire-returned": questionnaireReturnedCases,
  "questionnaire-required": questionnaireRequiredCases,
  "questionnaire-complete": questionnaireCompleteCases,
  "questionnaire-follow-up": questionnaireFollowUpCases,
  "contact-months": contactMonthsCases,
  "estimate-period": estimatePeriodCases,
  "estimate-category": estimateCategoryCases,
  "estimate-again": estimateAgainCases,
} as const;
