import type { Actor } from "../../access/roles.ts";
import { type Payer, paysFor, relationToPayer } from "../../access/who-pays.ts";
import { refuse } from "../api/refuse.ts";
import { refusalOf } from "../api/say-no.ts";
import { recordReads, traceOf } from "../record/reads.ts";
import type { Reader } from "../views/file.ts";
import { type Order, orderOf } from "./orders.ts";

/** Whose ledger somebody reads. @throws Refused when they pay for nobody; that they tried is on record. */
export const ledgerOf = async (reader: Reader, actor: Actor): Promise<Payer> =>
  paysFor(actor) ?? refuse(reader, actor, { act: "open-ledger", why: "not-this-role" });

/** One order. @throws Refused when there is none, or when it is of another payer; that they tried is on record. */
export async function openOrder(reader: Reader, actor: Actor, payment: string): Promise<Order> {
  const order = await orderOf(reader.db, payment);
  if (!order) throw refusalOf({ kind: "not-found", what: "payment" });
  if (relationToPayer(actor, order.payer) === "follows") return order;
  return refuse(reader, actor, { act: "open-payment", stream_id: payment, why: "not-this-person" });
}

/** Somebody who got nothing from this payer is a stranger to it. @throws Refused; that they tried is on record. */
export const refuseStranger = (reader: Reader, actor: Actor, person: string): Promise<never> =>
  refuse(reader, actor, { act: "open-ledger", person_id: person, why: "not-this-person" });

/** Puts on record whose money was looked at; each of them sees it. */
export const recordMoneyReads = (reader: Reader, actor: Actor, people: readonly string[]): Promise<void> =>
  recordReads(
    reader.db,
    [...new Set(people)].map((person) => ({
      ...traceOf(reader, actor),
      person_id: person,
      stream_id: null,
      purpose: "payment",
      what: "money",
    })),
  );
