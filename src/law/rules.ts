import { absenceRules } from "./absence/rules.ts";
import { aim } from "./aim.ts";
import { answerToRequestWithin } from "./answer-to-request.ts";
import { appeal } from "./appeal.ts";
import { benefitRules } from "./benefits/rules.ts";
import { brokenGlassUntil } from "./broken-glass.ts";
import { closing } from "./closing.ts";
import { partnerMayReceive } from "./consent.ts";
import { councilDecision } from "./council-decision.ts";
import { declarationOfIncapacity } from "./declaration-of-incapacity.ts";
import { dossierOrder } from "./dossier-order.ts";
import { draftKept } from "./draft-kept.ts";
import { employerRules } from "./employer/rules.ts";
import { engagement } from "./engagement.ts";
import { estimateRules } from "./estimate/rules.ts";
import { financialIntervention } from "./financial-intervention.ts";
import { firstContactWithin, newDateAfterAbsence } from "./first-contact.ts";
import { incapacityRules } from "./incapacity/rules.ts";
import { invalidityFrom } from "./invalidity.ts";
import type { Conditions } from "./kernel/conditions.ts";
import type { Rule } from "./kernel/rule.ts";
import type { Table } from "./kernel/table.ts";
import { legacyKind } from "./legacy-kind.ts";
import { nationalNumber } from "./national-number.ts";
import { paymentFileKept } from "./payment-file-kept.ts";
import { followUpWithin, planContent, planWithin } from "./plan.ts";
import { presumption, presumptionDuringTraining } from "./presumption.ts";
import { referralByAdvisingPhysician } from "./referral-by-advising-physician.ts";
import { referralByOccupationalPhysician } from "./referral-by-occupational-physician.ts";
import { referralToOccupationalPhysician } from "./referral-to-occupational-physician.ts";
import { registrationWithService } from "./registration-with-service.ts";
import { resumptionRules } from "./resumption/rules.ts";
import { retention } from "./retention.ts";
import { routeA } from "./route-a.ts";
import { routeB } from "./route-b.ts";
import { routeC } from "./route-c.ts";
import { stopping } from "./stopping.ts";
import { targetGroup } from "./target-group.ts";
import { evaluationAfterTraining, trainingPeriod } from "./training.ts";

/** Every rule, by its name. */
export const rules = {
  "target-group": targetGroup,
  "route-a": routeA,
  "route-b": routeB,
  "route-c": routeC,
  "referral-by-advising-physician": referralByAdvisingPhysician,
  "referral-by-occupational-physician": referralByOccupationalPhysician,
  "first-contact-within": firstContactWithin,
  "new-date-after-absence": newDateAfterAbsence,
  "invalidity-from": invalidityFrom,
  engagement,
  presumption,
  "presumption-during-training": presumptionDuringTraining,
  "plan-within": planWithin,
  "follow-up-within": followUpWithin,
  "plan-content": planContent,
  "partner-may-receive": partnerMayReceive,
  "referral-to-occupational-physician": referralToOccupationalPhysician,
  "registration-with-service": registrationWithService,
  "dossier-order": dossierOrder,
  "financial-intervention": financialIntervention,
  "council-decision": councilDecision,
  "training-period": trainingPeriod,
  "evaluation-after-training": evaluationAfterTraining,
  "legacy-kind": legacyKind,
  aim,
  appeal,
  stopping,
  closing,
  ...resumptionRules,
  ...benefitRules,
  "national-number": nationalNumber,
  "declaration-of-incapacity": declarationOfIncapacity,
  retention,
  "answer-to-request-within": answerToRequestWithin,
  "payment-file-kept": paymentFileKept,
  "broken-glass-until": brokenGlassUntil,
  "draft-kept": draftKept,
  ...employerRules,
  ...estimateRules,
  ...absenceRules,
  ...incapacityRules,
} as const satisfies { readonly [Name in string]: Rule<Name> };

type Register = typeof rules;
export type RuleName = keyof Register;

/** Every condition of every rule. */
export type ConditionName = {
  [R in RuleName]: Register[R] extends Conditions<string, infer _F, infer C> ? C : never;
}[RuleName];

/** Every row of every decision table. */
export type RowName = {
  [R in RuleName]: Register[R] extends Table<string, infer _F, infer Row, string> ? Row : never;
}[RuleName];

/** Every outcome of every decision table. */
export type TableOutcome = {
  [R in RuleName]: Register[R] extends Table<string, infer _F, string, infer Outcome> ? Outcome : never;
}[RuleName];

export type { ParameterName, ParameterText } from "./parameters.ts";
export type { SourceId } from "./sources.ts";
export type { StepName } from "./steps.ts";
