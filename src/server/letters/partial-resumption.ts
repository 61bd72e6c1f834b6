import { day as dayOf } from "../../law/kernel/day.ts";
import { judge } from "../../law/kernel/judge.ts";
import type { Ruling } from "../../law/kernel/ruling.ts";
import { partialResumption } from "../../law/resumption/partial-resumption.ts";
import type { ConditionName } from "../../law/rules.ts";
import { appealOn } from "../../letters/appeal-on.ts";
import { basisOf } from "../../letters/citation.ts";
import type { PartialResumptionPermitted } from "../../letters/partial-resumption-permitted/letter.ts";
import type { PartialResumptionRefused } from "../../letters/partial-resumption-refused/letter.ts";
import type { Resumption } from "../../trajectory/resumption/resumption.ts";
import { conditionWords } from "../../words/law/condition-words.ts";
import { factsOf, fromThePhysician, type Outgoing } from "./letter-case.ts";

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
    activity,
    hours: hours && { perWeek: Number(hours.perWeek), fullTime: Number(hours.fullTime) },
    permission: { from, until },
    conditions: conditions ?? "",
    checkBy,
  };
}

/** What is refused or ended, with the conditions that fail, the grounds and the first day. */
export function partialResumptionRefusedFacts(letterCase: ResumptionCase): PartialResumptionRefused {
  const { from, failing, grounds } = factsOf(letterCase, "PartialResumptionRefused");
  const { activity, permissions } = letterCase.resumption;
  return {
    ...common(letterCase),
    activity,
    ended: permissions.length > 0,
    from,
    failing: failing.map((condition) => conditionWords[condition as ConditionName].fails),
    grounds,
  };
}

function common(letterCase: ResumptionCase) {
  const { event, language, person, resumption } = letterCase;
  const rulings = event.rulings as unknown as readonly Ruling[];
  const ruling =
    rulings.find(({ rule }) => rule === partialResumption.name) ??
    judge(partialResumption, { regime: resumption.regime }, dayOf(resumption.from));
  const postcode = /\b[1-9]\d{3}\b(?=[^\d]*$)/.exec(person.address.at(-1) ?? "")?.[0] ?? "";
  return {
    ...fromThePhysician(letterCase),
    basis: basisOf(ruling, language),
    appeal: appealOn(event.day, postcode, language),
  };
}
