import { setTimeout as pause } from "node:timers/promises";
import type { Kysely } from "kysely";
import type { Database } from "../record/database.ts";
import { seenBelow } from "../record/read-owned.ts";
import { edition } from "./edition.ts";
import { followOlder } from "./follow-older.ts";
import { rebuildViews } from "./rebuild.ts";
import "./tables.ts";

const patience = 2000;

export type KeptViews = {
  /** How much is made, from 0 to 1. Below 1 the views are those of an older version, and not to be shown. */
  far: () => number;
  /** When all is made; false when it was stopped before. */
  made: Promise<boolean>;
  /** Lets what is being written be finished. */
  stop: () => Promise<void>;
};
type Told = { progress: (far: number) => void; failure: (error: unknown) => void };

/**
 * Sees to it that the views are of this edition: makes them again where an older version filled them, beside everything
 * else, or waits for the process that does; and then makes again whatever older processes go on writing.
 *
 * @returns when all is made, or soon: a small record is not worth telling anybody to wait for.
 */
export async function keepViews(
  db: Kysely<Database>,
  told: Told,
  every = { making: 1000, made: 15_000 },
): Promise<KeptViews> {
  const ending = new AbortController();
  let far = 0;
  let finish: (made: boolean) => void = () => {};
  const made = new Promise<boolean>((resolve) => {
    finish = resolve;
  });
  const come = (to: number) => {
    if (far === 1) return;
    far = to;
    told.progress(far);
    if (far === 1) finish(true);
  };
  const look = async () => {
    const row = await db.selectFrom("views_made").selectAll().executeTakeFirst();
    if (row && row.edition >= edition) {
      come(1);
      return row.edition === edition ? followOlder(db, row.since) : warnNewer(db);
    }
    const progress = ({ person }: { person: string | null }) => come(shareBelow(person));
    const done = await rebuildViews(db, { progress, ending: ending.signal });
    if (done === undefined) come(shareBelow(row?.making === edition ? row.after : null));
    else if (!ending.signal.aborted) come(1);
  };
  let timer: NodeJS.Timeout | undefined;
  let going: Promise<void> = Promise.resolve();
  const goOn = () => {
    if (ending.signal.aborted) return;
    timer = setTimeout(
      () => {
        going = look().catch(told.failure).finally(goOn);
      },
      far === 1 ? every.made : every.making,
    ).unref();
  };
  const first = look().catch(told.failure).finally(goOn);
  going = first;
  await Promise.race([first, pause(patience, undefined, { ref: false })]);
  return {
    far: () => far,
    made,
    async stop() {
      ending.abort();
      clearTimeout(timer);
      await going;
      finish(false);
    },
  };
}

/** For who is about to fill a record: while nothing is on it, its views are those of this edition, and need no making later. */
export async function keepFromTheBeginning(db: Kysely<Database>): Promise<void> {
  const first = await db.selectFrom("event").select("position").limit(1).executeTakeFirst();
  if (first === undefined) await rebuildViews(db);
}

/** Persons are made in the order of their ids, which are drawn by lot: so how far the last one is in it is how much is done. */
const shareBelow = (person: string | null): number =>
  person === null ? 0 : Math.min(0.999, Number.parseInt(person.slice(0, 8), 16) / 2 ** 32);

/** What this older process writes from now on is for the newer ones to make again. */
async function warnNewer(db: Kysely<Database>): Promise<void> {
  const since = await seenBelow(db);
  await db.updateTable("views_made").set({ since }).where("since", "is", null).execute();
}
