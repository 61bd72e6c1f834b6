import { z } from "zod";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";
import { mandatesOn } from "./mandates.ts";

/** The person takes a power of attorney back at any moment; who acts by it may lay it down. It is over at once. */
export const endMandate = act({
  name: "end-mandate",
  serves: ["X2", "C4"],
  to: "recognition",
  by: ["insured-person", "coordinator"],
  input: z.object({ mandate: ask.mandate() }),
  happens: ["MandateEnded"],
  hindered: ({ recognition, day }) =>
    mandatesOn(recognition, day).length > 0 ? undefined : cannot("no-power-of-attorney-to-end"),
  decide({ recognition, input: { mandate }, actor, day }) {
    const isTheirs = actor.mandate === undefined || actor.mandate.id === mandate;
    return isTheirs && mandatesOn(recognition, day).some(({ id }) => id === mandate)
      ? { happened: [{ type: "MandateEnded", mandate }] }
      : cannot("no-power-of-attorney-to-end");
  },
});
