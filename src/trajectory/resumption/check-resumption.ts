import { z } from "zod";
import { act, cannot } from "../act.ts";
import { seal } from "../events.ts";
import { ask } from "../inputs.ts";
import { nextCheck } from "./next-check.ts";
import { notUnderPermission } from "./under-permission.ts";

/** The medical check, at least every six months: the work may go on. Where it may not, the permission is refused. */
export const checkResumption = act({
  name: "check-resumption",
  serves: ["W2"],
  to: "resumption",
  by: ["advising-physician"],
  input: z.object({ on: ask.day(), findings: ask.prose() }),
  happens: ["ResumptionChecked"],
  hindered: notUnderPermission,
  decide({ resumption, input: { on, findings }, day }) {
    if (on > day) return cannot("day-lies-in-the-future");
    if (on < resumption.from) return cannot("day-is-too-early");
    const { checkBy, ruling } = nextCheck(on);
    return { happened: [{ type: "ResumptionChecked", on, checkBy, findings: seal(findings) }], rulings: [ruling] };
  },
});
