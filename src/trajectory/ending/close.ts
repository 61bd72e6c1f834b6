import { z } from "zod";
import { closing } from "../../law/closing.ts";
import { day as dayOf } from "../../law/kernel/day.ts";
import { judge } from "../../law/kernel/judge.ts";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";
import { closingReasons, outcomes } from "./ending.ts";

/** The coordinator closes with a reason; the outcome that the statistics count follows from it (S003). */
export const close = act({
  name: "close",
  serves: ["P8"],
  to: "trajectory",
  by: ["coordinator"],
  input: z.object({ reason: ask.choice(...closingReasons) }),
  happens: ["TrajectoryClosed"],
  decide({ input: { reason }, day }) {
    const ruling = judge(closing, { reason }, dayOf(day));
    const outcome = outcomes.find((one) => one === ruling.outcome);
    return outcome
      ? { happened: [{ type: "TrajectoryClosed", reason, outcome }], rulings: [ruling] }
      : cannot("the-law-does-not-allow", ruling);
  },
});
