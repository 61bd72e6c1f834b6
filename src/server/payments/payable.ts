import { type Kysely, sql } from "kysely";
import type { Payer } from "../../access/who-pays.ts";
import type { Payable } from "../../trajectory/payment/transfers.ts";
import type { Database } from "../record/database.ts";
import "./tables.ts";

/** Entitlements that are in no order, or only in one that came back. */
const unpaid = (db: Kysely<Database>) =>
  db
    .selectFrom("entitlement as e")
    .leftJoin("transfer_share as s", (join) =>
      join.onRef("s.stream_id", "=", "e.stream_id").onRef("s.key", "=", "e.key").on("s.returned", "=", false),
    )
    .leftJoin("account_number as a", "a.person_id", "e.person_id")
    .where("s.key", "is", null);

/**
 * What a payer owes and has not ordered, by person, always in the same order. Holds every other order of that payer up
 * until this transaction ends; should one slip by all the same, `entitlement_ordered_once` refuses it.
 */
export async function payableNow(db: Kysely<Database>, payer: Payer): Promise<readonly Payable[]> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`weerwerk payments ${payer}`}, 0))`.execute(db);
  const rows = await unpaid(db)
    .select(["e.stream_id as stream", "e.key", "e.cents", "e.person_id as person"])
    .select(sql<boolean>`a.person_id is not null`.as("hasAccount"))
    .where("e.payer", "=", payer)
    .orderBy("e.person_id")
    .orderBy("e.created_on")
    .orderBy("e.stream_id")
    .orderBy("e.version")
    .orderBy("e.key")
    .execute();
  return [...Map.groupBy(rows, ({ person }) => person)].map(([person, own]) => ({
    person,
    hasAccount: own[0]?.hasAccount ?? false,
    shares: own.map(({ stream, key, cents }) => ({ stream, key, cents })),
  }));
}
