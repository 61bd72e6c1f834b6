import { z } from "zod";
import { services } from "../../access/roles.ts";
import { day as dayOf } from "../../law/kernel/day.ts";
import { judge } from "../../law/kernel/judge.ts";
import { routeC } from "../../law/route-c.ts";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";
import { invalidityFacts } from "../recognition/facts.ts";

/**
 * Route C: a person recognised in invalidity registers at a regional service, of their own accord. Who is not yet
 * invalid is told at once, with routes A and B as the way; the fund confirms the invalidity afterwards.
 */
export const registerAtService = act({
  name: "register-at-service",
  serves: ["R3"],
  to: "new trajectory",
  by: ["insured-person", "mediator"],
  unacquainted: ["mediator"],
  input: z.object({ service: ask.choice(...services), askedByFund: ask.yesNo() }),
  happens: ["RegisteredAtService"],
  hindered: ({ running }) => (running ? cannot("trajectory-is-running") : undefined),
  decide({ recognition, input, actor, day }) {
    if (actor.role === "mediator" && actor.organisation !== input.service) return cannot("mediator-of-another-service");
    const route = judge(routeC, { ...invalidityFacts(recognition, day), ...input }, dayOf(day));
    if (route.outcome !== "met") return cannot("the-law-does-not-allow", route);
    const { person, fund } = recognition;
    return { happened: [{ type: "RegisteredAtService", person, fund, service: input.service }], rulings: [route] };
  },
});
