import type { RuleName } from "../../law/rules.ts";
import type { ActName } from "../../trajectory/acts.ts";

/** The acts that ask each rule. Found in the imports by `npm run docs`; a test compares. */
export const actsOnRule: Readonly<Partial<Record<RuleName, readonly ActName[]>>> = {
  aim: ["set-aim"],
  "anti-cumul": ["assess-cost", "record-regional-benefit"],
  appeal: ["record-receipt"],
  closing: ["close"],
  "contact-months": ["record-physical-contact"],
  "dossier-order": ["hand-in-project", "advise-on-project", "examine-project", "put-on-agenda", "decide-project"],
  engagement: ["sign-engagement"],
  "estimate-again": ["estimate-capacities"],
  "estimate-category": ["estimate-capacities"],
  "estimate-period": ["estimate-capacities"],
  "evaluation-after-training": ["complete-training", "evaluate-after-training"],
  "financial-intervention": ["decide-project"],
  "first-contact-within": ["invite-to-first-contact", "hold-first-contact"],
  "follow-up-within": ["follow-up"],
  "invalidity-from": ["recognise-invalidity"],
  "legacy-kind": ["enter-older-trajectory"],
  "new-date-after-absence": ["invite-to-first-contact", "record-absence", "hold-first-contact"],
  payer: ["decide-project"],
  "plan-content": ["draw-up-plan"],
  "plan-within": ["draw-up-plan"],
  presumption: ["sign-engagement", "draw-up-plan"],
  "presumption-during-training": ["start-training"],
  "questionnaire-complete": ["record-questionnaire"],
  "questionnaire-follow-up": ["help-with-questionnaire"],
  "questionnaire-required": ["send-questionnaire", "exempt-from-questionnaire"],
  "questionnaire-returned": ["send-questionnaire"],
  "questionnaire-sent": ["send-questionnaire"],
  "referral-by-advising-physician": ["refer-to-coordinator"],
  "referral-by-occupational-physician": ["refer-by-occupational-physician"],
  "referral-to-occupational-physician": ["refer-to-occupational-physician"],
  "registration-with-service": ["send-registration"],
  "route-a": ["refer-to-coordinator"],
  "route-b": ["ask-first-contact"],
  "route-c": ["register-at-service", "refer-by-occupational-physician", "confirm-invalidity"],
  sanction: ["propose-reduction", "suspend-benefit"],
  "sanction-guard": ["propose-reduction"],
  stopping: ["stop"],
  "success-premium": ["record-attendance", "complete-training", "record-regional-benefit"],
  "training-period": ["hand-in-project"],
  "training-premium": ["record-attendance", "complete-training", "record-regional-benefit"],
};

/** The rules that make the list of what is due. */
export const dueListOnRule: readonly RuleName[] = ["first-contact-within", "follow-up-within", "plan-within"];
