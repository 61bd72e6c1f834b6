import { sql } from "kysely";
import type { Door } from "../door/door.ts";
import { eraseOldDrafts } from "../drafts/erase-drafts.ts";
import { eraseFiles } from "../erasure/erase-files.ts";
import { erasePaymentFiles } from "../erasure/erase-payment-files.ts";
import { countAgain } from "../figures/count-again.ts";
import { writeCheckpoint } from "../record/checkpoint.ts";
import { noticeDue } from "./notice-due.ts";
import { sealOlder } from "./seal-older.ts";
import "./tables.ts";

export type Night = { day: string; reminders: number; erased: number };

/** Any number will do, as long as every process asks for the same one. */
const lock = 7_336_205;

/**
 * Notices what became due, erases the files, payment files and drafts whose term is over, seals what an older version left in
 * the clear, counts again what two at once may have counted wrongly, and signs a checkpoint. Twice or late does no harm, and
 * what was broken off is done by the next: each step finds what is left.
 *
 * @param day ISO day
 * @returns undefined when another process is at it.
 */
export async function nightlyPass(door: Door, day: string): Promise<Night | undefined> {
  return door.db.connection().execute(async (held) => {
    const { rows } = await sql<{ ours: boolean }>`select pg_try_advisory_lock(${lock}) as ours`.execute(held);
    if (!rows[0]?.ours) return undefined;
    try {
      const reminders = await noticeDue(door.db, day);
      const erased = await eraseFiles(door, day);
      await erasePaymentFiles(door.db, day, door.now());
      await eraseOldDrafts(door.db, day);
      await sealOlder(door.db, door.keys);
      await countAgain(door.db, await lastNight(door.db));
      await door.db.transaction().execute((trx) => writeCheckpoint(trx, door.keys, door.now()));
      const night = { day, done_at: door.now(), reminders, erased };
      await door.db
        .insertInto("night")
        .values(night)
        .onConflict((key) => key.column("day").doNothing())
        .execute();
      return { day, reminders, erased };
    } finally {
      await sql`select pg_advisory_unlock(${lock})`.execute(held);
    }
  });
}

const lastNight = async (db: Door["db"]): Promise<Date> => {
  const row = await db.selectFrom("night").select("done_at").orderBy("day", "desc").limit(1).executeTakeFirst();
  return row?.done_at ?? new Date(0);
};

/** Was the pass of this day done, by whichever process? */
export async function nightIsDone({ db }: Pick<Door, "db">, day: string): Promise<boolean> {
  const row = await db.selectFrom("night").select("day").where("day", ">=", day).limit(1).executeTakeFirst();
  return row !== undefined;
}
