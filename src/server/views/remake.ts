import { setTimeout as pause } from "node:timers/promises";
import { type Kysely, sql, type Transaction } from "kysely";
import pg from "pg";
import { givesMoney } from "../../trajectory/money/entitlements.ts";
import type { Database } from "../record/database.ts";
import { type Owned, ownersSince, readOwned, seenBelow } from "../record/read-owned.ts";
import type { Stored } from "../record/read-stream.ts";
import { writeAtOnce } from "../record/write-together.ts";
import { type RemadeRows, remadeRows } from "./remade-rows.ts";
import { writesOf } from "./remade-views.ts";

/** Everything of some owners, and the rows that it comes down to. */
export type Remade = {
  seenBelow: string;
  owned: readonly Owned[];
  counted: readonly string[];
  rows: readonly RemadeRows[];
};

/** Works out the views of these owners (read-owned.ts). Nothing is written or held up. */
export async function workOut(db: Kysely<Database>, owners: readonly string[]): Promise<Remade> {
  const below = await seenBelow(db);
  const owned = await readOwned(db, owners);
  const streams = owned.flatMap(({ streams }) => streams);
  const ids = streams.map(({ stream }) => stream);
  const persons = await db
    .selectFrom("person")
    .select(["id", "postcode"])
    .where("id", "=", sql<string>`any(${owners}::uuid[])`)
    .execute();
  const written = await db
    .selectFrom("letter")
    .select(["stream_id", "version"])
    .where("stream_id", "=", sql<string>`any(${ids}::uuid[])`)
    .execute();
  const money = streams.filter(({ events }) => events.some(({ type }) => givesMoney(type)));
  const besides = {
    postcodes: new Map(persons.map(({ id, postcode }) => [id, postcode])),
    letters: new Map(
      [...Map.groupBy(written, ({ stream_id }) => stream_id)].map(([stream, rows]) => [
        stream,
        new Set(rows.map(({ version }) => version)),
      ]),
    ),
    rulings: await rulingsOf(
      db,
      money.map(({ stream }) => stream),
    ),
  };
  return {
    seenBelow: below,
    owned,
    counted: persons.map(({ id }) => id),
    rows: owned.map((one) => remadeRows(one, besides)),
  };
}

async function rulingsOf(db: Kysely<Database>, streams: readonly string[]) {
  const rulings = new Map<string, Map<number, Stored["rulings"]>>();
  if (streams.length === 0) return rulings;
  const rows = await db
    .selectFrom("event")
    .select(["stream_id", "version", "rulings"])
    .where("stream_id", "in", streams)
    .execute();
  for (const { stream_id, version, rulings: of } of rows)
    rulings.set(stream_id, (rulings.get(stream_id) ?? new Map()).set(version, of));
  return rulings;
}

/**
 * Writes the views that were worked out, and `beside` with them. An act is wholly before it or wholly after: while this
 * short transaction runs no event is added, and of whom there is more on record than was read, the views are worked out
 * anew. The acts that wait go on from the rows that stand there then.
 */
export async function writeRemade(
  db: Kysely<Database>,
  remade: Remade,
  beside: (trx: Transaction<Database>) => Promise<void> = async () => {},
): Promise<void> {
  for (let anew = false; ; ) {
    // Most of the work of writing is to put it in words, which is done before anybody is held up.
    const all = inWords(remade, anew);
    try {
      return await db.transaction().execute(async (trx) => {
        await sql`set local lock_timeout = '1s'; select weerwerk_hold_event(); set local lock_timeout = 0`.execute(trx);
        const owners = remade.owned.map(({ owner }) => owner);
        const grown = new Set(await ownersSince(trx, remade.seenBelow, owners));
        await write(trx, grown.size === 0 ? all : inWords(without(grown, remade), anew));
        if (grown.size > 0) await write(trx, inWords(await workOut(trx, [...grown]), anew));
        await beside(trx);
      });
    } catch (error) {
      const code = error instanceof pg.DatabaseError ? error.code : undefined;
      if (code === "23505" && !anew) anew = true;
      else if (code === "55P03" || code === "40P01") await pause(100);
      else throw error;
    }
  }
}

function without(grown: ReadonlySet<string>, { seenBelow, owned, counted, rows }: Remade): Remade {
  const stays = ({ owner }: Owned) => !grown.has(owner);
  return {
    seenBelow,
    owned: owned.filter(stays),
    counted: counted.filter((person) => !grown.has(person)),
    rows: rows.filter((_, at) => owned[at] && stays(owned[at])),
  };
}

type Words = ReturnType<typeof writesOf>;

function inWords({ owned, counted, rows }: Remade, anew: boolean): Words {
  const names = Object.keys(rows[0] ?? {}) as (keyof RemadeRows)[];
  if (names.length === 0) return { out: [], into: [] };
  const together = Object.fromEntries(
    names.map((name) => [name, rows.flatMap((of) => of[name] as readonly object[])]),
  ) as unknown as RemadeRows;
  const streams = owned.flatMap(({ streams }) => streams.map(({ stream }) => stream));
  const persons = owned.map(({ owner }) => owner);
  return writesOf(together, { streams, persons, counted }, { anew });
}

async function write(trx: Transaction<Database>, { out, into }: Words): Promise<void> {
  await writeAtOnce(trx, out);
  await writeAtOnce(trx, into);
}
