import type { Kysely } from "kysely";
import { type Relation, relationOf } from "../../access/relation.ts";
import type { Actor, Role } from "../../access/roles.ts";
import { mayRead } from "../../access/what-may-be-read.ts";
import { maySeeEvent, type Subject } from "../../access/who-sees-which-event.ts";
import { inForce } from "../../law/kernel/in-force.ts";
import { daysWaited, type Waited } from "../../trajectory/days-waited.ts";
import { type Due, dues } from "../../trajectory/dues.ts";
import type { EventType, Happening } from "../../trajectory/events.ts";
import type { Recognition } from "../../trajectory/recognition/recognition.ts";
import { type Stage, stageOf } from "../../trajectory/stage.ts";
import { subjectOfEvent } from "../../trajectory/subjects.ts";
import { type Trajectory, type TrajectoryEventType, unopened } from "../../trajectory/trajectory.ts";
import { type DocumentListed, documentsOf } from "../documents/documents-of.ts";
import { findTrajectory } from "../door/find.ts";
import { foldRecognition, foldSession, foldTrajectory } from "../door/fold.ts";
import { fromRecord } from "../door/happenings.ts";
import { glassesOn, lastDay } from "../glass/glasses.ts";
import type { Database } from "../record/database.ts";
import type { FilesAnHour } from "../record/files-opened.ts";
import type { Keys } from "../record/keys.ts";
import { readStream, type Stored, wordsKeyToRead } from "../record/read-stream.ts";
import { recordReads, recordRefusal, traceOf } from "../record/reads.ts";
import { seenBy } from "../record/seen-by.ts";
import { askedLaw } from "./asked-law.ts";
import { withSums } from "./due-sums.ts";
import { type Possible, possibleActs } from "./possible-acts.ts";
import { referenceOf } from "./project-letters.ts";
import { purposeOf } from "./purpose-of.ts";
import { recognitionSeen } from "./recognition-seen.ts";
import { recordOpening } from "./record-opening.ts";
import { rulingsSeen } from "./rulings-seen.ts";
import { type Identified, whoIs } from "./who-is.ts";

/** A trajectory as one reader may see it: nothing is in here that they may not. */
export type FileView = {
  stream: string;
  reference: string;
  version: number;
  relation: Relation;
  /** Who broke the glass looks until this ISO day, that day included; undefined for everybody else. */
  lookingUntil: string | undefined;
  person: Identified;
  /** Folded from the events that the reader may see, and no others. */
  trajectory: Trajectory;
  /** Only where this reader may see what the fund recognised. */
  recognition: Recognition | undefined;
  /** Where it is, as far as this reader may see. */
  stage: Stage;
  /** What is waited for: of everybody for the fund and the person, of their own role for the others. */
  dues: readonly Due[];
  /** Whom it waited for until now, by the same measure as `dues`. */
  waited: readonly Waited[];
  /** Oldest first. Of a sealed part only its presence, where it may not be read. */
  events: readonly Stored[];
  /** The latest first; by name only what this reader may open. */
  documents: readonly DocumentListed[];
  /** None for a day that has passed. */
  acts: readonly Possible[];
  /** The ISO day as which this stands, the acts of that day included; undefined: now. */
  asOf: string | undefined;
};

/** `filesAnHour`: as the operator set it, else as record/files-opened.ts says. */
export type Reader = { db: Kysely<Database>; keys: Keys; now: () => Date; filesAnHour?: FilesAnHour };

/**
 * Opens a file for somebody, if they may, and puts on record that they did; the same for screen and API.
 *
 * @param day ISO day for which the acts are weighed.
 * @param past `asOf`: as it stood on this ISO day, the acts of that day included. Who may read it is decided by what
 *   is so now. "not-found" also where the trajectory was not opened yet.
 *   `forCalendar`: a program fetches it day and night, and shows no more than when; it takes nothing from what its reader
 *   opens, and stands on record as what it is.
 * @throws Refused 429 when they opened the files of very many others within the hour.
 */
