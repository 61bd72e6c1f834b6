import type { Kysely } from "kysely";
import type { Database } from "../record/database.ts";

/** Takes it to be another day from now on, in every process; null goes back to the real one. */
export async function moveDay(db: Kysely<Database>, day: string | null): Promise<void> {
  if (day === null) {
    await db.deleteFrom("desk_day").execute();
    return;
  }
  await db
    .insertInto("desk_day")
    .values({ id: 1, day })
    .onConflict((key) => key.column("id").doUpdateSet({ day }))
    .execute();
}
