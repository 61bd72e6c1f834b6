import { z } from "zod";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";
import type { Training } from "../training/training.ts";
import { centsOf } from "./euros.ts";
import { hourlyPremiums, premiumForSuccess } from "./premiums.ts";
import { besideRegion, premiumKinds } from "./region.ts";

/**
 * A region pays something like one of the premiums: only the difference is left to pay (law of 14 July 1994, art.
 * 109bis). The same premium again replaces what was said before; nothing from the region is 0.
 */
export const recordRegionalBenefit = act({
  name: "record-regional-benefit",
  serves: ["M4"],
  to: "trajectory",
  by: ["coordinator"],
  afterEnd: true,
  input: z.object({
    premium: ask.choice(...premiumKinds),
    month: ask.month().optional(),
    paidByRegion: ask.money(),
  }),
  happens: ["RegionalBenefitRecorded"],
  hindered: ({ trajectory }) => (trajectory.training ? undefined : cannot("training-has-not-started")),
  decide({ trajectory: { training, projects }, input: { premium, month = null, paidByRegion }, day }) {
    const project = projects.at(-1);
    if (!training || !project) return cannot("training-has-not-started");
    if (premium === "success" && training.result?.at !== "succeeded") return cannot("training-did-not-succeed");
    if ((premium === "hours") !== (month !== null)) return cannot("month-lies-outside-the-training");
    const amount = amountOf(training, project.hoursPlanned, month);
    if (amount === undefined) return cannot("month-lies-outside-the-training");
    const counterpart = centsOf(paidByRegion);
    const ruling = besideRegion(amount, counterpart, day);
    const said = { project: project.id, premium, month, counterpart, cents: ruling.value ?? 0 };
    return { happened: [{ type: "RegionalBenefitRecorded", ...said }], rulings: [ruling] };
  },
});

/** What the premium comes to in cents before the region; undefined for a month without hours. */
function amountOf({ hours, result }: Training, hoursPlanned: number, month: string | null): number | undefined {
  if (month !== null)
    return hourlyPremiums(hours, hoursPlanned).find((one) => one.month === month)?.ruling.value ?? undefined;
  return result?.at === "succeeded" ? (premiumForSuccess(result.on).value ?? undefined) : undefined;
}
