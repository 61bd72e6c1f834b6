import type { Kysely } from "kysely";
import type { LetterLanguage } from "../../words/language.ts";
import { foldRecognition, foldResumption, foldTrajectory } from "../door/fold.ts";
import type { Database } from "../record/database.ts";
import type { Keys } from "../record/keys.ts";
import { readStream, type Stored } from "../record/read-stream.ts";
import { byId, byOrganisation } from "../sign-in/accounts.ts";
import { whoIs } from "../views/who-is.ts";
import type { AnyCase } from "./writers.ts";

export type LetterRecord = { db: Kysely<Database>; keys: Keys };

/**
 * Everything as it stood on the last of these events, which has a letter; the person as they are now. The event need
 * not be on record yet: a letter can be read before it is decided upon.
 *
 * @param events the whole stream up to and including the event, oldest first.
 */
export async function caseOf(
  { db, keys }: LetterRecord,
  events: readonly Stored[],
  { language, reference }: { language: LetterLanguage; reference: string },
): Promise<AnyCase | undefined> {
  const event = events.at(-1);
  const about = event && aboutOf(event, events);
  if (!event || !about) return undefined;
  const { person: id, fund } = about.state;
  const assigned = about.of === "trajectory" ? about.state.coordinator : undefined;
  const coordinated = assigned ?? events.findLast(({ role }) => role === "coordinator")?.actor;
  const [recognised, person, actor, coordinator, ofFund] = await Promise.all([
    about.of === "recognition" ? events : recognisedBefore({ db, keys }, id, event),
    whoIs(db, id),
    byId(db, event.actor),
    coordinated === undefined ? undefined : byId(db, coordinated),
    byOrganisation(db, fund, "coordinator"),
  ]);
  const recognition = foldRecognition(recognised);
  if (!recognition || !person) return undefined;
  const phoneOfFund = ofFund[0]?.phone ?? undefined;
  const people = { fund, recognition, person, actor, coordinator, phoneOfFund };
  const outgoing = { language, reference, event, events, ...people };
  if (about.of === "trajectory") return { of: about.of, ...outgoing, trajectory: about.state };
  return about.of === "resumption"
    ? { of: about.of, ...outgoing, resumption: about.state }
    : { of: about.of, ...outgoing };
}

function aboutOf({ kind }: Stored, events: readonly Stored[]) {
  if (kind === "trajectory") {
    const state = foldTrajectory(events);
    return state && { of: kind, state };
  }
  if (kind === "resumption") {
    const state = foldResumption(events);
    return state && { of: kind, state };
  }
  if (kind !== "recognition") return undefined;
  const state = foldRecognition(events);
  return state && { of: kind, state };
}

async function recognisedBefore({ db, keys }: LetterRecord, person: string, event: Stored) {
  const recognised = await readStream(db, keys, person, { unseal: false });
  return recognised.filter(({ position }) => position < event.position);
}
