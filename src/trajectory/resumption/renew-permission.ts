import { z } from "zod";
import { addDays, day as dayOf, iso } from "../../law/kernel/day.ts";
import { act, cannot } from "../act.ts";
import { seal } from "../events.ts";
import { ask } from "../inputs.ts";
import { known } from "../known.ts";
import { health, weighRequest } from "./health.ts";
import { nextCheck } from "./next-check.ts";
import { currentPermission } from "./resumption.ts";
import { tooLong } from "./too-long.ts";
import { notUnderPermission } from "./under-permission.ts";

/** The same work goes on after the last day of its permission, again for a limited time. */
export const renewPermission = act({
  name: "renew-permission",
  serves: ["W2"],
  to: "resumption",
  by: ["advising-physician"],
  input: z.object({ ...health, until: ask.day() }),
  happens: ["PermissionRenewed"],
  hindered: notUnderPermission,
  decide({ resumption, recognition, input, day }) {
    const last = currentPermission(resumption);
    if (!last) return cannot("resumption-not-permitted");
    const from = iso(addDays(dayOf(last.until), 1));
    const { until, findings } = input;
    if (until < from) return cannot("day-is-too-early");
    const ruling = weighRequest(resumption, recognition, input, from);
    if (known(ruling) !== "met") return cannot("the-law-does-not-allow", ruling);
    const no = tooLong(resumption, { from, until });
    if (no) return no;
    const { checkBy, ruling: check } = nextCheck(day);
    return {
      happened: [{ type: "PermissionRenewed", from, until, checkBy, findings: seal(findings) }],
      rulings: [ruling, check],
    };
  },
});
