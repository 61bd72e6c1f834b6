import { day as dayOf } from "../../law/kernel/day.ts";
import { judge } from "../../law/kernel/judge.ts";
import { presumption } from "../../law/presumption.ts";
import type { IsoDay } from "../act.ts";
import type { Regime } from "../recognition/recognition.ts";
import type { Engagement } from "./engagement.ts";

/** The presumption, as soon as the rule of the regime lets it begin: at the third signature, or at the plan. */
export function startPresumption(facts: {
  signed: Engagement["signed"];
  regime: Regime;
  planDrawnUpOn: IsoDay | undefined;
  day: IsoDay;
}) {
  const days = (text: IsoDay | undefined) => (text === undefined ? undefined : dayOf(text));
  const ruling = judge(
    presumption,
    {
      regime: facts.regime,
      insuredPersonSignedOn: days(facts.signed["insured-person"]),
      coordinatorSignedOn: days(facts.signed.coordinator),
      advisingPhysicianSignedOn: days(facts.signed["advising-physician"]),
      planDrawnUpOn: days(facts.planDrawnUpOn),
    },
    dayOf(facts.day),
  );
  return {
    happened: ruling.value ? [{ type: "PresumptionStarted" as const, ...ruling.value }] : [],
    rulings: [ruling],
  };
}
