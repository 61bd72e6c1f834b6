import { z } from "zod";
import { services } from "../../access/roles.ts";
import { day as dayOf } from "../../law/kernel/day.ts";
import { judge } from "../../law/kernel/judge.ts";
import { referralByOccupationalPhysician } from "../../law/referral-by-occupational-physician.ts";
import { routeC } from "../../law/route-c.ts";
import { act, cannot } from "../act.ts";
import { seal } from "../events.ts";
import { ask } from "../inputs.ts";
import { invalidityFacts, targetGroupFacts } from "../recognition/facts.ts";

/** The occupational physician advises, and refers to the fund or to a regional service (S001). */
export const referByOccupationalPhysician = act({
  name: "refer-by-occupational-physician",
  serves: ["R4"],
  to: "new trajectory",
  by: ["occupational-physician"],
  input: z.object({ towards: ask.choice("fund", ...services), personAgrees: ask.yesNo(), advice: ask.prose() }),
  happens: ["ReferredByOccupationalPhysician"],
  hindered({ recognition, running }) {
    if (running) return cannot("trajectory-is-running");
    return recognition.preventionService ? undefined : cannot("no-prevention-service-known");
  },
  decide({ recognition, input, day }) {
    const { person, fund, preventionService } = recognition;
    if (!preventionService) return cannot("no-prevention-service-known");
    const { towards, personAgrees } = input;
    const facts = { ...targetGroupFacts(recognition, day), personAgrees };
    const referral = judge(referralByOccupationalPhysician, facts, dayOf(day));
    if (referral.outcome !== "met") return cannot("the-law-does-not-allow", referral);
    const route =
      towards === "fund"
        ? undefined
        : judge(routeC, { ...invalidityFacts(recognition, day), service: towards, askedByFund: false }, dayOf(day));
    if (route && route.outcome !== "met") return cannot("the-law-does-not-allow", route);
    return {
      happened: [
        {
          type: "ReferredByOccupationalPhysician",
          person,
          fund,
          towards,
          preventionService,
          advice: seal(input.advice),
        },
      ],
      rulings: route ? [referral, route] : [referral],
    };
  },
});
