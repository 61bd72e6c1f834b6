import { z } from "zod";
import { day as dayOf } from "../../law/kernel/day.ts";
import { judge } from "../../law/kernel/judge.ts";
import { referralByAdvisingPhysician } from "../../law/referral-by-advising-physician.ts";
import { routeA } from "../../law/route-a.ts";
import { act, cannot } from "../act.ts";
import { seal } from "../events.ts";
import { ask } from "../inputs.ts";
import { targetGroupFacts } from "../recognition/facts.ts";

/** Route A: the advising physician refers, after an examination, a person who says they want to work again. */
export const referToCoordinator = act({
  name: "refer-to-coordinator",
  serves: ["R1"],
  to: "new trajectory",
  by: ["advising-physician"],
  input: z.object({
    examinedOn: ask.day(),
    saysWantsToWork: ask.yesNo(),
    hasWorkPotential: ask.yesNo(),
    workPotential: ask.prose(),
  }),
  happens: ["ReferredToCoordinator"],
  hindered({ recognition, running, day }) {
    if (running) return cannot("trajectory-is-running");
    const route = judge(routeA, targetGroupFacts(recognition, day), dayOf(day));
    return route.outcome === "met" ? undefined : cannot("the-law-does-not-allow", route);
  },
  decide({ recognition, input, day }) {
    if (input.examinedOn > day) return cannot("day-lies-in-the-future");
    const route = judge(routeA, targetGroupFacts(recognition, day), dayOf(day));
    const { examinedOn, saysWantsToWork, hasWorkPotential } = input;
    const referral = judge(
      referralByAdvisingPhysician,
      { examinedOn: dayOf(examinedOn), saysWantsToWork, hasWorkPotential },
      dayOf(day),
    );
    if (referral.outcome !== "met") return cannot("the-law-does-not-allow", referral);
    const { person, fund } = recognition;
    return {
      happened: [{ type: "ReferredToCoordinator", person, fund, examinedOn, workPotential: seal(input.workPotential) }],
      rulings: [route, referral],
    };
  },
});
