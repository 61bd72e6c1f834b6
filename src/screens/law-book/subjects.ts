import { type RuleName, rules } from "../../law/rules.ts";
import { absenceRuleWords } from "../../words/law/rules/absence.ts";
import { benefitRuleWords } from "../../words/law/rules/benefits.ts";
import { declarationRuleWords } from "../../words/law/rules/declaration.ts";
import { employerRuleWords } from "../../words/law/rules/employer.ts";
import { estimateRuleWords } from "../../words/law/rules/estimate.ts";
import { incapacityRuleWords } from "../../words/law/rules/incapacity.ts";
import { openingRules } from "../../words/law/rules/opening.ts";
import { projectAndEndRules } from "../../words/law/rules/project-and-end.ts";
import { resumptionRuleWords } from "../../words/law/rules/resumption.ts";
import { underWayRules } from "../../words/law/rules/under-way.ts";
import type { Subject } from "../../words/screens/law-book.ts";

/** The rules whose words stand together are one subject. */
const bySubject: Readonly<Record<Exclude<Subject, "other">, object>> = {
  opening: openingRules,
  incapacity: { ...incapacityRuleWords, ...declarationRuleWords },
  estimate: estimateRuleWords,
  absence: absenceRuleWords,
  underWay: underWayRules,
  resumption: resumptionRuleWords,
  project: projectAndEndRules,
  benefits: benefitRuleWords,
  employer: employerRuleWords,
};

/** Every rule, once, under its subject; what belongs to no subject of its own stands at the end. */
export function subjects(): readonly { subject: Subject; rules: readonly RuleName[] }[] {
  const names = Object.keys(rules) as RuleName[];
  const groups = Object.entries(bySubject) as [Subject, object][];
  const known = new Set(groups.flatMap(([, words]) => Object.keys(words)));
  const rest = names.filter((name) => !known.has(name));
  return [
    ...groups.map(([subject, words]) => ({ subject, rules: names.filter((name) => Object.hasOwn(words, name)) })),
    { subject: "other" as const, rules: rest },
  ].filter((group) => group.rules.length > 0);
}
