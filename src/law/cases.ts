import { absenceCases } from "./absence/cases.ts";
import { answerToRequestCases } from "./answer-to-request.cases.ts";
import { benefitRateCases } from "./benefits/benefit-rate.cases.ts";
import { benefitCases } from "./benefits/benefits.cases.ts";
import { employerPremiumCases } from "./benefits/employer-premium.cases.ts";
import { brokenGlassUntilCases } from "./broken-glass.cases.ts";
import {
  partnerMayReceiveCases,
  referralToOccupationalPhysicianCases,
  registrationWithServiceCases,
} from "./consent.cases.ts";
import { councilDecisionCases } from "./council.cases.ts";
import {
  appealCases,
  evaluationAfterTrainingCases,
  firstContactWithinCases,
  followUpWithinCases,
  invalidityFromCases,
  newDateAfterAbsenceCases,
  planWithinCases,
} from "./deadlines.cases.ts";
import { declarationOfIncapacityCases } from "./declaration-of-incapacity.cases.ts";
import { dossierOrderCases, financialInterventionCases, trainingPeriodCases } from "./dossier.cases.ts";
import { draftKeptCases } from "./draft-kept.cases.ts";
import { employerCases } from "./employer/employer.cases.ts";
import { closingCases, stoppingCases } from "./ending.cases.ts";
import { engagementCases } from "./engagement.cases.ts";
import { estimateCases } from "./estimate/cases.ts";
import { incapacityCases } from "./incapacity/cases.ts";
import type { Cases } from "./kernel/case.ts";
import { nationalNumberCases } from "./national-number.cases.ts";
import { aimCases, legacyKindCases } from "./older-trajectories.cases.ts";
import { paymentFileKeptCases } from "./payment-file-kept.cases.ts";
import { planContentCases } from "./plan-content.cases.ts";
import { presumptionCases, presumptionDuringTrainingCases } from "./presumption.cases.ts";
import { referralByAdvisingPhysicianCases } from "./referral-by-advising-physician.cases.ts";
import { resumptionCases } from "./resumption/cases.ts";
import { retentionCases } from "./retention.cases.ts";
import { routeCCases } from "./route-c.cases.ts";
import { referralByOccupationalPhysicianCases, routeACases, routeBCases } from "./routes.cases.ts";
import type { RuleName } from "./rules.ts";
import { targetGroupCases } from "./target-group.cases.ts";

/** The legal questions that were answered by hand, rule by rule; a rule without cases does not compile. */
export const allCases = {
  "target-group": targetGroupCases,
  "route-a": routeACases,
  "route-b": routeBCases,
  "route-c": routeCCases,
  "referral-by-advising-physician": referralByAdvisingPhysicianCases,
  "referral-by-occupational-physician": referralByOccupationalPhysicianCases,
  "first-contact-within": firstContactWithinCases,
  "new-date-after-absence": newDateAfterAbsenceCases,
  "invalidity-from": invalidityFromCases,
  engagement: engagementCases,
  presumption: presumptionCases,
  "presumption-during-training": presumptionDuringTrainingCases,
  "plan-within": planWithinCases,
  "follow-up-within": followUpWithinCases,
  "plan-content": planContentCases,
  "partner-may-receive": partnerMayReceiveCases,
  "referral-to-occupational-physician": referralToOccupationalPhysicianCases,
  "registration-with-service": registrationWithServiceCases,
  "dossier-order": dossierOrderCases,
  "financial-intervention": financialInterventionCases,
  "council-decision": councilDecisionCases,
  "training-period": trainingPeriodCases,
  "evaluation-after-training": evaluationAfterTrainingCases,
  "legacy-kind": legacyKindCases,
  aim: aimCases,
  appeal: appealCases,
  stopping: stoppingCases,
  closing: closingCases,
  ...estimateCases,
  ...absenceCases,
  ...incapacityCases,
  ...resumptionCases,
  ...benefitCases,
  "employer-premium": employerPremiumCases,
  "benefit-rate": benefitRateCases,
  "national-number": nationalNumberCases,
  "declaration-of-incapacity": declarationOfIncapacityCases,
  retention: retentionCases,
  "answer-to-request-within": answerToRequestCases,
  "payment-file-kept": paymentFileKeptCases,
  "broken-glass-until": brokenGlassUntilCases,
  "draft-kept": draftKeptCases,
  ...employerCases,
} as const satisfies Readonly<Record<RuleName, Cases>>;
