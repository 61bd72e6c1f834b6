import { antiCumul } from "../../law/benefits/anti-cumul.ts";
import { day as dayOf } from "../../law/kernel/day.ts";
import type { Cents } from "../../law/kernel/facts.ts";
import { judge } from "../../law/kernel/judge.ts";
import type { CostAssessed } from "../../letters/cost-assessed/letter.ts";
import { appealOf, factsOf, inFull, inOrderFromTheFund, type LetterCase, rulingsOf } from "./letter-case.ts";

/**
 * What is paid back of a cost. A refusal is the coordinator's own finding; it rests on the same article, by which only
 * authorised costs are paid.
 *
 * @throws when the event names a cost that the trajectory does not have: then the record is broken.
 */
export function costAssessedFacts(letterCase: LetterCase): CostAssessed {
  const { event, trajectory } = letterCase;
  const { cost: id, verdict, counterpart, cents, grounds } = factsOf(letterCase, "CostAssessed");
  const cost = trajectory.costs.find((one) => one.id === id);
  if (!cost) throw new Error(`no cost ${id} in ${event.stream}`);
  const judged = rulingsOf(event);
  const amounts = { amount: cost.cents as Cents, regionalAmount: counterpart as Cents };
  const rulings = judged.length > 0 ? judged : [judge(antiCumul, amounts, dayOf(event.day))];
  return {
    ...inOrderFromTheFund(letterCase, rulings),
    ...{ what: inFull(cost.what), paidOn: cost.paidOn, paid: cost.cents, paidByRegion: counterpart, paidBack: cents },
    ...{ verdict, grounds: inFull(grounds) ?? "", appeal: appealOf(letterCase) },
  };
}
