import { z } from "zod";
import { day as dayOf } from "../../law/kernel/day.ts";
import { judge } from "../../law/kernel/judge.ts";
import { routeB } from "../../law/route-b.ts";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";
import { targetGroupFacts } from "../recognition/facts.ts";
import { waysOfAsking } from "./intake.ts";

/** Route B: the insured person asks for a first contact, at any time of the incapacity. */
export const askFirstContact = act({
  name: "ask-first-contact",
  serves: ["R2"],
  to: "new trajectory",
  by: ["insured-person", "coordinator"],
  input: z.object({ how: ask.choice(...waysOfAsking).default("on-line") }),
  happens: ["FirstContactAsked"],
  hindered({ recognition, running, day }) {
    if (running) return cannot("trajectory-is-running");
    const route = judge(routeB, targetGroupFacts(recognition, day), dayOf(day));
    return route.outcome === "met" ? undefined : cannot("the-law-does-not-allow", route);
  },
  decide({ recognition, input, actor, day }) {
    const route = judge(routeB, targetGroupFacts(recognition, day), dayOf(day));
    const { person, fund } = recognition;
    const how = actor.role === "insured-person" ? "on-line" : input.how;
    return { happened: [{ type: "FirstContactAsked", person, fund, how }], rulings: [route] };
  },
});
