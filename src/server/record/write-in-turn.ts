import { setTimeout as pause } from "node:timers/promises";
import type { Kysely } from "kysely";
import pg from "pg";
import type { Database } from "./database.ts";
import { type FixedWrites, fitTogether, statementOf } from "./fixed-write.ts";
import { isOutOfReach } from "./out-of-reach.ts";

/** What one act writes, and who waits for it. */
type Act = {
  stream: string;
  writes: FixedWrites;
  done(rows: readonly Written[]): void;
  failed(error: unknown): void;
};
type Written = { stream_id: string };
type Turn = { waiting: readonly Act[]; going: boolean };

const turns = new WeakMap<Kysely<Database>, Turn>();

/** So many acts go in one statement at the most. */
const most = 16;
/** In milliseconds. A statement that takes longer waits for somebody else, and holds up nobody here any more. */
const patience = 50;

/**
 * Carries out the writes of one act as one statement. What others want written while one is on its way goes together in
 * the next: PostgreSQL then begins, plans and waits for the disk once for them all. Each act is all there or not at all,
 * and one that cannot be written holds no other back.
 *
 * @param stream whose rows the first write writes.
 * @returns what that gives back.
 */
export function writeInTurn<Returned extends Written>(
  db: Kysely<Database>,
  stream: string,
  writes: FixedWrites,
): Promise<readonly Returned[]> {
  return new Promise<readonly Returned[]>((done, failed) => {
    const turn = turns.get(db) ?? { waiting: [], going: false };
    turns.set(db, turn);
    const act: Act = { stream, writes, done: (rows) => done(rows as readonly Returned[]), failed };
    turn.waiting = [...turn.waiting, act];
    if (!turn.going) void takeTurns(db, turn);
  });
}

async function takeTurns(db: Kysely<Database>, turn: Turn): Promise<void> {
  turn.going = true;
  while (turn.waiting.length > 0) {
    const acts = firstOf(turn.waiting);
    turn.waiting = turn.waiting.filter((act) => !acts.includes(act));
    const written = new AbortController();
    const tooLong = pause(patience, undefined, { signal: written.signal }).catch(() => {});
    await Promise.race([write(db, acts), tooLong]);
    written.abort();
  }
  turn.going = false;
}

/** The one that waits longest, and whoever fits with it. */
function firstOf(waiting: readonly Act[]): readonly Act[] {
  const acts: Act[] = [];
  for (const act of waiting) {
    if (acts.length === 0 || fitTogether([...acts, act].map(({ writes }) => writes))) acts.push(act);
    if (acts.length === most) break;
  }
  return acts;
}

async function write(db: Kysely<Database>, acts: readonly Act[]): Promise<void> {
  try {
    // In one order everywhere: of two servers that write the same files one waits for the other, and not each for each.
    const inOrder = acts.toSorted((one, other) => (one.stream < other.stream ? -1 : 1));
    const { rows } = await db.executeQuery(statementOf(inOrder.map(({ writes }) => writes)));
    for (const { stream, done } of acts) done((rows as Written[]).filter(({ stream_id }) => stream_id === stream));
  } catch (error) {
    if (acts.length > 1 && wroteNothing(error)) await Promise.all(acts.map((act) => write(db, [act])));
    else for (const { failed } of acts) failed(error);
  }
}

/** Of a connection that was lost nobody knows how far it came: those acts are not written a second time. */
const wroteNothing = (error: unknown): boolean => error instanceof pg.DatabaseError && !isOutOfReach(error);
