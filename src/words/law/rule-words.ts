import type { RuleName } from "../../law/rules.ts";
import type { RuleWords } from "./rule.ts";
import { absenceRuleWords } from "./rules/absence.ts";
import { benefitRuleWords } from "./rules/benefits.ts";
import { declarationRuleWords } from "./rules/declaration.ts";
import { employerRuleWords } from "./rules/employer.ts";
import { estimateRuleWords } from "./rules/estimate.ts";
import { identityRuleWords } from "./rules/identity.ts";
import { incapacityRuleWords } from "./rules/incapacity.ts";
import { openingRules } from "./rules/opening.ts";
import { ownDataRuleWords } from "./rules/own-data.ts";
import { projectAndEndRules } from "./rules/project-and-end.ts";
import { resumptionRuleWords } from "./rules/resumption.ts";
import { underWayRules } from "./rules/under-way.ts";

/** Every rule of the law in words. A new rule does not compile until it has its title and its question. */
export const ruleWords: Readonly<Record<RuleName, RuleWords>> = {
  ...openingRules,
  ...underWayRules,
  ...projectAndEndRules,
  ...resumptionRuleWords,
  ...benefitRuleWords,
  ...identityRuleWords,
  ...ownDataRuleWords,
  ...declarationRuleWords,
  ...employerRuleWords,
  ...estimateRuleWords,
  ...absenceRuleWords,
  ...incapacityRuleWords,
};
