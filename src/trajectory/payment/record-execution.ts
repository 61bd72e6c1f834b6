import { z } from "zod";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";

/** The bank has carried out the order; a transfer that comes back is told apart. */
export const recordExecution = act({
  name: "record-execution",
  serves: ["M6"],
  to: "payment",
  by: ["coordinator", "mediator"],
  input: z.object({ on: ask.day() }),
  happens: ["PaymentsExecuted"],
  hindered({ payment }) {
    if (!payment.sentOn) return cannot("payments-were-not-sent");
    return payment.executedOn ? cannot("payments-were-executed") : undefined;
  },
  decide({ payment, input: { on }, day }) {
    if (on > day) return cannot("day-lies-in-the-future");
    if (payment.sentOn && on < payment.sentOn) return cannot("day-is-too-early");
    return { happened: [{ type: "PaymentsExecuted", on }] };
  },
});
