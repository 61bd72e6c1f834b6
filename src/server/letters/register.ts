import { type Kysely, sql } from "kysely";
import type { SenderOfLetters } from "../../access/who-sends-letters.ts";
import type { EventType } from "../../trajectory/events.ts";
import type { Database } from "../record/database.ts";
import { projectsOf } from "../views/council.ts";
import { addressOf } from "./letter-address.ts";
import "./tables.ts";

export const ways = ["to-send", "on-the-way", "delivered", "returned", "handed-over"] as const;
/** How far a letter came. */
export type Way = (typeof ways)[number];

/** What the register can be narrowed by; it is what the query string of its page says. */
export type LetterFilter = {
  show: Way | "all";
  kind?: string;
  post?: "registered" | "ordinary";
  /** ISO day on which it was caused. */
  on?: string;
  /** Of which session of the Council it tells a decision. */
  session?: string;
  /** The beginning of a family or given name. */
  search?: string;
  /** From 1. */
  page: number;
};
export type LetterRow = {
  stream: string;
  version: number;
  person: string;
  name: string;
  kind: EventType;
  reference: string;
  on: string;
  registered: boolean;
  way: Way;
  number: string | null;
  postedOn: string | null;
  resultOn: string | null;
  appealUntil: string | null;
  href: string;
};
export const lettersPerPage = 50;

type Db = Kysely<Database>;
const way = sql<Way>`case when s.handed_over_on is not null then 'handed-over' when s.result is not null then s.result
  when s.posted_on is not null then 'on-the-way' else 'to-send' end`;

/** The letters of one sender, the oldest first while they wait and the latest first once they are gone. */
export async function letterRows(db: Db, sender: SenderOfLetters, filter: LetterFilter): Promise<LetterRow[]> {
  const order = filter.show === "to-send" ? sql`asc` : sql`desc`;
  const rows = await narrowed(db, sender, filter)
    .innerJoin("letter as l", (join) =>
      join.onRef("l.stream_id", "=", "s.stream_id").onRef("l.version", "=", "s.version"),
    )
    .select([
      "s.stream_id as stream",
      "s.version",
      "s.person_id as person",
      sql<string>`p.family_name || ', ' || p.given_name`.as("name"),
      sql<EventType>`s.kind`.as("kind"),
      "l.reference",
      "s.caused_on as on",
      "s.registered",
      way.as("way"),
      "s.registered_number as number",
      "s.posted_on as postedOn",
      sql<string | null>`coalesce(s.result_on, s.handed_over_on)`.as("resultOn"),
      "s.appeal_until as appealUntil",
    ])
    .orderBy("s.caused_on", order)
    .orderBy("s.stream_id")
    .orderBy("s.version")
    .limit(lettersPerPage)
    .offset((filter.page - 1) * lettersPerPage)
    .execute();
  return rows.map((row) => ({ ...row, href: addressOf(row) }));
}

/** How many there are of each, under the same filters. */
export async function letterCounts(db: Db, sender: SenderOfLetters, filter: LetterFilter) {
  const rows = await narrowed(db, sender, { ...filter, show: "all" })
    .select([way.as("way"), sql<number>`count(*)`.as("count")])
    .groupBy(way)
    .execute();
  const of = (wanted: Way) => Number(rows.find((row) => row.way === wanted)?.count ?? 0);
  const counts = Object.fromEntries(ways.map((one) => [one, of(one)])) as Record<Way, number>;
  return { ...counts, all: ways.reduce((sum, one) => sum + counts[one], 0) };
}

function narrowed(db: Db, sender: SenderOfLetters, { show, kind, post, on, session, search }: LetterFilter) {
  let rows = db
    .selectFrom("sending as s")
    .innerJoin("person as p", "p.id", "s.person_id")
    .where("s.sender", "=", sender);
  if (show === "to-send") rows = rows.where("s.posted_on", "is", null).where("s.handed_over_on", "is", null);
  else if (show !== "all") rows = rows.where(way, "=", show);
  if (kind) rows = rows.where("s.kind", "=", kind);
  if (post) rows = rows.where("s.registered", "=", post === "registered");
  if (on) rows = rows.where("s.caused_on", "=", on);
  if (session) rows = rows.where(sql<boolean>`(s.stream_id, s.about) in (${projectsOf(session)})`);
  if (!search) return rows;
  const start = `${search.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`;
  return rows.where(sql<boolean>`(lower(p.family_name) like ${start} or lower(p.given_name) like ${start})`);
}
