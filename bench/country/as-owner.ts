import { sql } from "kysely";
import { openAsOwner } from "../../src/server/record/open-record.ts";
import type { Addresses } from "../../src/server/record/prepare-record.ts";

/** What a measurement needs done to the tables that door and jobs may not do. */
export async function asOwner(where: Addresses, statement: string): Promise<void> {
  const owner = openAsOwner(where);
  await sql
    .raw(statement)
    .execute(owner)
    .finally(() => owner.destroy());
}
