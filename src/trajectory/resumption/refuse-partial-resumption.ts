import { z } from "zod";
import { day as dayOf, iso } from "../../law/kernel/day.ts";
import { due } from "../../law/kernel/judge.ts";
import { refusalEffectiveFrom } from "../../law/resumption/terms.ts";
import { act, cannot } from "../act.ts";
import { seal } from "../events.ts";
import { ask } from "../inputs.ts";
import { known } from "../known.ts";
import { health, weighRequest } from "./health.ts";
import { asksPermission } from "./resumption.ts";

/**
 * The advising physician refuses the work, or ends a permission. It rests on a condition of the law that fails, and
 * works from the day after the letter is sent, not before (law of 14 July 1994, art. 100 § 2).
 */
export const refusePartialResumption = act({
  name: "refuse-partial-resumption",
  serves: ["W2"],
  to: "resumption",
  by: ["advising-physician"],
  input: z.object({ ...health, grounds: ask.prose() }),
  happens: ["PartialResumptionRefused"],
  hindered({ resumption, next }) {
    if (!asksPermission(resumption)) return cannot("resumption-asks-no-permission");
    if (resumption.refusedFrom) return cannot("resumption-was-decided");
    const over = next !== undefined || resumption.ended !== undefined;
    return over && resumption.permissions.length > 0 ? cannot("resumption-has-ended") : undefined;
  },
  decide({ resumption, recognition, input, day }) {
    const { grounds, findings } = input;
    const ruling = weighRequest(resumption, recognition, input, resumption.permissions.at(-1)?.from ?? resumption.from);
    if (known(ruling) === "met") return cannot("no-condition-fails", ruling);
    const failing = ruling.because.filter(({ answer }) => answer === "no").map(({ what }) => what);
    const works = due(refusalEffectiveFrom, { sentOn: dayOf(day) }, dayOf(day));
    const refusal = { from: iso(works.by), failing, grounds, findings: seal(findings) };
    return { happened: [{ type: "PartialResumptionRefused", ...refusal }], rulings: [ruling, works.ruling] };
  },
});
