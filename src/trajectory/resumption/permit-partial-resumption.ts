import { z } from "zod";
import { act, cannot } from "../act.ts";
import { seal } from "../events.ts";
import { ask } from "../inputs.ts";
import { known } from "../known.ts";
import { health, weighRequest } from "./health.ts";
import { nextCheck } from "./next-check.ts";
import { asksPermission, currentPermission } from "./resumption.ts";
import { tooLong } from "./too-long.ts";

/** The advising physician permits the work, for a limited time. A decision after its term is still one. */
export const permitPartialResumption = act({
  name: "permit-partial-resumption",
  serves: ["W2"],
  to: "resumption",
  by: ["advising-physician"],
  input: z.object({
    ...health,
    /** Later than the work itself where the declaration came too late for its first days. */
    from: ask.day().optional(),
    until: ask.day(),
    conditions: ask.prose().optional(),
  }),
  happens: ["PartialResumptionPermitted"],
  // That the work has ended since takes nothing away from the days that were worked.
  hindered({ resumption }) {
    if (!asksPermission(resumption)) return cannot("resumption-asks-no-permission");
    return resumption.refusedFrom || currentPermission(resumption) ? cannot("resumption-was-decided") : undefined;
  },
  decide({ resumption, recognition, input, day }) {
    const { from = resumption.from, until, conditions = null, findings } = input;
    if (from < resumption.from || until < from) return cannot("day-is-too-early");
    const ruling = weighRequest(resumption, recognition, input, from);
    if (known(ruling) !== "met") return cannot("the-law-does-not-allow", ruling);
    const no = tooLong(resumption, { from, until });
    if (no) return no;
    const { checkBy, ruling: check } = nextCheck(day);
    const permission = { from, until, conditions, checkBy, findings: seal(findings) };
    return { happened: [{ type: "PartialResumptionPermitted", ...permission }], rulings: [ruling, check] };
  },
});
