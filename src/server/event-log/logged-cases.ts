import { createHmac, type KeyObject } from "node:crypto";
import { type Kysely, sql, type Transaction } from "kysely";
import { type PathStep, stepOfNumber } from "../../figures/path.ts";
import { fewest } from "../../figures/small-cells.ts";
import { addDays, day as dayOf, iso } from "../../law/kernel/day.ts";
import { shownCases } from "../figures/ask-process.ts";
import type { FigureFilter } from "../figures/figure-filter.ts";
import type { Database } from "../record/database.ts";

/** What is said of a trajectory beside its steps; left out where fewer than a handful have all of it in common. */
export const attributes = ["way", "fund", "region", "regime", "service"] as const;
type Attribute = (typeof attributes)[number];

/** One trajectory as it goes out: under a pseudonym, its first step on 1 January of its year, the days between its steps as they were. */
export type LoggedCase = {
  id: string;
  about: readonly { name: Attribute; value: string }[];
  steps: readonly { step: PathStep; on: string }[];
};

type Row = { stream_id: string; path: number[]; path_on: string[]; known: boolean } & Record<Attribute, string | null>;

/**
 * The trajectories of a filter for process mining, without those that took a rare passage (rare-passages.ts), in an order
 * that tells nothing. No name, no number, no reason, nothing medical. A pseudonym is an HMAC of the number of
 * the trajectory with a key made of the master key: without that key nobody finds the trajectory back.
 *
 * @param trx one snapshot, for who reads it twice.
 */
export async function* loggedCases(
  trx: Transaction<Database>,
  master: KeyObject,
  filter: FigureFilter,
): AsyncGenerator<LoggedCase> {
  const { shown } = await shownCases(trx, filter);
  const pseudonyms = createHmac("sha256", master).update("weerwerk-event-log").digest();
  const salt = createHmac("sha256", pseudonyms).update("order").digest("hex");
  await sql`declare logged no scroll cursor for
    select stream_id, path, path_on::text[] as path_on, way, fund, region, regime, service,
      count(*) over (partition by extract(year from path_on[1]), way, fund, region, regime, service) >= ${sql.lit(fewest)} as known
    from figure_case where ${shown}
    order by sha256(convert_to(stream_id::text || ${salt}, 'utf8'))`.execute(trx);
  try {
    for (;;) {
      const { rows } = await sql<Row>`fetch 1000 from logged`.execute(trx);
      yield* rows.map((row) => caseOf(row, pseudonyms));
      if (rows.length < 1000) return;
    }
  } finally {
    await sql`close logged`.execute(trx).catch(() => {});
  }
}

/** How many trajectories of a filter would go out. */
export async function countLogged(db: Kysely<Database>, filter: FigureFilter): Promise<number> {
  const { counted } = await shownCases(db, filter);
  return counted.all - counted.left;
}

function caseOf({ stream_id, path, path_on, known, ...about }: Row, key: Buffer): LoggedCase {
  const first = dayOf(path_on[0] ?? "");
  const begin = dayOf(`${iso(first).slice(0, 4)}-01-01`);
  return {
    id: createHmac("sha256", key).update(stream_id).digest("hex").slice(0, 32),
    about: known ? attributes.flatMap((name) => (about[name] ? [{ name, value: about[name] }] : [])) : [],
    steps: path.map((number, at) => ({
      step: stepOfNumber(number),
      // The same second never twice, so that a tool that sorts by time keeps the order of one day.
      on: `${iso(addDays(begin, dayOf(path_on[at] ?? "") - first))}T00:00:${String(at % 60).padStart(2, "0")}Z`,
    })),
  };
}
