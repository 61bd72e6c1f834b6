import { createHash } from "node:crypto";
import type { Selectable } from "kysely";
import { canonicalJson } from "./canonical-json.ts";
import type { EventTable } from "./database.ts";

/** One event exactly as it is kept: the sealed parts are still ciphertext. */
export type EventRow = Selectable<EventTable>;
/** What the hash covers: everything but the hash itself and what the database gives out. */
export type Hashed = Omit<EventRow, "position" | "xid" | "hash">;

/** What the first event of a stream follows. */
export const beginning = Buffer.alloc(32);

/**
 * SHA-256 over one event and the hash before it.
 *
 * It covers the ciphertext of the sealed parts, so that a chain still holds after a person's key was destroyed.
 * What is hashed of an event without words is what was hashed before there were any.
 */
export function eventHash(event: Hashed): Buffer {
  const covered = [
    event.worded ? "weerwerk-event-2" : "weerwerk-event-1",
    event.prev.toString("hex"),
    event.stream_id,
    event.version,
    event.kind,
    event.person_id,
    event.type,
    event.day,
    event.at.toISOString(),
    event.actor,
    event.role,
    event.organisation,
    event.act,
    event.act_id,
    event.open,
    event.sealed?.toString("hex") ?? null,
    event.rulings,
    event.rule_versions,
    ...(event.worded ? [event.worded.toString("hex")] : []),
  ];
  return createHash("sha256").update(canonicalJson(covered)).digest();
}

type Fault = "out of line" | "does not follow the one before" | "was changed";
export type ChainVerdict =
  | { intact: true; version: number; hash: Buffer }
  | { intact: false; version: number; why: Fault };

/**
 * Checks one whole stream, in the order of its versions.
 *
 * A changed, removed or inserted event is found, except one thing that no chain can show by itself: that the last
 * events are missing. The checkpoints show that (checkpoint.ts).
 */
export function verifyChain(events: readonly EventRow[]): ChainVerdict {
  let version = 0;
  let prev: Buffer = beginning;
  for (const event of events) {
    const why = event.stream_id === events[0]?.stream_id ? faultOf(event, { version, prev }) : "out of line";
    version += 1;
    if (why) return { intact: false, version, why };
    prev = event.hash;
  }
  return { intact: true, version, hash: prev };
}

/** What is wrong with an event, given the version and the hash of the one before it (0 and `beginning` for the first). */
export function faultOf(event: EventRow, before: { version: number; prev: Buffer }): Fault | undefined {
  if (event.version !== before.version + 1) return "out of line";
  if (!event.prev.equals(before.prev)) return "does not follow the one before";
  return hashHolds(event) ? undefined : "was changed";
}

function hashHolds(event: EventRow): boolean {
  try {
    return eventHash(event).equals(event.hash);
  } catch (error) {
    // Something that append would never have stored, such as a fraction.
    if (error instanceof TypeError) return false;
    throw error;
  }
}
