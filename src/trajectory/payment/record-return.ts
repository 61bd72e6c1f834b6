import { z } from "zod";
import { act, cannot } from "../act.ts";
import { ask } from "../inputs.ts";
import { returnReasons } from "./payment.ts";

/** The bank sent one transfer back: what it was for can be ordered again, under another end-to-end number. */
export const recordReturn = act({
  name: "record-return",
  serves: ["M6"],
  to: "payment",
  by: ["coordinator", "mediator"],
  input: z.object({ transfer: ask.transfer(), on: ask.day(), reason: ask.choice(...returnReasons) }),
  happens: ["TransferReturned"],
  hindered({ payment }) {
    if (!payment.sentOn) return cannot("payments-were-not-sent");
    return payment.lines.every(({ returned }) => returned) ? cannot("transfer-was-returned") : undefined;
  },
  decide({ payment, input: { transfer, on, reason }, day }) {
    const line = payment.lines.find(({ endToEnd }) => endToEnd === transfer);
    if (!line) return cannot("no-such-transfer");
    if (line.returned) return cannot("transfer-was-returned");
    if (on > day) return cannot("day-lies-in-the-future");
    if (payment.sentOn && on < payment.sentOn) return cannot("day-is-too-early");
    return { happened: [{ type: "TransferReturned", transfer, on, reason }] };
  },
});
