import type { Insertable, Kysely, Selectable } from "kysely";
import { type Actor, roleOnRecord } from "../../access/roles.ts";
import type { Database, ReadLogTable } from "./database.ts";

export type Read = Insertable<ReadLogTable>;
/** What somebody tried, and why not; about nobody and no stream unless it says so. */
export type Attempt = { act: string; why: string; person_id?: string | null; stream_id?: string | null };
/** Whose file is looked at where accounts alone are: so that this look, too, has its row. */
export const nobody = "00000000-0000-0000-0000-000000000000";
export type Recorder = { db: Kysely<Database>; now: () => Date };

/** Who did something, and when, as it stands on record. */
export const traceOf = ({ now }: Pick<Recorder, "now">, actor: Actor) => ({
  at: now(),
  actor: actor.id,
  role: roleOnRecord(actor),
  organisation: actor.organisation,
});

/** Puts on record who looked at which persons' files, and for what. Called by what allows the reading, before it answers. */
export async function recordReads(db: Kysely<Database>, reads: readonly Read[]): Promise<void> {
  if (reads.length > 0) await db.insertInto("read_log").values(reads).execute();
}

/** Puts on record that someone tried what they may not. Never in the transaction of the act, which is rolled back. */
export async function recordRefusal(
  at: Recorder,
  actor: Actor,
  { act, why, person_id = null, stream_id = null }: Attempt,
): Promise<void> {
  const attempt = { ...traceOf(at, actor), act, why, person_id, stream_id };
  await at.db.insertInto("refused_attempt").values(attempt).execute();
}

/**
 * Who looked at a person's file, the latest first: the person may see this.
 *
 * @param before the `id` of the last one seen
 * @param except whose looks do not count, such as the person's own
 */
export function readsOf(
  db: Kysely<Database>,
  person: string,
  { limit, before, except }: { limit: number; before?: number; except?: string },
): Promise<Selectable<ReadLogTable>[]> {
  return db
    .selectFrom("read_log")
    .selectAll()
    .where("person_id", "=", person)
    .$if(except !== undefined, (query) => query.where("actor", "!=", except ?? ""))
    .$if(before !== undefined, (query) => query.where("id", "<", before ?? 0))
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
}

/** One time that a person's file was looked at, by its `id` in the log. */
export const readOf = (
  db: Kysely<Database>,
  person: string,
  id: number,
): Promise<Selectable<ReadLogTable> | undefined> =>
  db.selectFrom("read_log").selectAll().where("person_id", "=", person).where("id", "=", id).executeTakeFirst();

/**
 * How many times a person's file was looked at.
 *
 * @param since from this moment on
 * @param except whose looks do not count, such as the person's own
 */
export async function countReads(
  db: Kysely<Database>,
  person: string,
  { since, except }: { since: Date; except: string },
): Promise<number> {
  const { looks } = await db
    .selectFrom("read_log")
    .select(({ fn }) => fn.countAll<number>().as("looks"))
    .where("person_id", "=", person)
    .where("at", ">=", since)
    .where("actor", "!=", except)
    .executeTakeFirstOrThrow();
  return Number(looks);
}
