import { type Kysely, sql } from "kysely";
import type { Payer } from "../../access/who-pays.ts";
import type { TransferStatus } from "../../trajectory/payment/payment.ts";
import type { Database } from "../record/database.ts";
import "./tables.ts";

export type Order = {
  payment: string;
  payer: Payer;
  message: string;
  orderedOn: string;
  executeOn: string;
  sentOn: string | null;
  executedOn: string | null;
  transfers: number;
  cents: number;
  status: Exclude<TransferStatus, "returned">;
};

const orders = (db: Kysely<Database>) =>
  db
    .selectFrom("payment")
    .select([
      "stream_id as payment",
      "payer",
      "message",
      "ordered_on as orderedOn",
      "execute_on as executeOn",
      "sent_on as sentOn",
      "executed_on as executedOn",
      "transfers",
      "cents",
    ]);

const withStatus = (row: Omit<Order, "status">): Order => ({
  ...row,
  status: row.executedOn ? "executed" : row.sentOn ? "sent" : "ordered",
});

/** The orders of one payer, the latest first. */
export async function ordersOf(
  db: Kysely<Database>,
  payer: Payer,
  { size = 100, after }: { size?: number; after?: { orderedOn: string; message: string } | undefined } = {},
): Promise<Order[]> {
  const rows = await orders(db)
    .where("payer", "=", payer)
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(ordered_on, message) < (${after?.orderedOn}::date, ${after?.message}::text)`),
    )
    .orderBy("ordered_on", "desc")
    .orderBy("message", "desc")
    .limit(size)
    .execute();
  return rows.map(withStatus);
}

export async function orderOf(db: Kysely<Database>, payment: string): Promise<Order | undefined> {
  const row = await orders(db).where("stream_id", "=", payment).executeTakeFirst();
  return row && withStatus(row);
}

/** The file of an order, as it is kept. */
export const fileOf = (db: Kysely<Database>, payment: string) =>
  db.selectFrom("payment_file").select(["xml", "sealed", "sha256"]).where("stream_id", "=", payment).executeTakeFirst();

/** The transfers of an order by name, each with what it is made of. */
export async function transfersOf(db: Kysely<Database>, payment: string) {
  const [transfers, shares] = await Promise.all([
    db
      .selectFrom("transfer as t")
      .innerJoin("person as p", "p.id", "t.person_id")
      .select(["t.end_to_end as endToEnd", "t.person_id as person", "t.cents"])
      .select(["t.returned_on as returnedOn", "t.return_reason as reason", "p.family_name", "p.given_name"])
      .where("t.stream_id", "=", payment)
      .orderBy("t.end_to_end")
      .execute(),
    db
      .selectFrom("transfer_share")
      .select(["end_to_end as endToEnd", "stream_id as stream", "key", "cents"])
      .where("payment_id", "=", payment)
      .orderBy("stream_id")
      .orderBy("key")
      .execute(),
  ]);
  const made = Map.groupBy(shares, ({ endToEnd }) => endToEnd);
  return transfers.map(({ family_name, given_name, ...transfer }) => ({
    ...transfer,
    name: `${family_name}, ${given_name}`,
    shares: (made.get(transfer.endToEnd) ?? []).map(({ stream, key, cents }) => ({ stream, key, cents })),
  }));
}
