import type { Kysely } from "kysely";
import type { Database } from "../record/database.ts";
import "./tables.ts";

/** A list that somebody wants to open again: its name, and the query string of its page. */
export type SavedView = { name: string; query: string };

/** More than this nobody finds back. */
const mostSavedViews = 20;

type Db = Kysely<Database>;

export async function savedViewsOf(db: Db, actor: string): Promise<SavedView[]> {
  return db.selectFrom("saved_view").select(["name", "query"]).where("actor", "=", actor).orderBy("name").execute();
}

/** Keeps it; under a name that is taken, instead of what stood there. False when there are too many already. */
export async function saveView(db: Db, actor: string, { name, query }: SavedView): Promise<boolean> {
  const kept = await savedViewsOf(db, actor);
  if (kept.length >= mostSavedViews && kept.every((one) => one.name !== name)) return false;
  await db
    .insertInto("saved_view")
    .values({ actor, name, query })
    .onConflict((key) => key.columns(["actor", "name"]).doUpdateSet({ query }))
    .execute();
  return true;
}

export async function forgetView(db: Db, actor: string, name: string): Promise<void> {
  await db.deleteFrom("saved_view").where("actor", "=", actor).where("name", "=", name).execute();
}
