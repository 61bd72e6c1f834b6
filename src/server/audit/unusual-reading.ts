import { sql } from "kysely";
import type { Actor } from "../../access/roles.ts";
import { readsTheReadings } from "../../access/tasks.ts";
import { type UnusualSign, unusualSignWords } from "../../words/screens/unusual-reading.ts";
import { refuse } from "../api/refuse.ts";
import { nobody, recordReads, traceOf } from "../record/reads.ts";
import type { Reader } from "../views/file.ts";
import { namesOf } from "../views/who-is.ts";

/** From when on reading is unusual. The page says the same numbers: `least` files, `times` as many, and so on. */
export const unusual = { days: 7, weeksBefore: 4, least: 20, times: 3, peers: 3, idle: 10 } as const;

/** One account, in the role and organisation in which it read. Counts are of different persons, in the last 7 days. */
export type UnusualReader = {
  actor: string;
  name: string;
  role: Actor["role"];
  organisation: Actor["organisation"];
  opened: number;
  /** A week, over the four weeks before; undefined where they opened nothing then. */
  usual: number | undefined;
  /** The median of all accounts with this role in this organisation that opened something, and how many those are. */
  median: number;
  peers: number;
  /** Opened by way of exception. */
  glass: number;
  /** Opened, and since then nobody of their organisation did anything for that person, and nothing waits for their role. */
  idle: number;
  signs: readonly UnusualSign[];
};
const unusualSigns = Object.keys(unusualSignWords) as readonly UnusualSign[];

/** No more than this many; those with most signs, and most files, come first. */
export const mostUnusual = 100;

/**
 * The accounts whose reading of the last 7 days stands out, for the data-protection officer and the auditor. Of no insured
 * person is anything in it, so it is on record as a look at nobody's file. Counts alone leave the database: events, which
 * these readers may not see, are only asked whether there are any.
 *
 * @throws Refused for anybody else; the attempt is on record.
 */
export async function unusualReading(
  reader: Reader,
  actor: Actor,
): Promise<{ total: number; rows: readonly UnusualReader[] }> {
  if (!readsTheReadings(actor)) await refuse(reader, actor, { act: "open-unusual-reading", why: "not-this-role" });
  const look = { person_id: nobody, stream_id: null, purpose: "audit", what: "unusual reading" };
  await recordReads(reader.db, [{ ...traceOf(reader, actor), ...look }]);
  const { rows } = await standingOut(reader.now()).execute(reader.db);
  const names = await namesOf(
    reader.db,
    rows.map((row) => row.actor),
  );
  return {
    total: Number(rows[0]?.total ?? 0),
    rows: rows.map(({ usual, signs, total: _, ...row }) => ({
      ...row,
      ...{ opened: Number(row.opened), peers: Number(row.peers), glass: Number(row.glass), idle: Number(row.idle) },
      name: names.get(row.actor) ?? "",
      usual: usual ?? undefined,
      signs: unusualSigns.filter((sign) => signs.includes(sign)),
    })),
  };
}

type Row = Omit<UnusualReader, "name" | "usual" | "signs"> & { usual: number | null; signs: string[]; total: number };

const ago = (now: Date, days: number): Date => new Date(now.getTime() - days * 86_400_000);

/** Openings of one person's file: lists, feeds, calendars and looks of those who look after reading are none. */
const openings = sql`
  role not in ('insured-person', 'representative')
  and purpose in ('follow-up', 'guidance-to-work', 'return-to-own-employer', 'decision-on-project', 'find-person', 'broken-glass')
  and what ~ '^(file|identity|document|medical document)'`;

function standingOut(now: Date) {
  const { days, weeksBefore, least, times, peers, idle } = unusual;
  const week = ago(now, days);
  const from = ago(now, days + weeksBefore * 7);
  return sql<Row>`
    with looked as (
      select actor, role, organisation, person_id, purpose, at from read_log
      where at > ${from}::timestamptz and at <= ${now}::timestamptz and ${openings}
    ), lately as materialized (
      select actor, role, organisation, person_id, min(at) as first, bool_or(purpose = 'broken-glass') as glass
      from looked where at > ${week}::timestamptz group by actor, role, organisation, person_id
    ), readers as (
      select actor, role, organisation, count(*) as opened, count(*) filter (where glass) as glass
      from lately group by actor, role, organisation
    ), before as (
      select actor, role, organisation, count(distinct
        (person_id, floor(extract(epoch from ${week}::timestamptz - at) / 604800)))::float / ${weeksBefore}::int as usual
      from looked where at <= ${week}::timestamptz group by actor, role, organisation
    ), among as (
      select role, organisation, count(*) as peers, percentile_cont(0.5) within group (order by opened) as median
      from readers group by role, organisation
    ), unfollowed as (
      select l.actor, l.role, l.organisation, count(*) as idle
      from lately l join readers r using (actor, role)
      where r.organisation is not distinct from l.organisation and r.opened >= ${idle}::int
        and not exists (select from event e where e.person_id = l.person_id and e.at >= l.first
          and e.organisation is not distinct from l.organisation)
        and not exists (select from trajectory t join due d using (stream_id)
          where t.person_id = l.person_id and d.waiting_for = l.role)
        and not exists (select from recognition_due d where d.person_id = l.person_id and d.waiting_for = l.role)
      group by l.actor, l.role, l.organisation
    ), said as (
      select r.*, b.usual, a.peers, a.median, coalesce(u.idle, 0) as idle
      from readers r
      join among a on a.role = r.role and a.organisation is not distinct from r.organisation
      left join before b on b.actor = r.actor and b.role = r.role and b.organisation is not distinct from r.organisation
      left join unfollowed u
        on u.actor = r.actor and u.role = r.role and u.organisation is not distinct from r.organisation
    ), signed as (
      select *, array_remove(array[
        case when opened >= ${least}::int and peers >= ${peers}::int and opened > ${times}::int * median
          then 'more-than-colleagues' end,
        case when opened >= ${least}::int and opened > ${times}::int * usual then 'more-than-before' end,
        case when glass > 0 then 'by-exception' end,
        case when idle >= ${idle}::int and idle * 2 >= opened then 'nothing-followed' end
      ], null) as signs
      from said
    )
    select *, count(*) over () as total from signed where signs <> '{}'
    order by cardinality(signs) desc, opened desc, actor limit ${mostUnusual}::int`;
}
