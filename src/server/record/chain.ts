import { createHash } from "node:crypto";
import type { Selectable } from "kysely";
import { canonicalJson } from "./canonical-json.ts";
import type { EventTable } from "./database.ts";

/** One event exactly as it is kept: the sealed part is still ciphertext. */
export type EventRow = Selectable<EventTable>;
/** What the hash covers: everything but the hash itself and what the database gives out. */
export type Hashed = Omit<EventRow, "position" | "xid" | "hash">;

/** What the first event of a stream follows. */
export const beginning = Buffer.alloc(32);

/**
 * SHA-256 over one event and the hash before it.
 *
 * It covers the ciphertext of the sealed part, so that a chain still holds after a person's key was destroyed.
 */
export function eventHash(event: Hashed): Buffer {
  const covered = [
    "weerwerk-event-1",
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
  ];
  return createHash("sha256").update(canonicalJson(covered)).digest();
}

export type ChainVerdict =
  | { intact: true; version: number; hash: Buffer }
  | { intact: false; version: number; why: "out of line" | "does not follow the one before" | "was changed" };

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
    version += 1;
    if (event.version !== version || event.stream_id !== events[0]?.stream_id) {
      return { intact: false, version, why: "out of line" };
    }
    if (!event.prev.equals(prev)) return { intact: false, version, why: "does not follow the one before" };
    if (!hashHolds(event)) return { intact: false, version, why: "was changed" };
    prev = event.hash;
  }
  return { intact: true, version, hash: prev };
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
