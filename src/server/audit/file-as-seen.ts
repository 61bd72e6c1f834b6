import { sql } from "kysely";
import { z } from "zod";
import { type Relation, relationOf } from "../../access/relation.ts";
import type { Actor, Role } from "../../access/roles.ts";
import { readsTheReadings } from "../../access/tasks.ts";
import { mayRead } from "../../access/what-may-be-read.ts";
import { mayOpenDocument } from "../../access/who-may-open-document.ts";
import { maySeeEvent, type Subject } from "../../access/who-sees-which-event.ts";
import type { DocumentKind } from "../../trajectory/documents/document.ts";
import { type Due, dues } from "../../trajectory/dues.ts";
import type { EventType } from "../../trajectory/events.ts";
import { followers } from "../../trajectory/followers.ts";
import { type Stage, stageOf } from "../../trajectory/stage.ts";
import { subjectOfEvent } from "../../trajectory/subjects.ts";
import { refuse } from "../api/refuse.ts";
import { likeOf } from "../documents/documents-of.ts";
import { findTrajectory } from "../door/find.ts";
import { foldTrajectory } from "../door/fold.ts";
import { glassesOn } from "../glass/glasses.ts";
import { actingFor } from "../mandates/mandates.ts";
import { readStream } from "../record/read-stream.ts";
import { recordReads, traceOf } from "../record/reads.ts";
import { byId } from "../sign-in/accounts.ts";
import { type Reader, seenOf, upTo } from "../views/file.ts";
import { referenceOf } from "../views/project-letters.ts";

/**
 * What somebody was shown of a file on a day: that it was there, and which of it was shown to them. Nothing of what it
 * says: neither the name of the person, nor what stands in an event, nor a word that is sealed.
 */
export type FileAsSeen = {
  reference: string;
  person: string;
  as: Pick<Actor, "role" | "organisation">;
  relation: Relation;
  /** What of the person and their health was open to them. */
  walls: { identity: boolean; social: boolean; medical: boolean };
  /** Only where they could open the file at all. */
  shown:
    | undefined
    | {
        stage: Stage;
        dues: readonly Pick<Due, "act" | "who" | "by">[];
        events: readonly EventAsSeen[];
        documents: readonly { id: string; kind: DocumentKind; on: string; medical: boolean; opened: boolean }[];
      };
};
export type EventAsSeen = {
  version: number;
  type: EventType;
  day: string;
  role: Role;
  organisation: Actor["organisation"];
  /** The open fields that were shown, by name alone. */
  fields: readonly string[];
  medical: "none" | "shown" | "not shown";
};

/**
 * The file as somebody saw it on a day, by the role that they had and by who followed then; for the auditor and the
 * data-protection officer. That they looked is on record, and the person sees it.
 *
 * @param on ISO day, the acts of that day included.
 * @param as the id of an account, or of the insured person themself.
 * @returns "no-such-reader" where nobody has that name, "not-there" where there was no trajectory yet.
 * @throws Refused for anybody else; the attempt is on record.
 */
export async function fileAsSeen(
  reader: Reader,
  auditor: Actor,
  stream: string,
  { as, on }: { as: string; on: string },
): Promise<FileAsSeen | "not-found" | "not-there" | "no-such-reader"> {
  const { db, keys } = reader;
  const found = await findTrajectory(db, stream);
  if (!readsTheReadings(auditor))
    await refuse(reader, auditor, { act: "open-file-as", person_id: found?.person ?? null, why: "not-this-role" });
  if (!found) return "not-found";
  const what = `what another saw as it stood on ${on}`;
  const read = { stream_id: stream, person_id: found.person, purpose: "audit", what };
  await recordReads(db, [{ ...traceOf(reader, auditor), ...read }]);
  const actor = await whoWas(db, as, on, found.person);
  if (!actor) return "no-such-reader";
  const recorded = upTo(await readStream(db, keys, stream, { unseal: false, words: true }), on);
  const whole = foldTrajectory(recorded);
  if (!whole) return "not-there";
  const glasses = await glassesOn(db, found.person, actor);
  const relation = relationOf(actor, { person: found.person, followers: followers(whole), glasses }, on);
  const may = (wall: "identity" | "social" | "medical") => mayRead(actor, wall, relation);
  const walls = { identity: may("identity"), social: may("social"), medical: may("medical") };
  const { role, organisation } = actor;
  const about = { reference: referenceOf(stream, whole.openedOn), person: found.person, as: { role, organisation } };
  if (!walls.social) return { ...about, relation, walls, shown: undefined };

  const sees = (subject: Subject) => maySeeEvent(actor, subject, relation);
  const isTheirs = ({ who }: { who: Role }) => who === role || sees("first-contact");
  const events = recorded.filter(({ type }) => sees(subjectOfEvent[type as EventType]));
  const state = seenOf(whole, events);
  return {
    ...about,
    relation,
    walls,
    shown: {
      stage: stageOf(state),
      dues: dues(whole)
        .filter(isTheirs)
        .map(({ act, who, by }) => ({ act, who, by })),
      events: events.map(({ version, type, day, role, organisation, open, seal }) => ({
        ...{ version, type: type as EventType, day, role, organisation, fields: Object.keys(open).sort() },
        medical: seal === "none" ? "none" : walls.medical ? "shown" : "not shown",
      })),
      documents: state.documents
        .map((one) => ({
          ...{ id: one.id, kind: one.kind, on: one.on, medical: one.medical },
          opened: mayOpenDocument(actor, likeOf(one), relation),
        }))
        .toReversed(),
    },
  };
}

/** Who somebody was on a day: by the last thing that they read until then; by their account, where they read nothing. */
async function whoWas(db: Reader["db"], as: string, on: string, person: string): Promise<Actor | undefined> {
  if (z.uuid().safeParse(as).success) return { id: as, role: "insured-person", organisation: null, person: as };
  const account = await byId(db, as);
  const acting = account && (await actingFor(db, account, person, on));
  if (acting) return acting;
  const last = await db
    .selectFrom("read_log")
    .select(["role", "organisation"])
    .where("actor", "=", as)
    .where(sql<boolean>`at < (${on}::date + 1)::timestamp at time zone 'Europe/Brussels'`)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  const then = last ?? account;
  return then && { id: as, role: then.role, organisation: then.organisation, person: account?.person ?? null };
}