export async function openFile(
  reader: Reader,
  actor: Actor,
  stream: string,
  day: string,
  { asOf, forCalendar = false }: { asOf?: string; forCalendar?: boolean } = {},
): Promise<FileView | "not-found" | "not-you"> {
  const { db, keys } = reader;
  const found = await findTrajectory(db, stream);
  if (!found) return "not-found";
  const glasses = await glassesOn(db, found.person, actor);
  const relation = relationOf(actor, { ...found, glasses }, day);
  const about = { person_id: found.person, stream_id: stream };
  if (!mayRead(actor, "social", relation)) {
    await recordRefusal(reader, actor, { act: "open-file", ...about, why: "not-this-person" });
    return "not-you";
  }
  const medical = mayRead(actor, "medical", relation);
  const part = medical ? "file with medical data" : "file";
  const what = asOf === undefined ? part : `${part} as it stood on ${asOf}`;
  const purpose = purposeOf(actor, relation);
  if (forCalendar)
    await recordReads(db, [{ ...traceOf(reader, actor), ...about, purpose, what: "dates for a calendar" }]);
  else await recordOpening(reader, actor, { ...about, purpose, what });

  // The whole of it is weighed and never shown; what is shown is read as who asks, behind the wall of the database.
  const [recorded, recordedAbout, words] = await Promise.all([
    readStream(db, keys, stream, { unseal: false }),
    readStream(db, keys, found.person, { unseal: false }),
    wordsKeyToRead(db, keys, found.person),
  ]);
  const all = upTo(recorded, asOf);
  const whole = foldTrajectory(all);
  const recognition = foldRecognition(upTo(recordedAbout, asOf));
  const seen = await seenBy(
    db,
    actor,
    async (only) => ({
      person: await whoIs(only, found.person),
      events: upTo(await readStream(only, keys, stream, { unseal: medical, words }), asOf),
      about: upTo(await readStream(only, keys, found.person, { unseal: false }), asOf),
    }),
    day,
  );
  const { person } = seen;
  if (!whole || !recognition || !person) return "not-found";
  const past = all.map((event) => ({ event: fromRecord(event) as Happening<TrajectoryEventType>, on: event }));
  const sees = (subject: Subject) => maySeeEvent(actor, subject, relation);
  const isTheirs = ({ who }: { who: Role }) => who === actor.role || sees("first-contact");
  const seenEvents = seen.events.filter(({ type }) => sees(subjectOfEvent[type as EventType]));
  const events = sees("recognition") ? seenEvents : rulingsSeen(seenEvents);
  const shown = seenOf(whole, events);
  const { ask, given } = askedLaw(inForce);
  const session = whole.projects.at(-1)?.session;
  const sessionState = session ? foldSession(await readStream(db, keys, session, { unseal: false })) : undefined;
  const papers = { stream, person: whole.person, documents: shown.documents };
  return {
    stream,
    reference: referenceOf(stream, whole.openedOn),
    version: recorded.at(-1)?.version ?? 0,
    relation,
    lookingUntil: relation === "broke-the-glass" ? lastDay(glasses) : undefined,
    person,
    trajectory: shown,
    recognition: sees("recognition") ? recognitionSeen(seen.about, actor, relation) : undefined,
    stage: stageOf(shown),
    dues: withSums(dues(whole, ask.due).filter(isTheirs), given, events),
    waited: daysWaited(past, asOf ?? day).filter(isTheirs),
    events,
    documents: await documentsOf(db, keys, papers, actor, relation),
    // Who broke the glass looks, and does nothing.
    acts:
      asOf || relation === "broke-the-glass"
        ? []
        : possibleActs(actor, day, { trajectory: whole, recognition, session: sessionState }),
    asOf,
  };
}

/** What had happened by the end of a day; everything, when none is given. */
export const upTo = (events: readonly Stored[], asOf: string | undefined): readonly Stored[] =>
  asOf === undefined ? events : events.filter(({ day }) => day <= asOf);

/** Who, where and since when stands over every file; the rest comes from the events that this reader may see. */
export function seenOf(whole: Trajectory, events: readonly Stored[]): Trajectory {
  const { person, fund, route, openedOn, olderKind, confirmation, referrer, ended } = whole;
  return {
    ...(foldTrajectory(events) ?? unopened),
    person,
    fund,
    route,
    openedOn,
    olderKind,
    confirmation,
    referrer,
    ended,
  };
}
