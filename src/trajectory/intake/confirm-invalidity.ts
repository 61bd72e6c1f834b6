import { day as dayOf } from "../../law/kernel/day.ts";
import { judge } from "../../law/kernel/judge.ts";
import { routeC } from "../../law/route-c.ts";
import { act, cannot } from "../act.ts";
import { nothing } from "../inputs.ts";
import { invalidityFacts } from "../recognition/facts.ts";

/** The fund confirms that the person is recognised in invalidity; only then does route C start (S002). */
export const confirmInvalidity = act({
  name: "confirm-invalidity",
  serves: ["R3"],
  to: "trajectory",
  by: ["coordinator", "advising-physician", "team-member"],
  input: nothing,
  happens: ["InvalidityConfirmed"],
  hindered: ({ trajectory }) => (trajectory.confirmation.at === "awaited" ? undefined : cannot("nothing-to-confirm")),
  decide({ trajectory, recognition, day }) {
    const service = trajectory.guidance?.service;
    const facts = { ...invalidityFacts(recognition, day), service, askedByFund: false };
    const ruling = judge(routeC, facts, dayOf(day));
    if (ruling.outcome !== "met" || !recognition.invalidSince) return cannot("the-law-does-not-allow", ruling);
    return { happened: [{ type: "InvalidityConfirmed", since: recognition.invalidSince }], rulings: [ruling] };
  },
});
