import type { Kysely } from "kysely";
import { relationOf } from "../../access/relation.ts";
import type { Actor } from "../../access/roles.ts";
import { findPerson, findTrajectory } from "../door/find.ts";
import type { Database } from "../record/database.ts";
import { recordRefusal } from "../record/reads.ts";
import type { Reader } from "../views/file.ts";

/**
 * Where the glass is broken of a person whose number is shown: on the latest of their trajectories that this actor does
 * not follow. Undefined where there is none, and where nobody has that number: the same answer, and the attempt is on record.
 */
export async function strangeFile(reader: Reader, actor: Actor, nationalNumber: string): Promise<string | undefined> {
  const person = await findPerson(reader.db, { nationalNumber });
  for (const stream of person === undefined ? [] : await streamsOf(reader.db, person)) {
    const found = await findTrajectory(reader.db, stream);
    if (found && relationOf(actor, found) === "none") return stream;
  }
  await recordRefusal(reader, actor, { act: "break-glass", person_id: person ?? null, why: "not-told" });
  return undefined;
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
