import type { Kysely } from "kysely";
import { relationOf } from "../../access/relation.ts";
import type { Actor } from "../../access/roles.ts";
import { mayOpenDocument } from "../../access/who-may-open-document.ts";
import type { DocumentKept } from "../../trajectory/documents/document.ts";
import { findTrajectory, followersOfPerson } from "../door/find.ts";
import { foldResumption, foldTrajectory } from "../door/fold.ts";
import { glassesOn } from "../glass/glasses.ts";
import type { Database } from "../record/database.ts";
import type { Keys } from "../record/keys.ts";
import { personKeyToRead } from "../record/person-key.ts";
import { readStream } from "../record/read-stream.ts";
import { recordRefusal } from "../record/reads.ts";
import { decrypt } from "../record/sealing.ts";
import { personOfResumption } from "../resumptions/find-resumption.ts";
import type { Reader } from "../views/file.ts";
import { purposeOf } from "../views/purpose-of.ts";
import { recordOpening } from "../views/record-opening.ts";
import { likeOf } from "./documents-of.ts";
import { documentPlace, sha256 } from "./keep-documents.ts";
import "./tables.ts";

export type OpenedDocument = { name: string; type: DocumentKept["type"]; content: Buffer };

/**
 * Opens one document for somebody, if they may, and puts on record that they did, before it is opened.
 *
 * @param day ISO day on which is read.
 * @returns "erased" once the key of the person was destroyed.
 * @throws when what is kept is not what the event says: then somebody changed it beside the record.
 */
export async function openDocument(
  reader: Reader,
  actor: Actor,
  stream: string,
  id: string,
  day: string,
): Promise<OpenedDocument | "not-found" | "not-you" | "erased"> {
  const { db, keys } = reader;
  const trajectory = await findTrajectory(db, stream);
  const about = trajectory ?? (await whoseWork(db, stream));
  if (!about) return "not-found";
  // A broken glass opens no work beside the benefit.
  const glasses = trajectory ? await glassesOn(db, about.person, actor) : [];
  const relation = relationOf(actor, { ...about, glasses }, day);
  const found = (await documentsIn(db, keys, stream)).find((one) => one.id === id);
  const whose = { person_id: about.person, stream_id: stream };
  if (relation === "none" || (found && !mayOpenDocument(actor, likeOf(found), relation))) {
    await recordRefusal(reader, actor, { act: "open-document", ...whose, why: "not-this-person" });
    return "not-you";
  }
  if (!found) return "not-found";
  const what = found.medical ? "medical document" : "document";
  await recordOpening(reader, actor, { ...whose, purpose: purposeOf(actor, relation), what });
  return contentOf(reader, about.person, stream, found);
}

/** @throws when what is kept is not what the record says: then somebody changed it beside the record. */
export async function contentOf(
  { db, keys }: Reader,
  person: string,
  stream: string,
  { id, sha256: hash, type }: Pick<DocumentKept, "id" | "sha256" | "type">,
): Promise<OpenedDocument | "erased"> {
  const row = await db
    .selectFrom("document")
    .select(["name", "content"])
    .where("stream_id", "=", stream)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) throw new Error(`The document ${id} of ${stream} is on record and not kept.`);
  const key = await personKeyToRead(db, keys, person);
  if (!key) return "erased";
  if (sha256(row.content) !== hash) throw new Error(`The document ${id} of ${stream} was changed.`);
  const place = { person, stream, id };
  return {
    name: decrypt(key, row.name, documentPlace(place, "name")).toString(),
    type,
    content: decrypt(key, row.content, documentPlace(place, "content")),
  };
}

async function whoseWork(db: Kysely<Database>, stream: string) {
  const person = await personOfResumption(db, stream);
  return person ? { person, followers: await followersOfPerson(db, person) } : undefined;
}

async function documentsIn(db: Kysely<Database>, keys: Keys, stream: string): Promise<readonly DocumentKept[]> {
  const events = await readStream(db, keys, stream, { unseal: false });
  const state = events[0]?.kind === "resumption" ? foldResumption(events) : foldTrajectory(events);
  return state?.documents ?? [];
}
