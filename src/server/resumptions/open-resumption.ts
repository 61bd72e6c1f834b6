import { type Relation, relationOf } from "../../access/relation.ts";
import type { Actor } from "../../access/roles.ts";
import { mayRead } from "../../access/what-may-be-read.ts";
import { maySeeEvent } from "../../access/who-sees-which-event.ts";
import type { Due } from "../../trajectory/dues.ts";
import type { Recognition } from "../../trajectory/recognition/recognition.ts";
import type { Resumption } from "../../trajectory/resumption/resumption.ts";
import { resumptionDue } from "../../trajectory/resumption/resumption-dues.ts";
import { type DocumentListed, documentsOf } from "../documents/documents-of.ts";
import { followersOfPerson } from "../door/find.ts";
import { foldRecognition, foldResumption } from "../door/fold.ts";
import { readStream, type Stored, wordsKeyToRead } from "../record/read-stream.ts";
import { recordRefusal } from "../record/reads.ts";
import { seenBy } from "../record/seen-by.ts";
import { withSums } from "../views/due-sums.ts";
import type { Reader } from "../views/file.ts";
import { type Possible, resumptionActs } from "../views/possible-acts.ts";
import { purposeOf } from "../views/purpose-of.ts";
import { recordOpening } from "../views/record-opening.ts";
import { type Identified, whoIs } from "../views/who-is.ts";
import { nextAfter, personOfResumption } from "./find-resumption.ts";

/** One request as one reader may see it. */
export type ResumptionFile = {
  stream: string;
  version: number;
  relation: Relation;
  person: Identified;
  resumption: Resumption;
  recognition: Recognition;
  next: { from: string } | undefined;
  due: Due | undefined;
  /** Oldest first. Of a sealed part only its presence, where it may not be read. */
  events: readonly Stored[];
  /** The latest first; by name only what this reader may open. */
  documents: readonly DocumentListed[];
  acts: readonly Possible[];
};

/**
 * Opens a request for somebody, if they may, and puts on record that they did; the same for screen and letters.
 *
 * @param day ISO day for which the acts are weighed.
 */
export async function openResumption(
  reader: Reader,
  actor: Actor,
  stream: string,
  day: string,
): Promise<ResumptionFile | "not-found" | "not-you"> {
  const { db, keys } = reader;
  const about = await personOfResumption(db, stream);
  if (!about) return "not-found";
  const relation = relationOf(actor, { person: about, followers: await followersOfPerson(db, about) });
  const whose = { person_id: about, stream_id: stream };
  if (!maySeeEvent(actor, "resumption", relation)) {
    await recordRefusal(reader, actor, { act: "open-resumption", ...whose, why: "not-this-person" });
    return "not-you";
  }
  const medical = mayRead(actor, "medical", relation);
  const what = medical ? "file with medical data" : "file";
  const purpose = actor.role === "insured-person" ? purposeOf(actor, relation) : "follow-up";
  await recordOpening(reader, actor, { ...whose, purpose, what });
  const [recognised, words] = await Promise.all([
    readStream(db, keys, about, { unseal: false }),
    wordsKeyToRead(db, keys, about),
  ]);
  const recognition = foldRecognition(recognised);
  const { events, person, next } = await seenBy(db, actor, async (only) => ({
    events: await readStream(only, keys, stream, { unseal: medical, words }),
    person: await whoIs(only, about),
    next: await nextAfter(only, stream),
  }));
  const resumption = foldResumption(events);
  if (!resumption || !recognition || !person) return "not-found";
  const due = resumptionDue(resumption);
  const done =
    (next && due?.act !== "permit-partial-resumption") || (due?.act === "end-recognition" && recognition.endedOn);
  const papers = { stream, person: about, documents: resumption.documents };
  return {
    stream,
    version: events.at(-1)?.version ?? 0,
    relation,
    person,
    resumption,
    recognition,
    next,
    due: done || !due ? undefined : withSums([due], [], events)[0],
    events,
    documents: await documentsOf(db, keys, papers, actor, relation),
    acts: resumptionActs(actor, day, { resumption, recognition, next }),
  };
}
