import { type Kysely, sql } from "kysely";
import type { Actor } from "../../access/roles.ts";
import { draftKept } from "../../law/draft-kept.ts";
import { day as dayOf } from "../../law/kernel/day.ts";
import { judge } from "../../law/kernel/judge.ts";
import type { ActRequest } from "../door/request.ts";
import type { Database } from "../record/database.ts";
import type { Write } from "../record/write-together.ts";
import { byMandate, type DraftOf } from "./read-drafts.ts";
import "../mandates/tables.ts";
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

export async function eraseDraft(db: Kysely<Database>, actor: Actor, { act, about }: DraftOf): Promise<void> {
  await db
    .deleteFrom("draft")
    .where("person_id", "=", actor.person)
    .where("mandate", "=", byMandate(actor))
    .where("act", "=", act)
    .where("about", "=", about)
    .execute();
}

export async function eraseDraftFile(db: Kysely<Database>, actor: Actor, id: string): Promise<void> {
  const theirs = db
    .selectFrom("draft")
    .select("id")
    .where("person_id", "=", actor.person)
    .where("mandate", "=", byMandate(actor));
  await db.deleteFrom("draft_file").where("draft_id", "in", theirs).where("id", "=", id).execute();
}

/** Everything that somebody began, on erasure. */
export async function eraseDraftsOf(db: Kysely<Database>, person: string): Promise<void> {
  await db.deleteFrom("draft").where("person_id", "=", person).execute();
}

/** Those whose last day has passed, and those of a power of attorney that is over. @param day ISO day @returns how many */
export async function eraseOldDrafts(db: Kysely<Database>, day: string): Promise<number> {
  const ofNobody = db
    .deleteFrom("draft")
    .where("mandate", "!=", "")
    .where(({ not, exists, selectFrom, ref }) =>
      not(
        exists(
          selectFrom("mandate as m")
            .select("m.id")
            .where(sql`m.id::text`, "=", ref("draft.mandate"))
            .where("m.ended_on", "is", null)
            .where("m.until", ">=", day),
        ),
      ),
    );
  const { numDeletedRows: withoutOne } = await ofNobody.executeTakeFirstOrThrow();
  const days = await db.selectFrom("draft").select("saved_on").distinct().where("saved_on", "<", day).execute();
  const over = days.map(({ saved_on }) => saved_on).filter((savedOn) => draftKeptUntil(savedOn) < day);
  if (over.length === 0) return Number(withoutOne);
  const { numDeletedRows } = await db.deleteFrom("draft").where("saved_on", "in", over).executeTakeFirstOrThrow();
  return Number(withoutOne + numDeletedRows);
}
