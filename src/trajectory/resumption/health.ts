import { z } from "zod";
import { day as dayOf } from "../../law/kernel/day.ts";
import { judge } from "../../law/kernel/judge.ts";
import { partialResumption } from "../../law/resumption/partial-resumption.ts";
import type { IsoDay } from "../act.ts";
import { ask } from "../inputs.ts";
import { type Recognition, recognisedOn } from "../recognition/recognition.ts";
import type { Resumption } from "./resumption.ts";

/** What only the advising physician can say; the findings are sealed. */
export const health = {
  halfOfCapacityLost: ask.yesNo(),
  workSuitsHealth: ask.yesNo(),
  findings: ask.prose(),
};
const said = z.object(health);
export type Health = Omit<z.output<typeof said>, "findings">;

/** What the law says of this work from a day on, as it stood on the first day of the work. */
export function weighRequest(
  { regime, declaredOn, from: resumedOn }: Resumption,
  recognition: Recognition,
  { halfOfCapacityLost, workSuitsHealth }: Health,
  from: IsoDay,
) {
  const facts = {
    regime,
    recognisedIncapable: recognisedOn(recognition, from),
    halfOfCapacityLost,
    workSuitsHealth,
    resumesOn: dayOf(from),
    declaredOn: dayOf(declaredOn),
  };
  return judge(partialResumption, facts, dayOf(resumedOn));
}
