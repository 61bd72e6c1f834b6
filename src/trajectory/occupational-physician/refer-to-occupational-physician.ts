import { z } from "zod";
import { day as dayOf } from "../../law/kernel/day.ts";
import { judge } from "../../law/kernel/judge.ts";
import { referralToOccupationalPhysician } from "../../law/referral-to-occupational-physician.ts";
import { act, cannot } from "../act.ts";
import { consentFacts } from "../consent/consent-facts.ts";
import { ask } from "../inputs.ts";
import { occupationalProcedures } from "./occupational-physician.ts";

/** Has a contract and consents: to the occupational physician. Without consent nothing reaches them (S002). */
export const referToOccupationalPhysician = act({
  name: "refer-to-occupational-physician",
  serves: ["P2", "W3"],
  to: "trajectory",
  by: ["coordinator"],
  input: z.object({ for: ask.choice(...occupationalProcedures) }),
  happens: ["ReferredToOccupationalPhysician"],
  hindered({ trajectory, recognition, day }) {
    if (trajectory.contact.at !== "held") return cannot("no-first-contact-yet");
    if (trajectory.occupational?.outcome.at === "awaited") return cannot("referral-is-running");
    const facts = {
      hasContract: recognition.hasContract,
      ...consentFacts(trajectory, "occupational-physician"),
    };
    const ruling = judge(referralToOccupationalPhysician, facts, dayOf(day));
    if (ruling.outcome !== "met") return cannot("the-law-does-not-allow", ruling);
    return recognition.preventionService ? undefined : cannot("no-prevention-service-known");
  },
  decide({ trajectory, recognition, input, day }) {
    const { hasContract, preventionService } = recognition;
    if (!preventionService) return cannot("no-prevention-service-known");
    const facts = { hasContract, ...consentFacts(trajectory, "occupational-physician") };
    return {
      happened: [{ type: "ReferredToOccupationalPhysician", to: preventionService, for: input.for }],
      rulings: [judge(referralToOccupationalPhysician, facts, dayOf(day))],
    };
  },
});
