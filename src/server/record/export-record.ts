import { createHash, sign } from "node:crypto";
import { type Kysely, sql, type Transaction } from "kysely";
import type { EventRow } from "./chain.ts";
import { writeCheckpoint } from "./checkpoint.ts";
import type { Database } from "./database.ts";
import { type ExportLine, formatOfExport, lineOf, publicKeyOf, signedEnd } from "./export-line.ts";
import type { Keys } from "./keys.ts";

/**
 * The whole record as lines for `weerwerk verify`, as it is at one moment while acts go on beside it. What is medical
 * stays ciphertext; names and addresses are not in it, because they are not in the record.
 *
 * @param write gets each line without its line feed, one after the other; what it awaits holds the reading up.
 */
export async function exportRecord(
  { db, keys, at }: { db: Kysely<Database>; keys: Keys; at: Date },
  write: (line: string) => Promise<void>,
): Promise<{ checkpoints: number; events: number }> {
  // First, so that as much as can be is covered by a signature that is older than the export.
  await db.transaction().execute((trx) => writeCheckpoint(trx, keys, at));
  const hash = createHash("sha256");
  let lines = 0;
  const put = async (line: ExportLine) => {
    const text = lineOf(line);
    hash.update(`${text}\n`);
    lines += 1;
    await write(text);
  };
  return db
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (trx) => {
      await put({ kind: "export", format: formatOfExport, at: at.toISOString() });
      const checkpoints = await trx.selectFrom("checkpoint").selectAll().orderBy("id").execute();
      for (const checkpoint of checkpoints) await put({ kind: "checkpoint", checkpoint });
      for await (const event of allEvents(trx)) await put({ kind: "event", event });
      const events = lines - 1 - checkpoints.length;
      const sha256 = hash.digest();
      const signature = sign(null, signedEnd(lines, sha256), keys.signing);
      await write(lineOf({ kind: "end", lines, sha256, publicKey: publicKeyOf(keys.signing), signature }));
      return { checkpoints: checkpoints.length, events };
    });
}

/** Read a page at a time: there may be millions. */
async function* allEvents(trx: Transaction<Database>): AsyncGenerator<EventRow> {
  const page = 1000;
  let last: EventRow | undefined;
  for (;;) {
    const after = last;
    const rows = await trx
      .selectFrom("event")
      .selectAll()
      .$if(after !== undefined, (query) =>
        query.where(sql<boolean>`(stream_id, version) > (${after?.stream_id}::uuid, ${after?.version}::integer)`),
      )
      .orderBy("stream_id")
      .orderBy("version")
      .limit(page)
      .execute();
    yield* rows;
    if (rows.length < page) return;
    last = rows.at(-1);
  }
}
