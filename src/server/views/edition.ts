import { type Kysely, sql } from "kysely";
import type { Database } from "../record/database.ts";
import type { Keys } from "../record/keys.ts";
import { rebuildViews } from "./rebuild.ts";
import "./tables.ts";

/** Raise this when what a view holds changes, so that a record of an older version gets its views made again. */
const edition = 4;

/**
 * Makes the views again where an older version filled them; once, however many processes start together.
 *
 * @returns how many streams were folded; 0 where the views are of this edition.
 */
export async function bringViewsUpToDate(db: Kysely<Database>, keys: Keys): Promise<number> {
  if ((await madeWith(db)) === edition) return 0;
  return db.transaction().execute(async (trx) => {
    await sql`lock table views_made in exclusive mode`.execute(trx);
    if ((await madeWith(trx)) === edition) return 0;
    const folded = await rebuildViews(trx, keys);
    await trx
      .insertInto("views_made")
      .values({ id: 1, edition })
      .onConflict((key) => key.column("id").doUpdateSet({ edition }))
      .execute();
    return folded;
  });
}

const madeWith = async (db: Kysely<Database>) =>
  (await db.selectFrom("views_made").select("edition").executeTakeFirst())?.edition;
