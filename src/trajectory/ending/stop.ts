import { day as dayOf } from "../../law/kernel/day.ts";
import { judge } from "../../law/kernel/judge.ts";
import { stopping } from "../../law/stopping.ts";
import { act } from "../act.ts";
import { nothing } from "../inputs.ts";

/** The insured person stops, at any moment, with one act and no other condition (S001, S002). */
export const stop = act({
  name: "stop",
  serves: ["P6"],
  to: "trajectory",
  by: ["insured-person"],
  inPerson: "always",
  input: nothing,
  happens: ["TrajectoryStopped"],
  decide: ({ day }) => ({
    happened: [{ type: "TrajectoryStopped" }],
    rulings: [judge(stopping, { askedByInsuredPerson: true }, dayOf(day))],
  }),
});
