import type { Kysely } from "kysely";
import { relationOf } from "../../access/relation.ts";
import type { Actor } from "../../access/roles.ts";
import { findPerson, findTrajectory, followersOfPerson } from "../door/find.ts";
import { noSooner } from "../door/not-told.ts";
import type { Database } from "../record/database.ts";
import { recordRefusal } from "../record/reads.ts";
import type { Reader } from "../views/file.ts";

/** What is closed to somebody: the latest trajectory that they do not follow; of who has none, what was recognised. */
export type Closed = { trajectory: string; person?: undefined } | { person: string; trajectory?: undefined };

/**
 * Where the glass is broken of a person whose number is shown. Undefined where nothing of theirs is closed to this
 * actor, and where nobody has that number: the same answer, and the attempt is on record.
 */
export async function strangeFile(reader: Reader, actor: Actor, nationalNumber: string): Promise<Closed | undefined> {
  const began = performance.now();
  const person = await findPerson(reader.db, { nationalNumber });
  const closed = person === undefined ? undefined : await closedTo(reader.db, actor, person);
  if (closed) return closed;
  await recordRefusal(reader, actor, { act: "break-glass", person_id: person ?? null, why: "not-told" });
  await noSooner(began);
  return undefined;
}

export async function closedTo(db: Kysely<Database>, actor: Actor, person: string): Promise<Closed | undefined> {
  for (const stream of await streamsOf(db, person)) {
    const found = await findTrajectory(db, stream);
    if (found && relationOf(actor, found) === "none") return { trajectory: stream };
  }
  const followers = await followersOfPerson(db, person);
  return followers.length > 0 && relationOf(actor, { person, followers }) === "none" ? { person } : undefined;
}

async function streamsOf(db: Kysely<Database>, person: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("trajectory")
    .select("stream_id")
    .where("person_id", "=", person)
    .orderBy("opened_on", "desc")
    .orderBy("stream_id")
    .execute();
  return rows.map(({ stream_id }) => stream_id);
}
