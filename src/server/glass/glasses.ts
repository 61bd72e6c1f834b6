import { type Kysely, sql } from "kysely";
import type { Glass } from "../../access/relation.ts";
import type { Actor } from "../../access/roles.ts";
import { readsTheReadings } from "../../access/tasks.ts";
import { refuse } from "../api/refuse.ts";
import type { Database } from "../record/database.ts";
import { recordReads, traceOf } from "../record/reads.ts";
import { seenBy } from "../record/seen-by.ts";
import type { Reader } from "../views/file.ts";
import { namesOf } from "../views/who-is.ts";
import { type GlassInWords, reasonsOf } from "./reasons.ts";
import type { GlassView } from "./tables.ts";

/**
 * The glasses that this actor broke on a person: on whichever of their trajectories, for it opens the person's file. Whether
 * they may still look through one is for `relationOf` to say.
 */
export async function glassesOn(db: Kysely<Database>, person: string, { id }: Actor): Promise<readonly Glass[]> {
  const rows = await db
    .selectFrom("glass")
    .select(["actor as by", "role", "organisation", "broken_on as from", "until"])
    .where("person_id", "=", person)
    .where("actor", "=", id)
    .execute();
  return rows;
}

/** Until when somebody may look through these, that day included. */
export const lastDay = (glasses: readonly Glass[]): string | undefined =>
  glasses
    .map(({ until }) => until)
    .toSorted()
    .at(-1);

export type GlassListed = GlassView & GlassInWords & { name: string };

/** The glasses that were broken on the files of the reader themself, the latest first. */
export async function glassesOnMe(reader: Reader, actor: Actor): Promise<readonly GlassListed[]> {
  const rows = await seenBy(reader.db, actor, (seen) =>
    latest(seen)
      .where("person_id", "=", actor.person ?? "")
      .execute(),
  );
  return inWords(reader, rows);
}

/** How many glasses stand on one page. */
export const glassesPage = 50;

/**
 * Every glass that was broken, the latest first, for the auditor and the data-protection officer; that they looked is a
 * reading too.
 *
 * @returns `waiting`: how many nobody looked into yet.
 * @throws Refused when this is not for who asks; the attempt is on record.
 */
export async function allGlasses(
  reader: Reader,
  actor: Actor,
  offset: number,
): Promise<{ total: number; waiting: number; rows: readonly GlassListed[] }> {
  const { db } = reader;
  if (!readsTheReadings(actor)) await refuse(reader, actor, { act: "open-broken-glasses", why: "not-this-role" });
  const { counts, rows } = await seenBy(db, actor, async (seen) => ({
    counts: await counted(seen),
    rows: await latest(seen).limit(glassesPage).offset(offset).execute(),
  }));
  const people = [...new Set(rows.map(({ person_id }) => person_id))];
  const trace = traceOf(reader, actor);
  await recordReads(
    db,
    people.map((person_id) => ({ ...trace, person_id, stream_id: null, purpose: "audit", what: "broken glass" })),
  );
  return { ...counts, rows: await inWords(reader, rows) };
}

/** How many glasses nobody looked into yet, for who looks after that. */
export const glassesWaiting = async (db: Kysely<Database>, actor: Actor): Promise<number> =>
  (await seenBy(db, actor, counted)).waiting;

async function counted(db: Kysely<Database>): Promise<{ total: number; waiting: number }> {
  const { total, waiting } = await db
    .selectFrom("glass")
    .select([sql<number>`count(*)`.as("total"), sql<number>`count(*) filter (where conclusion is null)`.as("waiting")])
    .executeTakeFirstOrThrow();
  return { total: Number(total), waiting: Number(waiting) };
}

const latest = (db: Kysely<Database>) => db.selectFrom("glass").selectAll().orderBy("broken_on", "desc").orderBy("id");

async function inWords(reader: Reader, rows: readonly GlassView[]): Promise<readonly GlassListed[]> {
  const [names, reasons] = await Promise.all([
    namesOf(
      reader.db,
      rows.map(({ actor }) => actor),
    ),
    reasonsOf(
      reader,
      rows.map(({ stream_id }) => stream_id),
    ),
  ]);
  return rows.map((row) => ({ ...row, ...reasons(row.id), name: names.get(row.actor) ?? row.actor }));
}
