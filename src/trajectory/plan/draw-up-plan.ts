import { z } from "zod";
import { day as dayOf, iso } from "../../law/kernel/day.ts";
import { due, judge } from "../../law/kernel/judge.ts";
import { planContent, planWithin } from "../../law/plan.ts";
import { act, cannot } from "../act.ts";
import { startPresumption } from "../engagement/start-presumption.ts";
import { ask } from "../inputs.ts";

/** The plan, within a month of the engagement: objectives, the result aimed at, at least one concrete action. */
export const drawUpPlan = act({
  name: "draw-up-plan",
  serves: ["P5"],
  to: "trajectory",
  by: ["coordinator"],
  input: z.object({
    objectives: ask.prose(),
    result: ask.prose(),
    actions: ask.lines(),
    nextAppointmentOn: ask.day(),
  }),
  happens: ["PlanDrawnUp", "PresumptionStarted"],
  hindered({ trajectory }) {
    if (trajectory.plan) return cannot("plan-exists");
    return trajectory.engagement.engagedOn ? undefined : cannot("not-engaged-yet");
  },
  decide({ trajectory, recognition, input, day }) {
    const { signed, engagedOn = day, presumption } = trajectory.engagement;
    const today = dayOf(day);
    const content = judge(
      planContent,
      {
        objectives: input.objectives,
        result: input.result,
        actions: input.actions.length,
        nextAppointmentOn: dayOf(input.nextAppointmentOn),
        drawnUpOn: today,
      },
      today,
    );
    if (content.outcome !== "met") return cannot("the-law-does-not-allow", content);
    const term = due(planWithin, { engagedOn: dayOf(engagedOn) }, dayOf(engagedOn));
    const started = presumption
      ? { happened: [], rulings: [] }
      : startPresumption({ signed, regime: recognition.regime, planDrawnUpOn: day, day });
    return {
      happened: [{ type: "PlanDrawnUp", ...input, latestDay: iso(term.by) }, ...started.happened],
      rulings: [content, term.ruling, ...started.rulings],
    };
  },
});
