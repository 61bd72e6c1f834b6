import type { Kysely } from "kysely";
import type { Database } from "../record/database.ts";
import "./tables.ts";

/** Whose order it is; undefined when there is no such order. */
export const payerOfPayment = async (db: Kysely<Database>, payment: string) =>
  (await db.selectFrom("payment").select("payer").where("stream_id", "=", payment).executeTakeFirst())?.payer;
