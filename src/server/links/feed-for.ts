import { type Kysely, type RawBuilder, sql } from "kysely";
import { relationOf, relationToSession } from "../../access/relation.ts";
import type { Actor } from "../../access/roles.ts";
import { mayRead } from "../../access/what-may-be-read.ts";
import { paysFor } from "../../access/who-pays.ts";
import { maySeeEvent } from "../../access/who-sees-which-event.ts";
import type { EventType } from "../../trajectory/events.ts";
import { subjectOfEvent } from "../../trajectory/subjects.ts";
import type { Database } from "../record/database.ts";
import { type FeedPlace, readFeed } from "../record/feed.ts";
import type { Stored } from "../record/read-stream.ts";

/** The events that somebody may see, and how far the feed was read to find them. */
export type Fed = { events: readonly Stored[]; after: FeedPlace | null };

/**
 * The next events that this reader may see, by the same rights as a file that is opened. Who comes to follow somebody
 * later is not given what is behind their place by then: they open the file.
 */
export async function feedFor(
  db: Kysely<Database>,
  actor: Actor,
  after: FeedPlace | null,
  limit: number,
): Promise<Fed> {
  const rows = await readFeed(db, after, limit, within(actor));
  const last = rows.at(-1);
  return {
    events: rows.filter((event) => isSeen(actor, event)),
    after: last ? { xid: last.xid, position: last.position } : after,
  };
}

/** One event, if this reader may see it now. */
export async function eventFor(
  db: Kysely<Database>,
  actor: Actor,
  stream: string,
  version: number,
): Promise<Stored | undefined> {
  const one = sql<boolean>`(stream_id = ${stream} and version = ${version} and ${within(actor)})`;
  const [event] = await readFeed(db, null, 1, one);
  return event && isSeen(actor, event) ? event : undefined;
}

const fundRoles = ["coordinator", "advising-physician", "team-member"];

/** The streams of whom this reader follows, and their own; the same as the relation that a file is opened by. */
function within(actor: Actor): RawBuilder<boolean> {
  const { role, organisation, person } = actor;
  if (role === "insured-person") return sql<boolean>`event.person_id = ${person}`;
  const recognised =
    role === "occupational-physician"
      ? sql<boolean>`r.state ->> 'preventionService' = ${organisation}`
      : fundRoles.includes(role)
        ? sql<boolean>`r.fund = ${organisation}`
        : sql<boolean>`false`;
  return sql<boolean>`(
    exists (
      select from follows f
      where f.stream_id = event.stream_id and f.role = ${role} and f.organisation = ${organisation}
    )
    or (
      event.kind in ('recognition', 'resumption')
      and exists (select from recognition r where r.person_id = event.person_id and ${recognised})
    )
    or (event.kind = 'session' and ${relationToSession(actor) !== "none"})
    or (
      event.kind = 'payment'
      and exists (select from payment p where p.stream_id = event.stream_id and p.payer = ${paysFor(actor) ?? null})
    )
  )`;
}

/** What was found is of people whom they follow; what it is about must be theirs to see too. */
function isSeen(actor: Actor, { person, type }: Stored): boolean {
  const { role, organisation } = actor;
  const followers = organisation === null ? [] : [{ role, organisation }];
  const relation = relationOf(actor, { person: person ?? "", followers });
  return mayRead(actor, "social", relation) && maySeeEvent(actor, subjectOfEvent[type as EventType], relation);
}

/** A place in the feed as it stands in an address; it says nothing to who reads it. */
export const cursorOf = ({ xid, position }: FeedPlace): string =>
  Buffer.from(`${xid}.${position}`).toString("base64url");

/** @returns undefined for what is no place. */
export function placeOf(cursor: string): FeedPlace | undefined {
  const [, xid, position] = /^(\d{1,20})\.(\d{1,16})$/.exec(Buffer.from(cursor, "base64url").toString()) ?? [];
  return xid === undefined || BigInt(xid) > lastXid ? undefined : { xid, position: Number(position) };
}

/** What xid8 of PostgreSQL goes up to; anybody can make up a cursor. */
const lastXid = 2n ** 64n - 1n;

/** Where the feed stands now: what is written from here on comes after it. */
export async function placeNow(db: Kysely<Database>): Promise<FeedPlace> {
  const { rows } = await sql<{ xid: string }>`
    select (recorded_xid(pg_snapshot_xmin(pg_current_snapshot()))::text::numeric - 1)::text as xid`.execute(db);
  return { xid: rows[0]?.xid ?? "0", position: Number.MAX_SAFE_INTEGER };
}
