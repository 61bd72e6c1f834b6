import { z } from "zod";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";
import { whenFull } from "./full.ts";

/** The proof of a cost that was handed in before, also after the trajectory. A receipt is never medical. */
export const addReceipt = act({
  name: "add-receipt",
  serves: ["M3"],
  to: "trajectory",
  by: ["insured-person", "coordinator"],
  afterEnd: true,
  input: z.object({ cost: ask.cost() }),
  documents: { least: 1, most: 5 },
  happens: ["ReceiptAdded"],
  hindered: ({ trajectory }) => (trajectory.costs.length > 0 ? whenFull(trajectory.documents) : cannot("no-such-cost")),
  decide({ trajectory, input: { cost }, documents }) {
    if (!trajectory.costs.some(({ id }) => id === cost)) return cannot("no-such-cost");
    return (
      whenFull(trajectory.documents, documents.length) ?? { happened: [{ type: "ReceiptAdded", cost, documents }] }
    );
  },
});
