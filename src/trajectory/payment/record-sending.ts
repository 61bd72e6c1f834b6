import { z } from "zod";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";

/** The file of the order was handed to the bank. */
export const recordSending = act({
  name: "record-sending",
  serves: ["M6"],
  to: "payment",
  by: ["coordinator", "mediator"],
  input: z.object({ on: ask.day() }),
  happens: ["PaymentsSent"],
  hindered: ({ payment }) => (payment.sentOn ? cannot("payments-were-sent") : undefined),
  decide({ payment, input: { on }, day }) {
    if (on > day) return cannot("day-lies-in-the-future");
    if (on < payment.orderedOn) return cannot("day-is-too-early");
    return { happened: [{ type: "PaymentsSent", on }] };
  },
});
