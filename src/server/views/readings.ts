import { type Kysely, sql } from "kysely";
import type { Actor } from "../../access/roles.ts";
import { readsTheReadings } from "../../access/tasks.ts";
import { refuse } from "../api/refuse.ts";
import type { Database } from "../record/database.ts";
import { recordReads, traceOf } from "../record/reads.ts";
import { seenBy } from "../record/seen-by.ts";
import type { Reader } from "./file.ts";
import { namesOf } from "./who-is.ts";

/** What the readings can be narrowed by; it is what the address says. Days are ISO text, both inclusive, of Belgium. */
export type ReadingsFilter = { person?: string; actor?: string; from?: string; until?: string };
export type Reading = {
  id: number;
  at: Date;
  actor: string;
  name: string;
  role: Actor["role"];
  organisation: Actor["organisation"];
  person: string;
  purpose: string;
  what: string;
  stream: string | null;
};
export const readingsPage = 50;
/** More rows than this are no longer looked at one by one. */
export const mostReadings = 10_000;

/**
 * Who opened which file, the latest first; that it was looked through is a reading too, of everybody who stands in it.
 *
 * @throws Refused when this is not for who asks; the attempt is on record.
 */
export async function readings(
  reader: Reader,
  actor: Actor,
  filter: ReadingsFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ total: number; rows: readonly Reading[] }> {
  const { db } = reader;
  if (!readsTheReadings(actor))
    await refuse(reader, actor, { act: "open-readings", person_id: filter.person ?? null, why: "not-this-role" });
  const { total, rows } = await seenBy(db, actor, async (seen) => ({
    total: await counted(narrowed(seen, filter, actor)),
    rows: await narrowed(seen, filter, actor)
      .selectAll("r")
      .orderBy("r.id", "desc")
      .limit(limit)
      .offset(offset)
      .execute(),
  }));
  const people = [...new Set(rows.map(({ person_id }) => person_id))];
  const trace = traceOf(reader, actor);
  await recordReads(
    db,
    people.map((person_id) => ({ ...trace, person_id, stream_id: null, purpose: "audit", what: "readings" })),
  );
  const names = await namesOf(
    db,
    rows.filter(({ role }) => role !== "insured-person").map((row) => row.actor),
  );
  return {
    total,
    rows: rows.map(({ person_id, stream_id, ...row }) => ({
      ...row,
      // An insured person stands under the number of their account; the name is no auditor's.
      actor: row.role === "insured-person" ? person_id : row.actor,
      name: names.get(row.actor) ?? "",
      person: person_id,
      stream: stream_id,
    })),
  };
}

/** Without the looks of who asks: else every page would push down what it shows. */
function narrowed(db: Kysely<Database>, { person, actor, from, until }: ReadingsFilter, asks: Actor) {
  return db
    .selectFrom("read_log as r")
    .where((either) => either.or([either("r.actor", "!=", asks.id), either("r.purpose", "!=", "audit")]))
    .$if(person !== undefined, (query) => query.where("r.person_id", "=", person ?? ""))
    .$if(actor !== undefined, (query) => query.where("r.actor", "=", actor ?? ""))
    .$if(from !== undefined, (query) =>
      query.where(sql<boolean>`r.at >= ${from}::timestamp at time zone 'Europe/Brussels'`),
    )
    .$if(until !== undefined, (query) =>
      query.where(sql<boolean>`r.at < (${until}::date + 1)::timestamp at time zone 'Europe/Brussels'`),
    );
}

async function counted(query: ReturnType<typeof narrowed>): Promise<number> {
  const { count } = await query.select(sql<number>`count(*)`.as("count")).executeTakeFirstOrThrow();
  return Number(count);
}
