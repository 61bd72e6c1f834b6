import { z } from "zod";
import { act, cannot } from "../act.ts";
import { seal } from "../events.ts";
import { ask } from "../inputs.ts";

/** Voluntary work is no resumption where the advising physician finds that it suits the health of the person (S003). */
export const assessVoluntaryWork = act({
  name: "assess-voluntary-work",
  serves: ["W4"],
  to: "resumption",
  by: ["advising-physician"],
  input: z.object({ compatible: ask.yesNo(), findings: ask.prose() }),
  happens: ["VoluntaryWorkAssessed"],
  hindered({ resumption }) {
    if (resumption.nature !== "voluntary-work") return cannot("not-voluntary-work");
    return resumption.compatible === undefined ? undefined : cannot("resumption-was-decided");
  },
  decide: ({ input: { compatible, findings } }) => ({
    happened: [{ type: "VoluntaryWorkAssessed", compatible, findings: seal(findings) }],
  }),
});
