import { createHmac, type KeyObject } from "node:crypto";
import { type Kysely, sql, type Transaction } from "kysely";
import { type PathStep, stepOfNumber } from "../../figures/path.ts";
import { type Level, levelOfEach, onlySteps } from "../../figures/rare-passages.ts";
import { addDays, day as dayOf, iso } from "../../law/kernel/day.ts";
import type { FigureFilter } from "../figures/figure-filter.ts";
import type { Database } from "../record/database.ts";

/** What is said of a trajectory beside its steps: as many of the first as leave it among others (rare-passages.ts). */
export const attributes = ["regime", "region", "fund", "way", "service"] as const;
type Attribute = (typeof attributes)[number];

/** The year that stands where none is told. */
const noYear = 1970;

/** One trajectory as it goes out: under a pseudonym, its first step on 1 January of its year, the days between its steps as they were. */
export type LoggedCase = {
  id: string;
  about: readonly { name: Attribute; value: string }[];
  steps: readonly { step: PathStep; on: string }[];
};

type Known = { path: number[]; over: boolean; year: number } & Record<Attribute, string | null>;
type Row = Known & { stream_id: string; path_on: string[] };

const known = sql`path, ended_on is not null as over, extract(year from path_on[1])::int as year,
  way, fund, region, regime, service`;

/**
 * The trajectories of the country for process mining, in an order that tells nothing; of a filter those lines of which it
 * is told that they are in it, so that no filter tells more than all lines do. No name, no number, no reason, nothing
 * medical. A pseudonym is an HMAC of the number of the trajectory with a key made of the master key: without that key
 * nobody finds the trajectory back.
 *
 * @param trx one snapshot, for who reads it twice.
 */
export async function* loggedCases(
  trx: Transaction<Database>,
  master: KeyObject,
  filter: FigureFilter,
): AsyncGenerator<LoggedCase> {
  const levels = await levelsOf(trx);
  const pseudonyms = createHmac("sha256", master).update("weerwerk-event-log").digest();
  const salt = createHmac("sha256", pseudonyms).update("order").digest("hex");
  await sql`declare logged no scroll cursor for
    select stream_id, path_on::text[] as path_on, ${known} from figure_case where path <> '{}'
    order by sha256(convert_to(stream_id::text || ${salt}, 'utf8'))`.execute(trx);
  try {
    for (;;) {
      const { rows } = await sql<Row>`fetch 1000 from logged`.execute(trx);
      for (const row of rows) {
        const level = levels.get(allOf(row));
        if (level && isToldIn(filter, row, level)) yield caseOf(row, level, pseudonyms);
      }
      if (rows.length < 1000) return;
    }
  } finally {
    await sql`close logged`.execute(trx).catch(() => {});
  }
}

/** How many trajectories of a filter would go out. */
export async function countLogged(db: Kysely<Database>, filter: FigureFilter): Promise<number> {
  const [variants, levels] = [await variantsOf(db), await levelsOf(db)];
  return variants.reduce((sum, one) => {
    const level = levels.get(allOf(one));
    return sum + (level && isToldIn(filter, one, level) ? one.count : 0);
  }, 0);
}

const aboutOf = (one: Known) => attributes.map((name) => one[name]);
const allOf = (one: Known): string => [one.year, ...aboutOf(one), one.over, ...one.path].join("/");

async function variantsOf(db: Kysely<Database>) {
  const { rows } = await sql<Known & { count: number }>`select ${known}, count(*) as count from figure_case
    where path <> '{}' group by path, over, year, way, fund, region, regime, service`.execute(db);
  return rows.map((row) => ({ ...row, about: aboutOf(row) }));
}

/** What is told of each kind of trajectory there is, of the whole country. */
const levelsOf = async (db: Kysely<Database>): Promise<ReadonlyMap<string, Level>> =>
  new Map([...levelOfEach(await variantsOf(db))].map(([one, level]) => [allOf(one), level]));

function isToldIn({ from, until, ...about }: FigureFilter, one: Known, level: Level): boolean {
  if ((from || until) && level === onlySteps) return false;
  if ((from && one.year < from) || (until && one.year > until)) return false;
  return attributes.every((name, at) => !about[name] || (at < level && one[name] === about[name]));
}

function caseOf({ stream_id, path, path_on, year, ...about }: Row, level: Level, key: Buffer): LoggedCase {
  const first = dayOf(path_on[0] ?? "");
  const begin = dayOf(`${level === onlySteps ? noYear : year}-01-01`);
  return {
    id: createHmac("sha256", key).update(stream_id).digest("hex").slice(0, 32),
    about: attributes.slice(0, Math.max(0, level)).flatMap((name) => {
      const value = about[name];
      return value ? [{ name, value }] : [];
    }),
    steps: path.map((number, at) => ({
      step: stepOfNumber(number),
      // The same second never twice, so that a tool that sorts by time keeps the order of one day.
      on: `${iso(addDays(begin, dayOf(path_on[at] ?? "") - first))}T00:00:${String(at % 60).padStart(2, "0")}Z`,
    })),
  };
}
