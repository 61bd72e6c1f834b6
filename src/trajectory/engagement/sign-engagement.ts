import { z } from "zod";
import { engagement } from "../../law/engagement.ts";
import { day as dayOf } from "../../law/kernel/day.ts";
import { judge } from "../../law/kernel/judge.ts";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";
import { signatories } from "./engagement.ts";
import { signatureDays, startPresumption } from "./start-presumption.ts";

/**
 * One of the three signs the engagement declaration. With the third signature the presumption of incapacity begins,
 * for at most six months (S002).
 */
export const signEngagement = act({
  name: "sign-engagement",
  serves: ["P4"],
  to: "trajectory",
  by: signatories,
  inPerson: "always",
  freshSignIn: true,
  input: z.object({ declares: ask.declaration() }),
  happens: ["EngagementSigned", "EngagementComplete", "PresumptionStarted"],
  hindered({ trajectory, actor }) {
    if (trajectory.confirmation.at === "awaited") return cannot("invalidity-not-confirmed-yet");
    if (trajectory.confirmation.at === "not-needed" && trajectory.contact.at !== "held")
      return cannot("no-first-contact-yet");
    const signatory = signatories.find((one) => one === actor.role);
    return signatory && trajectory.engagement.signed[signatory] ? cannot("already-signed") : undefined;
  },
  decide({ trajectory, recognition, actor, day }) {
    const by = signatories.find((one) => one === actor.role) ?? "insured-person";
    const signed = { ...trajectory.engagement.signed, [by]: day };
    const ruling = judge(
      engagement,
      {
        ...signatureDays(signed),
      },
      dayOf(day),
    );
    const signature = { type: "EngagementSigned", by } as const;
    if (ruling.outcome !== "met") return { happened: [signature], rulings: [ruling] };
    const presumption = startPresumption({ signed, regime: recognition.regime, planDrawnUpOn: undefined, day });
    return {
      happened: [signature, { type: "EngagementComplete" }, ...presumption.happened],
      rulings: [ruling, ...presumption.rulings],
    };
  },
});
