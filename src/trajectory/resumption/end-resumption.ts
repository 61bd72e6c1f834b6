import { z } from "zod";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";
import { reasonsForEndOfResumption } from "./resumption.ts";

/** The work stops; the day is the last on which it was done. The recognition is ended by the fund, not by this. */
export const endResumption = act({
  name: "end-resumption",
  serves: ["W4"],
  to: "resumption",
  by: ["insured-person", "coordinator"],
  input: z.object({ on: ask.day(), reason: ask.choice(...reasonsForEndOfResumption) }),
  happens: ["ResumptionEnded"],
  hindered: ({ resumption, next }) => (next || resumption.ended ? cannot("resumption-has-ended") : undefined),
  decide({ resumption, input }) {
    if (input.on < resumption.from) return cannot("day-is-too-early");
    return { happened: [{ type: "ResumptionEnded", ...input }] };
  },
});
