import type { Kysely } from "kysely";
import { relationOf } from "../../access/relation.ts";
import type { Actor } from "../../access/roles.ts";
import { mayRead } from "../../access/what-may-be-read.ts";
import { searchesAmong } from "../../access/who-may-search.ts";
import type { Recognition } from "../../trajectory/recognition/recognition.ts";
import { findPerson, followersOfPerson } from "../door/find.ts";
import { foldRecognition } from "../door/fold.ts";
import type { Database } from "../record/database.ts";
import { readStream } from "../record/read-stream.ts";
import { recordReads, recordRefusal } from "../record/reads.ts";
import type { Reader } from "./file.ts";
import { openingActs, type Possible } from "./possible-acts.ts";
import { type Identified, whoIs } from "./who-is.ts";

/**
 * A person with what the fund recognised of them, their trajectories, and what may be opened for them. Who does not
 * follow them, and has only their number, gets the name to compare with the card that is shown, and the acts.
 */
export type PersonView = {
  person: Pick<Identified, "id" | "givenName" | "familyName"> & Partial<Identified>;
  recognition: Recognition | undefined;
  trajectories: readonly { stream: string; openedOn: string; closedOn: string | null; stage: string; route: string }[];
  acts: readonly Possible[];
};

/**
 * Finds one person by their whole national number, for whoever may look for them in that way: their own fund, the
 * people they follow, or somebody who stands at the counter and shows the number. The look is on record.
 */
export async function openPerson(
  reader: Reader,
  actor: Actor,
  by: { nationalNumber: string } | { person: string },
  day: string,
): Promise<PersonView | "not-found" | "not-you"> {
  const { db, now, keys } = reader;
  const id = await findPerson(db, by);
  if (!id) return "not-found";
  const trace = { at: now(), actor: actor.id, role: actor.role, organisation: actor.organisation };
  const relation = relationOf(actor, { person: id, followers: await followersOfPerson(db, id) });
  const followed = mayRead(actor, "social", relation);
  const atTheCounter = searchesAmong(actor, "national-number") === "everyone";
  if (!followed && !atTheCounter) {
    await recordRefusal(db, { ...trace, act: "open-person", person_id: id, stream_id: null, why: "not-this-person" });
    return "not-you";
  }
  await recordReads(db, [
    { ...trace, person_id: id, stream_id: null, purpose: "find-person", what: followed ? "identity" : "name" },
  ]);
  const [person, events, trajectories] = await Promise.all([
    whoIs(db, id),
    readStream(db, keys, id, { unseal: false }),
    trajectoriesOf(db, id),
  ]);
  const recognition = foldRecognition(events);
  if (!person || !recognition) return "not-found";
  const running = trajectories.some(({ closedOn }) => closedOn === null);
  const acts = openingActs(actor, day, { recognition, running });
  if (followed) return { person, recognition, trajectories, acts };
  const { givenName, familyName } = person;
  return { person: { id, givenName, familyName }, recognition: undefined, trajectories: [], acts };
}

export const trajectoriesOf = (db: Kysely<Database>, person: string) =>
  db
    .selectFrom("trajectory")
    .select(["stream_id as stream", "opened_on as openedOn", "closed_on as closedOn", "stage", "route"])
    .where("person_id", "=", person)
    .orderBy("changed_at", "desc")
    .execute();
