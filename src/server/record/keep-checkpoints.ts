import type { Kysely } from "kysely";
import { writeCheckpoint } from "./checkpoint.ts";
import type { Database } from "./database.ts";
import type { Keys } from "./keys.ts";

const everyHour = 60 * 60 * 1000;

/**
 * Signs how far the record has come: now, every hour, and once more when it is stopped. Several processes may do this
 * beside each other: each checkpoint covers what was added since the last one, whoever wrote it.
 *
 * @param onFailure told when one could not be written; the next one covers what it would have covered.
 * @returns how to stop, after a last checkpoint.
 */
export async function keepCheckpoints(
  { db, keys, now }: { db: Kysely<Database>; keys: Keys; now: () => Date },
  onFailure: (error: unknown) => void,
  every = everyHour,
): Promise<() => Promise<void>> {
  const write = () =>
    db
      .transaction()
      .execute((trx) => writeCheckpoint(trx, keys, now()))
      .then(() => {}, onFailure);
  await write();
  const timer = setInterval(() => void write(), every);
  // It never keeps a process alive that has nothing else to do.
  timer.unref();
  return async () => {
    clearInterval(timer);
    await write();
  };
}
