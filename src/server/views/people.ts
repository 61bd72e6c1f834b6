import type { Kysely } from "kysely";
import { relationOf } from "../../access/relation.ts";
import type { Actor } from "../../access/roles.ts";
import { mayRead } from "../../access/what-may-be-read.ts";
import { searchesAmong } from "../../access/who-may-search.ts";
import { maySeeEvent } from "../../access/who-sees-which-event.ts";
import type { Due } from "../../trajectory/dues.ts";
import type { EventType } from "../../trajectory/events.ts";
import type { Recognition } from "../../trajectory/recognition/recognition.ts";
import { recognitionDues } from "../../trajectory/recognition-dues.ts";
import type { Resumption } from "../../trajectory/resumption/resumption.ts";
import { subjectOfEvent } from "../../trajectory/subjects.ts";
import { findPerson, followersOfPerson } from "../door/find.ts";
import { foldRecognition } from "../door/fold.ts";
import type { Database } from "../record/database.ts";
import { readStream, type Stored } from "../record/read-stream.ts";
import { recordReads, recordRefusal } from "../record/reads.ts";
import { latestOf, resumptionsOf } from "../resumptions/find-resumption.ts";
import type { Reader } from "./file.ts";
import { openingActs, type Possible } from "./possible-acts.ts";
import { recognitionSeen } from "./recognition-seen.ts";
import { type Identified, whoIs } from "./who-is.ts";

/**
 * A person with what the fund recognised of them, their trajectories, and what may be opened for them. Who does not
 * follow them, and has only their number, gets the name to compare with the card that is shown, and the acts.
 */
export type PersonView = {
  person: Pick<Identified, "id" | "givenName" | "familyName"> & Partial<Identified>;
  recognition: Recognition | undefined;
  trajectories: readonly { stream: string; openedOn: string; closedOn: string | null; stage: string; route: string }[];
  /** What is waited for beside any trajectory; only for who may see the estimate. */
  dues: readonly Due[];
  /** What happened to the recognition, as far as this reader may see it; medical facts only where they may. */
  events: readonly Stored[];
  /** The latest work first. */
  resumptions: readonly ResumptionListed[];
  acts: readonly Possible[];
};
type ResumptionListed = { stream: string; resumption: Resumption; next: { from: string } | undefined };

/**
 * Finds one person by their whole national number, for whoever may look for them in that way: their own fund, the
 * people they follow, or somebody who stands at the counter and shows the number. The look is on record. Medical facts
 * stay closed unless they are asked for, by who may read them.
 */
export async function openPerson(
  reader: Reader,
  actor: Actor,
  by: { nationalNumber: string } | { person: string },
  day: string,
  { withHealth = false } = {},
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
  const medical = withHealth && followed && mayRead(actor, "medical", relation);
  const what = medical ? "file with medical data" : followed ? "identity" : "name";
  await recordReads(db, [{ ...trace, person_id: id, stream_id: null, purpose: "find-person", what }]);
  const [person, events, trajectories, resumptions, latest] = await Promise.all([
    whoIs(db, id),
    readStream(db, keys, id, { unseal: medical }),
    trajectoriesOf(db, id),
    resumptionsOf(db, id),
    latestOf(db, id),
  ]);
  const recognition = foldRecognition(events);
  if (!person || !recognition) return "not-found";
  const running = trajectories.some(({ closedOn }) => closedOn === null);
  const acts = openingActs(actor, day, { recognition, running, latest });
  if (followed) {
    const sees = (type: string) => maySeeEvent(actor, subjectOfEvent[type as EventType], relation);
    const seen = recognitionSeen(events, actor, relation);
    const dues = sees("CapacitiesEstimated") ? recognitionDues(recognition, day) : [];
    return {
      person,
      recognition: seen,
      trajectories,
      resumptions: sees("ResumptionDeclared") ? resumptions : [],
      dues,
      events: events.filter(({ type }) => sees(type)),
      acts,
    };
  }
  const { givenName, familyName } = person;
  return {
    person: { id, givenName, familyName },
    recognition: undefined,
    trajectories: [],
    resumptions: [],
    dues: [],
    events: [],
    acts,
  };
}

const trajectoriesOf = (db: Kysely<Database>, person: string) =>
  db
    .selectFrom("trajectory")
    .select(["stream_id as stream", "opened_on as openedOn", "closed_on as closedOn", "stage", "route"])
    .where("person_id", "=", person)
    .orderBy("changed_at", "desc")
    .execute();
