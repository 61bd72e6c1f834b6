import { day as dayOf } from "../../law/kernel/day.ts";
import { judge } from "../../law/kernel/judge.ts";
import { partialResumption } from "../../law/resumption/partial-resumption.ts";
import type { ConditionName } from "../../law/rules.ts";
import { basisOf } from "../../letters/citation.ts";
import type { PartialResumptionPermitted } from "../../letters/partial-resumption-permitted/letter.ts";
import type { PartialResumptionRefused } from "../../letters/partial-resumption-refused/letter.ts";
import type { Resumption } from "../../trajectory/resumption/resumption.ts";
import { conditionWords } from "../../words/law/condition-words.ts";
import { appealOf, factsOf, fromThePhysician, inFull, type Outgoing, rulingsOf } from "./letter-case.ts";

/** What a letter on partial work is written from: the request as it stood on the decision. */
export type ResumptionCase = Outgoing & { resumption: Resumption };

/** What is permitted: nature, volume, period and conditions. */
export function partialResumptionPermittedFacts(letterCase: ResumptionCase): PartialResumptionPermitted {
  const { resumption } = letterCase;
  const { from, until, conditions, checkBy } = factsOf(letterCase, "PartialResumptionPermitted");
  const { declaredOn, nature, activity, hours } = resumption;
  return {
    ...common(letterCase),
    declaredOn,
    nature: nature === "self-employed-activity" ? nature : "adapted-work",
    activity: inFull(activity),
    hours: hours && { perWeek: Number(hours.perWeek), fullTime: Number(hours.fullTime) },
    permission: { from, until },
    conditions: inFull(conditions) ?? "",
    checkBy,
  };
}

/** What is refused or ended, with the conditions that fail, the grounds and the first day. */
export function partialResumptionRefusedFacts(letterCase: ResumptionCase): PartialResumptionRefused {
  const { from, failing, grounds } = factsOf(letterCase, "PartialResumptionRefused");
  const { activity, permissions } = letterCase.resumption;
  return {
    ...common(letterCase),
    activity: inFull(activity),
    ended: permissions.length > 0,
    from,
    failing: failing.map((condition) => conditionWords[condition as ConditionName].fails),
    grounds: inFull(grounds),
  };
}

function common(letterCase: ResumptionCase) {
  const { event, language, resumption } = letterCase;
  const ruling =
    rulingsOf(event).find(({ rule }) => rule === partialResumption.name) ??
    judge(partialResumption, { regime: resumption.regime }, dayOf(resumption.from));
  return {
    ...fromThePhysician(letterCase),
    basis: basisOf(ruling, language),
    appeal: appealOf(letterCase),
  };
}
