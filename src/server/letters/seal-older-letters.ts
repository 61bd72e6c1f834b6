import type { Kysely } from "kysely";
import type { Database } from "../record/database.ts";
import type { Keys } from "../record/keys.ts";
import { personKey } from "../record/person-key.ts";
import { sealLetter } from "./sealed-letter.ts";

/**
 * Seals some of the letters that a version before left in the clear; of those whose person was erased nothing is kept. Two
 * processes at once take different ones, and what was broken off is found by the next.
 *
 * @returns how many there were.
 */
export const sealSomeLetters = (db: Kysely<Database>, keys: Keys, most: number): Promise<number> =>
  db.transaction().execute(async (trx) => {
    const rows = await trx
      .selectFrom("letter as l")
      .innerJoin("event as e", (join) =>
        join.onRef("e.stream_id", "=", "l.stream_id").onRef("e.version", "=", "l.version"),
      )
      .leftJoin("person_key as k", "k.person_id", "e.person_id")
      .select(["l.stream_id as stream", "l.version", "l.kind", "l.pdf", "l.sealed_pdf as sealed"])
      .select(["e.person_id as person", "k.destroyed_at as destroyed"])
      .where("l.pdf", "is not", null)
      .limit(most)
      .forUpdate("l")
      .skipLocked()
      .execute();
    for (const { stream, version, kind, pdf, sealed, person, destroyed } of rows) {
      if (pdf === null) continue;
      const place = { person: person ?? "", stream, version, kind };
      const now = destroyed
        ? { status: "erased", sealed_pdf: null }
        : // Written again by a process of the version before: the first one counts.
          { sealed_pdf: sealed ?? sealLetter(await personKey(trx, keys, place.person), pdf, place) };
      await trx
        .updateTable("letter")
        .set({ ...now, pdf: null })
        .where("stream_id", "=", stream)
        .where("version", "=", version)
        .execute();
    }
    return rows.length;
  });
