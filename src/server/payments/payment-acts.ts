import type { Actor } from "../../access/roles.ts";
import { foldPayment } from "../door/fold.ts";
import { readStream } from "../record/read-stream.ts";
import type { Reader } from "../views/file.ts";
import { type Possible, paymentActs } from "../views/possible-acts.ts";

/** What may be done with an order now, and why not the rest; nothing when there is no such order. */
export async function actsOnPayment(
  { db, keys }: Reader,
  actor: Actor,
  payment: string,
  day: string,
): Promise<readonly Possible[]> {
  const events = await readStream(db, keys, payment, { unseal: false });
  const state = events[0]?.kind === "payment" ? foldPayment(events) : undefined;
  return state ? paymentActs(actor, day, state) : [];
}
