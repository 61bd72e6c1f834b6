import { z } from "zod";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";
import { centsOf } from "./euros.ts";

/**
 * The fund puts the benefit of a day on record, so that the person reads in euro what they keep beside work (MISSION
 * M7). Of a day, as the law reckons: how a month becomes days is in no source that was read.
 */
export const recordBenefit = act({
  name: "record-benefit",
  serves: ["M5", "M7"],
  to: "recognition",
  by: ["coordinator"],
  input: z.object({ dailyBenefit: ask.money(1), from: ask.day() }),
  happens: ["BenefitRecorded"],
  hindered: ({ recognition }) => (recognition.endedOn ? cannot("recognition-has-ended") : undefined),
  decide({ recognition, input: { dailyBenefit, from }, day }) {
    if (from > day) return cannot("day-lies-in-the-future");
    if (from < recognition.incapableSince) return cannot("day-is-too-early");
    return { happened: [{ type: "BenefitRecorded", from, cents: centsOf(dailyBenefit) }] };
  },
});
