import { day as dayOf } from "../../law/kernel/day.ts";
import { judge } from "../../law/kernel/judge.ts";
import { presumption } from "../../law/presumption.ts";
import type { IsoDay } from "../act.ts";
import type { Regime } from "../recognition/recognition.ts";
import type { Engagement } from "./engagement.ts";

/** A day that did not come is known not to have come. */
const dayOrNever = (text: IsoDay | undefined) => (text === undefined ? null : dayOf(text));

export const signatureDays = (signed: Engagement["signed"]) => ({
  insuredPersonSignedOn: dayOrNever(signed["insured-person"]),
  coordinatorSignedOn: dayOrNever(signed.coordinator),
  advisingPhysicianSignedOn: dayOrNever(signed["advising-physician"]),
});

/** The presumption, as soon as the rule of the regime lets it begin: at the third signature, or at the plan. */
export function startPresumption(facts: {
  signed: Engagement["signed"];
  regime: Regime;
  planDrawnUpOn: IsoDay | undefined;
  day: IsoDay;
}) {
  const { regime, signed, planDrawnUpOn, day } = facts;
  const asked = { regime, ...signatureDays(signed), planDrawnUpOn: dayOrNever(planDrawnUpOn) };
  const ruling = judge(presumption, asked, dayOf(day));
  return {
    happened: ruling.value ? [{ type: "PresumptionStarted" as const, ...ruling.value }] : [],
    rulings: [ruling],
  };
}
