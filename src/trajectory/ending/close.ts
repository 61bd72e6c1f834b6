import { z } from "zod";
import { closing, closingReasons } from "../../law/closing.ts";
import { day as dayOf } from "../../law/kernel/day.ts";
import { judge } from "../../law/kernel/judge.ts";
import { act } from "../act.ts";
import { ask } from "../inputs.ts";
import { known } from "../known.ts";

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
    return { happened: [{ type: "TrajectoryClosed", reason, outcome: known(ruling) }], rulings: [ruling] };
  },
});
