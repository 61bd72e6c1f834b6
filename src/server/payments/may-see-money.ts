import type { Actor } from "../../access/roles.ts";
import { type Payer, paysFor, relationToPayer } from "../../access/who-pays.ts";
import { refusalOf } from "../api/say-no.ts";
import { recordReads, recordRefusal } from "../record/reads.ts";
import type { Reader } from "../views/file.ts";
import { type Order, orderOf } from "./orders.ts";

const who = ({ id, role, organisation }: Actor) => ({ actor: id, role, organisation });

/** Whose ledger somebody reads. @throws Refused when they pay for nobody; that they tried is on record. */
export async function ledgerOf({ db, now }: Reader, actor: Actor): Promise<Payer> {
  const payer = paysFor(actor);
  if (payer) return payer;
  const what = { act: "open-ledger", person_id: null, stream_id: null, why: "not-this-role" };
  await recordRefusal(db, { at: now(), ...who(actor), ...what });
  throw refusalOf({ kind: "not-you", why: "not-this-role" });
}

/** One order. @throws Refused when there is none, or when it is of another payer; that they tried is on record. */
export async function openOrder({ db, now }: Reader, actor: Actor, payment: string): Promise<Order> {
  const order = await orderOf(db, payment);
  if (!order) throw refusalOf({ kind: "not-found", what: "payment" });
  if (relationToPayer(actor, order.payer) === "follows") return order;
  const what = { act: "open-payment", person_id: null, stream_id: payment, why: "not-this-person" };
  await recordRefusal(db, { at: now(), ...who(actor), ...what });
  throw refusalOf({ kind: "not-you", why: "not-this-person" });
}

/** Somebody who got nothing from this payer is a stranger to it. @throws Refused; that they tried is on record. */
export async function refuseStranger({ db, now }: Reader, actor: Actor, person: string): Promise<never> {
  const what = { act: "open-ledger", person_id: person, stream_id: null, why: "not-this-person" };
  await recordRefusal(db, { at: now(), ...who(actor), ...what });
  throw refusalOf({ kind: "not-you", why: "not-this-person" });
}

/** Puts on record whose money was looked at; each of them sees it. */
export const recordMoneyReads = ({ db, now }: Reader, actor: Actor, people: readonly string[]): Promise<void> =>
  recordReads(
    db,
    [...new Set(people)].map((person) => ({
      at: now(),
      ...who(actor),
      person_id: person,
      stream_id: null,
      purpose: "payment",
      what: "money",
    })),
  );
