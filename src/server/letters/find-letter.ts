import type { Kysely } from "kysely";
import type { Organisation } from "../../access/roles.ts";
import type { EventType } from "../../trajectory/events.ts";
import type { LetterOut } from "../../trajectory/post/post.ts";
import type { Database } from "../record/database.ts";
import "./tables.ts";

/** A letter by its name: the stream of its event, a point, and the version. */
export const letterName = /^([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\.([1-9]\d{0,8})$/;

export type FoundLetter = { stream: string; person: string; sender: Organisation; letter: LetterOut };

/** Undefined when no letter has that name. */
export async function findLetter(db: Kysely<Database>, name: string): Promise<FoundLetter | undefined> {
  const [, stream, version] = letterName.exec(name) ?? [];
  if (stream === undefined) return undefined;
  const row = await db
    .selectFrom("sending")
    .selectAll()
    .where("stream_id", "=", stream)
    .where("version", "=", Number(version))
    .executeTakeFirst();
  if (!row) return undefined;
  const letter = {
    version: row.version,
    kind: row.kind as EventType,
    causedOn: row.caused_on,
    registered: row.registered,
    appeal: row.appeal,
    ...(row.about && { project: row.about }),
    postedOn: row.posted_on,
    handedOverOn: row.handed_over_on,
    receipt: row.result,
  };
  return { stream, person: row.person_id, sender: row.sender, letter };
}
