import { paysFor } from "../../access/who-pays.ts";
import { day as dayOf, iso, workingDayFrom } from "../../law/kernel/day.ts";
import { act, cannot } from "../act.ts";
import { nothing } from "../inputs.ts";
import { messageOf, transfers } from "./transfers.ts";

/** Everything that a payer owes and has not ordered yet, in one file for its bank: one transfer a person. */
export const orderPayments = act({
  name: "order-payments",
  serves: ["M6"],
  to: "new payment",
  by: ["coordinator", "mediator"],
  freshSignIn: true,
  input: nothing,
  happens: ["PaymentsOrdered"],
  decide({ payable, actor, day, id }) {
    const payer = paysFor(actor);
    if (!payer) return cannot("nothing-to-pay");
    const message = messageOf(payer, day, id);
    const lines = transfers(payable, message);
    if (lines.length === 0) return cannot("nothing-to-pay");
    const executeOn = iso(workingDayFrom(dayOf(day)));
    return { happened: [{ type: "PaymentsOrdered", payer, message, executeOn, lines }] };
  },
});
