import { z } from "zod";
import { aim } from "../../law/aim.ts";
import { day as dayOf } from "../../law/kernel/day.ts";
import { judge } from "../../law/kernel/judge.ts";
import { act } from "../act.ts";
import { ask } from "../inputs.ts";
import { known } from "../known.ts";

/** Rehabilitation or re-orientation: the advising physician says which occupations are still possible (S004). */
export const setAim = act({
  name: "set-aim",
  serves: ["R9"],
  to: "trajectory",
  by: ["advising-physician"],
  input: z.object({ lastOccupationPossible: ask.yesNo(), referenceOccupationPossible: ask.yesNo() }),
  happens: ["AimSet"],
  decide({ input, day }) {
    const ruling = judge(aim, input, dayOf(day));
    return { happened: [{ type: "AimSet", aim: known(ruling) }], rulings: [ruling] };
  },
});
