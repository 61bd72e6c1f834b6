import type { Kysely, Transaction } from "kysely";
import type { Database } from "../record/database.ts";
import { projectFigures } from "./project-figures.ts";
import "./tables.ts";

const batch = 1000;

/**
 * Counts everybody who is not counted yet: a record of before there were figures, or one of which the views were made
 * again. Each batch is its own transaction unless one is given.
 *
 * @returns how many people were counted.
 */
export async function fillFigures(db: Kysely<Database> | Transaction<Database>): Promise<number> {
  let counted = 0;
  for (;;) {
    const people = await uncounted(db);
    if (people.length === 0) return counted;
    if (db.isTransaction) await projectFigures(db as Transaction<Database>, people);
    else await db.transaction().execute((trx) => projectFigures(trx, people));
    counted += people.length;
  }
}

async function uncounted(db: Kysely<Database>): Promise<string[]> {
  const rows = await db
    .selectFrom("recognition as r")
    .innerJoin("person as p", "p.id", "r.person_id")
    .select("r.person_id")
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom("figure_person as f").select("f.person_id").whereRef("f.person_id", "=", "r.person_id"))),
    )
    .limit(batch)
    .execute();
  return rows.map(({ person_id }) => person_id);
}
