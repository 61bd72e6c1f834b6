import { type Kysely, sql } from "kysely";
import type { Database } from "../record/database.ts";
import "./tables.ts";

/** The last four characters of somebody's account number, by which they know it again; undefined without one. */
export const accountEnding = async (db: Kysely<Database>, person: string): Promise<string | undefined> =>
  (
    await db
      .selectFrom("account_number")
      .select(sql<string>`right(iban, 4)`.as("ending"))
      .where("person_id", "=", person)
      .executeTakeFirst()
  )?.ending;
