import { type Kysely, sql } from "kysely";
import { draftKept } from "../../law/draft-kept.ts";
import { day as dayOf } from "../../law/kernel/day.ts";
import { judge } from "../../law/kernel/judge.ts";
import type { ActRequest } from "../door/request.ts";
import type { Database } from "../record/database.ts";
import type { Write } from "../record/write-together.ts";
import type { DraftOf } from "./read-drafts.ts";
import "./tables.ts";

/** The last day on which a draft is kept, ISO text. @param savedOn ISO day */
export const draftKeptUntil = (savedOn: string): string =>
  judge(draftKept, { savedOn: dayOf(savedOn) }, dayOf(savedOn)).outcome;

/** With an act that is done: what was sent is no longer a draft. Of another draft, or of nobody's, nothing goes. */
export function eraseSent(
  db: Kysely<Database>,
  { actor: { person }, key }: Pick<ActRequest, "actor" | "key">,
): Write[] {
  if (person === null || key === undefined) return [];
  return [db.deleteFrom("draft").where("person_id", "=", person).where(sql<string>`id::text`, "=", key)];
}

export async function eraseDraft(db: Kysely<Database>, person: string, { act, about }: DraftOf): Promise<void> {
  await db
    .deleteFrom("draft")
    .where("person_id", "=", person)
    .where("act", "=", act)
    .where("about", "=", about)
    .execute();
}

export async function eraseDraftFile(db: Kysely<Database>, person: string, id: string): Promise<void> {
  await db.deleteFrom("draft_file").where("person_id", "=", person).where("id", "=", id).execute();
}

/** Everything that somebody began, on erasure. */
export async function eraseDraftsOf(db: Kysely<Database>, person: string): Promise<void> {
  await db.deleteFrom("draft").where("person_id", "=", person).execute();
}

/** Those whose last day has passed. @param day ISO day @returns how many */
export async function eraseOldDrafts(db: Kysely<Database>, day: string): Promise<number> {
  const days = await db.selectFrom("draft").select("saved_on").distinct().where("saved_on", "<", day).execute();
  const over = days.map(({ saved_on }) => saved_on).filter((savedOn) => draftKeptUntil(savedOn) < day);
  if (over.length === 0) return 0;
  const { numDeletedRows } = await db.deleteFrom("draft").where("saved_on", "in", over).executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
