import type { Kysely } from "kysely";
import type { Payer } from "../../access/who-pays.ts";
import type { Ruling } from "../../law/kernel/ruling.ts";
import type { Entitlement } from "../../trajectory/money/entitlements.ts";
import type { TransferStatus } from "../../trajectory/payment/payment.ts";
import type { Database } from "../record/database.ts";
import "./tables.ts";

/** One amount with where it comes from and where it went: hours, rule, order. */
export type MoneyLine = Entitlement & {
  stream: string;
  /** The rule that gave the amount, as it was judged then; absent for a cost that no rule touched. */
  ruling: Ruling | undefined;
  /** In which order it is now; absent while it is unpaid. */
  order:
    | { payment: string; endToEnd: string; orderedOn: string; status: Exclude<TransferStatus, "returned"> }
    | undefined;
};

/** Everything of one person, from one payer or from all, the latest first. */
export async function moneyLines(db: Kysely<Database>, person: string, payer?: Payer): Promise<MoneyLine[]> {
  const rows = await db
    .selectFrom("entitlement as e")
    .innerJoin("event as v", (join) =>
      join.onRef("v.stream_id", "=", "e.stream_id").onRef("v.version", "=", "e.version"),
    )
    .leftJoin("transfer_share as s", (join) =>
      join.onRef("s.stream_id", "=", "e.stream_id").onRef("s.key", "=", "e.key").on("s.returned", "=", false),
    )
    .leftJoin("payment as o", "o.stream_id", "s.payment_id")
    .selectAll("e")
    .select(["v.rulings", "s.end_to_end", "s.payment_id", "o.ordered_on", "o.sent_on", "o.executed_on"])
    .where("e.person_id", "=", person)
    .$if(payer !== undefined, (query) => query.where("e.payer", "=", payer as Payer))
    .orderBy("e.created_on", "desc")
    .orderBy("e.stream_id")
    .orderBy("e.version", "desc")
    .orderBy("e.key")
    .execute();
  return rows.map((row) => ({
    stream: row.stream_id,
    key: row.key,
    kind: row.kind,
    about: row.about,
    hours: row.hours,
    hoursBefore: row.hours_before,
    cents: row.cents,
    payer: row.payer,
    version: row.version,
    on: row.created_on,
    ruling: rulingFor(row.kind, row.about, row.rulings as unknown as readonly Ruling[]),
    order:
      row.payment_id && row.end_to_end && row.ordered_on
        ? {
            payment: row.payment_id,
            endToEnd: row.end_to_end,
            orderedOn: row.ordered_on,
            status: row.executed_on ? "executed" : row.sent_on ? "sent" : "ordered",
          }
        : undefined,
  }));
}

function rulingFor(kind: Entitlement["kind"], about: string, rulings: readonly Ruling[]): Ruling | undefined {
  switch (kind) {
    case "hours":
      return rulings.find(({ rule, on }) => rule === "training-premium" && on.startsWith(about));
    case "success":
      return rulings.find(({ rule }) => rule === "success-premium");
    case "cost":
    case "region":
      return rulings.find(({ rule }) => rule === "anti-cumul");
  }
}
