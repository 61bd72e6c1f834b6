import { z } from "zod";
import { invalidityFrom } from "../../law/invalidity.ts";
import { day as dayOf } from "../../law/kernel/day.ts";
import { due } from "../../law/kernel/judge.ts";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";

/** The recognition in invalidity, after a year of incapacity (S002), as the fund receives it. */
export const recogniseInvalidity = act({
  name: "recognise-invalidity",
  serves: ["R3", "R5"],
  to: "recognition",
  by: ["coordinator", "advising-physician"],
  input: z.object({ since: ask.day() }),
  happens: ["InvalidityRecognised"],
  hindered({ recognition }) {
    if (recognition.endedOn) return cannot("recognition-has-ended");
    return recognition.invalidSince ? cannot("already-recognised-as-invalid") : undefined;
  },
  decide({ recognition: { incapableSince }, input, day }) {
    if (input.since > day) return cannot("day-lies-in-the-future");
    const year = due(invalidityFrom, { incapableSince: dayOf(incapableSince) }, dayOf(incapableSince));
    if (dayOf(input.since) < year.by) return cannot("the-law-does-not-allow", year.ruling);
    return { happened: [{ type: "InvalidityRecognised", since: input.since }], rulings: [year.ruling] };
  },
});
