import type { Kysely } from "kysely";
import { type Relation, relationOf } from "../../access/relation.ts";
import type { Actor } from "../../access/roles.ts";
import { mayRead } from "../../access/what-may-be-read.ts";
import { isToldWhyNot } from "../../access/who-is-told-why-not.ts";
import { maySeeEvent } from "../../access/who-sees-which-event.ts";
import { inForce } from "../../law/kernel/in-force.ts";
import { acts as declared } from "../../trajectory/acts.ts";
import type { Due } from "../../trajectory/dues.ts";
import type { EventType } from "../../trajectory/events.ts";
import type { Recognition } from "../../trajectory/recognition/recognition.ts";
import { recognitionDues } from "../../trajectory/recognition-dues.ts";
import type { Resumption } from "../../trajectory/resumption/resumption.ts";
import { subjectOfEvent } from "../../trajectory/subjects.ts";
import { findPerson, followersOfPerson } from "../door/find.ts";
import { foldRecognition } from "../door/fold.ts";
import { noSooner } from "../door/not-told.ts";
import { glassesOn, lastDay } from "../glass/glasses.ts";
import type { Database } from "../record/database.ts";
import { readStream, type Stored } from "../record/read-stream.ts";
import { recordRefusal } from "../record/reads.ts";
import { seenBy } from "../record/seen-by.ts";
import { activitiesOf } from "../resumptions/activities.ts";
import { latestOf, resumptionsOf } from "../resumptions/find-resumption.ts";
import { askedLaw } from "./asked-law.ts";
import { withSums } from "./due-sums.ts";
import type { Reader } from "./file.ts";
import { openingActs, type Possible } from "./possible-acts.ts";
import { recognitionSeen } from "./recognition-seen.ts";
import { recordOpening } from "./record-opening.ts";
import { type Identified, whoIs } from "./who-is.ts";

/**
 * A person with what the fund recognised of them, their trajectories, and what may be begun for them. A partner of the
 * fund gets who it is and the trajectories that they follow, and not why something cannot be begun.
 */
export type PersonView = {
  person: Identified;
  /** Who broke the glass looks until this ISO day, that day included; undefined for everybody else. */
  lookingUntil: string | undefined;
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
 * Finds one person, by id or by their whole national number, for whoever follows them. The look is on record. Medical
 * facts stay closed unless they are asked for, by who may read them. Who is not known and who is not followed are the
 * same answer, because to be known here is to be ill.
 */
export async function openPerson(
  reader: Reader,
  actor: Actor,
  by: { nationalNumber: string } | { person: string },
  day: string,
  { withHealth = false } = {},
): Promise<PersonView | "not-found"> {
  const { db, keys } = reader;
  const asked = performance.now();
  const id = await findPerson(db, by);
  const relation = id ? await relationOn(db, actor, id, day) : "none";
  const ofTheFund = isToldWhyNot(actor.role) && mayRead(actor, "social", relation);
  const followed = id ? await followedStreams(db, actor, id) : new Map<string, string>();
  if (!id || (!mayRead(actor, "identity", relation) && followed.size === 0)) {
    await recordRefusal(reader, actor, { act: "open-person", person_id: id ?? null, why: "not-this-person" });
    if ("nationalNumber" in by) await noSooner(asked);
    return "not-found";
  }
  const medical = withHealth && ofTheFund && mayRead(actor, "medical", relation);
  const what = medical ? "file with medical data" : "identity";
  await recordOpening(reader, actor, { person_id: id, stream_id: null, purpose: purposeIn(relation), what });
  const [recorded, latest, began] = await Promise.all([
    readStream(db, keys, id, { unseal: false }),
    latestOf(db, id),
    trajectoriesOf(db, id),
  ]);
  const recognition = foldRecognition(recorded);
  const { person, events, trajectories, resumptions } = await seenBy(
    db,
    actor,
    async (only) => ({
      person: await whoIs(only, id),
      events: await readStream(only, keys, id, { unseal: medical }),
      trajectories: await trajectoriesOf(only, id),
      resumptions: await resumptionsOf(only, id),
    }),
    day,
  );
  if (!person || !recognition) return "not-found";
  const running = began.some(({ closedOn }) => closedOn === null);
  // Who broke the glass looks, and does nothing.
  const acts = relation === "broke-the-glass" ? [] : openingActs(actor, day, { recognition, running, latest });
  if (!ofTheFund)
    return {
      ...{ person, lookingUntil: undefined, recognition: undefined, resumptions: [], dues: [], events: [] },
      trajectories: trajectories.flatMap((one) => {
        const stage = followed.get(one.stream);
        return stage === undefined ? [] : [{ ...one, stage }];
      }),
      acts: acts.map(({ name }) => ({ name })),
    };
  const sees = (type: string) => maySeeEvent(actor, subjectOfEvent[type as EventType], relation);
  const seen = events.filter(({ type }) => sees(type));
  const { ask, given } = askedLaw(inForce);
  return {
    person,
    lookingUntil: relation === "broke-the-glass" ? lastDay(await glassesOn(db, id, actor)) : undefined,
    recognition: recognitionSeen(events, actor, relation),
    trajectories,
    resumptions: sees("ResumptionDeclared") ? await withActivities(reader, resumptions) : [],
    dues: sees("CapacitiesEstimated")
      ? withSums(recognitionDues(recognition, day, ask), given, seen).filter(({ act }) =>
          declared[act].happens.some(sees),
        )
      : [],
    events: seen,
    acts,
  };
}

async function withActivities(
  reader: Reader,
  resumptions: readonly ResumptionListed[],
): Promise<readonly ResumptionListed[]> {
  const activities = await activitiesOf(
    reader,
    resumptions.map(({ stream }) => stream),
  );
  return resumptions.map((one) => ({
    ...one,
    resumption: { ...one.resumption, activity: activities.get(one.stream) },
  }));
}

const relationOn = async (db: Kysely<Database>, actor: Actor, person: string, day: string): Promise<Relation> =>
  relationOf(
    actor,
    { person, followers: await followersOfPerson(db, person), glasses: await glassesOn(db, person, actor) },
    day,
  );

const purposes: Partial<Record<Relation, string>> = { represents: "represents", "broke-the-glass": "broken-glass" };
const purposeIn = (relation: Relation) => purposes[relation] ?? "find-person";

/** The trajectories of a person that this actor's organisation follows, in this role, and where each is for that role. */
async function followedStreams(db: Kysely<Database>, { role, organisation }: Actor, person: string) {
  const rows = await db
    .selectFrom("follows as f")
    .innerJoin("trajectory as t", "t.stream_id", "f.stream_id")
    .select(["f.stream_id as stream", "f.stage"])
    .where("t.person_id", "=", person)
    .where("f.role", "=", role)
    .where("f.organisation", "=", organisation ?? ("" as never))
    .execute();
  return new Map(rows.map(({ stream, stage }) => [stream, stage ?? ""] as const));
}

const trajectoriesOf = (db: Kysely<Database>, person: string) =>
  db
    .selectFrom("trajectory")
    .select(["stream_id as stream", "opened_on as openedOn", "closed_on as closedOn", "stage", "route"])
    .where("person_id", "=", person)
    .orderBy("changed_at", "desc")
    .orderBy("opened_on", "desc")
    .orderBy("stream_id")
    .execute();
