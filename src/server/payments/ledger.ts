import { type Kysely, sql } from "kysely";
import type { Payer } from "../../access/who-pays.ts";
import type { Database } from "../record/database.ts";
import "./tables.ts";

/** What one person gets from one payer, in whole cents. `toPay` goes into the next order; the rest says why not. */
export type OwedToPerson = {
  person: string;
  name: string;
  hasAccount: boolean;
  unpaid: number;
  ordered: number;
};
/** `unpaid`: something of theirs is in no order. `all`: everybody who ever got something. */
export type LedgerFilter = { show: "unpaid" | "all"; page: number };
export const ledgerPage = 50;

/** Each entitlement of a payer, with the share of the order that it is in now, if it is in one. */
const entitlements = (db: Kysely<Database>, payer: Payer) =>
  db
    .selectFrom("entitlement as e")
    .innerJoin("person as p", "p.id", "e.person_id")
    .leftJoin("account_number as a", "a.person_id", "e.person_id")
    .leftJoin("transfer_share as s", (join) =>
      join.onRef("s.stream_id", "=", "e.stream_id").onRef("s.key", "=", "e.key").on("s.returned", "=", false),
    )
    .where("e.payer", "=", payer);

const byPerson = (db: Kysely<Database>, payer: Payer, show: LedgerFilter["show"]) =>
  entitlements(db, payer)
    .select([
      "e.person_id as person",
      sql<string>`p.family_name || ', ' || p.given_name`.as("name"),
      sql<boolean>`a.person_id is not null`.as("hasAccount"),
      sql<number>`coalesce(sum(e.cents) filter (where s.key is null), 0)::bigint`.as("unpaid"),
      sql<number>`coalesce(sum(e.cents) filter (where s.key is not null), 0)::bigint`.as("ordered"),
    ])
    .groupBy(["e.person_id", "p.family_name", "p.given_name", "a.person_id"])
    .$if(show === "unpaid", (query) => query.having(sql<boolean>`count(*) filter (where s.key is null) > 0`));

export const owedByPerson = (
  db: Kysely<Database>,
  payer: Payer,
  { show, page }: LedgerFilter,
): Promise<OwedToPerson[]> =>
  byPerson(db, payer, show)
    .orderBy("p.family_name")
    .orderBy("p.given_name")
    .orderBy("e.person_id")
    .limit(ledgerPage)
    .offset((page - 1) * ledgerPage)
    .execute();

/** How many people, and of what is unpaid: how many get it in the next order, and how much; how many wait. */
export async function ledgerCounts(db: Kysely<Database>, payer: Payer, show: LedgerFilter["show"]) {
  const payable = sql<boolean>`"hasAccount" and unpaid > 0`;
  return db
    .selectFrom(byPerson(db, payer, show).as("one"))
    .select([
      sql<number>`count(*)`.as("people"),
      sql<number>`count(*) filter (where ${payable})`.as("payable"),
      sql<number>`coalesce(sum(unpaid) filter (where ${payable}), 0)::bigint`.as("toPay"),
      sql<number>`count(*) filter (where unpaid <> 0 and not (${payable}))`.as("waiting"),
    ])
    .executeTakeFirstOrThrow();
}
