import { contactMonths, estimatePeriod } from "./contact-months.ts";
import { estimateAgain, estimateCategory } from "./estimate-category.ts";
import { questionnaireFollowUp, questionnaireReturned, questionnaireSent } from "./questionnaire.ts";
import { questionnaireComplete } from "./questionnaire-complete.ts";
import { questionnaireRequired } from "./questionnaire-required.ts";

export const estimateRules = {
  "questionnaire-sent": questionnaireSent,
  "questionnaire-returned": questionnaireReturned,
  "questionnaire-required": questionnaireRequired,
  "questionnaire-complete": questionnaireComplete,
  "questionnaire-follow-up": questionnaireFollowUp,
  "contact-months": contactMonths,
  "estimate-period": estimatePeriod,
  "estimate-category": estimateCategory,
  "estimate-again": estimateAgain,
} as const;
