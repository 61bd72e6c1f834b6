import { randomUUID } from "node:crypto";
import { type Kysely, sql } from "kysely";
import type { Actor } from "../../access/roles.ts";
import type { Database } from "../record/database.ts";

declare module "../record/database.ts" {
  interface Database {
    law_draft: LawDraftTable;
  }
}

interface LawDraftTable {
  id: string;
  title: string;
  /** As CSV: name,since,until,value. */
  changes: string;
  changed_by: string;
  changed_at: Date;
}

/** Changes of the law that are worked on, seen by everyone who may weigh the law. */
export type Draft = { id: string; title: string; changes: string; changedBy: string; changedAt: Date };

type Db = Kysely<Database>;
const columns = ["id", "title", "changes", "changed_by as changedBy", "changed_at as changedAt"] as const;

/** By title. @param page some, after a place */
export const draftsOf = (
  db: Db,
  page?: { size: number; after: { title: string; id: string } | undefined },
): Promise<Draft[]> =>
  db
    .selectFrom("law_draft")
    .select(columns)
    .$if(page?.after !== undefined, (query) =>
      query.where(sql<boolean>`(title, id) > (${page?.after?.title}::text, ${page?.after?.id}::uuid)`),
    )
    .orderBy("title")
    .orderBy("id")
    .$if(page !== undefined, (query) => query.limit(page?.size ?? 0))
    .execute();

export const draftOf = (db: Db, id: string): Promise<Draft | undefined> =>
  db.selectFrom("law_draft").select(columns).where("id", "=", id).executeTakeFirst();

/** Keeps a new draft, or this one as it is now. The changes were read without fault (read-changes.ts). */
export async function keepDraft(
  db: Db,
  { id: changedBy }: Actor,
  { id = randomUUID(), title, changes, at }: { id?: string | undefined; title: string; changes: string; at: Date },
): Promise<Draft> {
  const now = { title, changes, changed_by: changedBy, changed_at: at };
  await db
    .insertInto("law_draft")
    .values({ id, ...now })
    .onConflict((key) => key.column("id").doUpdateSet(now))
    .execute();
  return { id, title, changes, changedBy, changedAt: at };
}

/** Whether there was one. */
export async function forgetDraft(db: Db, id: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom("law_draft").where("id", "=", id).executeTakeFirst();
  return numDeletedRows > 0n;
}
