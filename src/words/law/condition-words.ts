import type { ConditionName } from "../../law/rules.ts";
import type { ConditionWords } from "./condition.ts";
import { absenceReasonConditions } from "./conditions/absence-reasons.ts";
import { benefitConditions } from "./conditions/benefits.ts";
import { consentConditions } from "./conditions/consent.ts";
import { councilConditions } from "./conditions/council.ts";
import { employerConditions } from "./conditions/employer.ts";
import { engagementConditions } from "./conditions/engagement.ts";
import { exclusionConditions } from "./conditions/exclusions.ts";
import { identityConditions } from "./conditions/identity.ts";
import { incapacityConditions } from "./conditions/incapacity.ts";
import { planConditions } from "./conditions/plan.ts";
import { questionnaireConditions } from "./conditions/questionnaire.ts";
import { referralConditions } from "./conditions/referral.ts";
import { resumptionConditions } from "./conditions/resumption.ts";
import { routeCConditions } from "./conditions/route-c.ts";
import { invitationConditions } from "./conditions/sanction-guard.ts";
import { targetGroupConditions } from "./conditions/target-group.ts";
import { trainingConditions } from "./conditions/training.ts";

/** Every condition of the law in words. A condition that the law adds does not compile until it has its sentences. */
export const conditionWords: Readonly<Record<ConditionName, ConditionWords>> = {
  ...targetGroupConditions,
  ...exclusionConditions,
  ...routeCConditions,
  ...referralConditions,
  ...engagementConditions,
  ...consentConditions,
  ...planConditions,
  ...trainingConditions,
  ...resumptionConditions,
  ...identityConditions,
  ...councilConditions,
  ...benefitConditions,
  ...employerConditions,
  ...questionnaireConditions,
  ...invitationConditions,
  ...absenceReasonConditions,
  ...incapacityConditions,
};
