import type { Kysely } from "kysely";
import type { Relation } from "../../access/relation.ts";
import type { Actor } from "../../access/roles.ts";
import { mayOpenDocument } from "../../access/who-may-open-document.ts";
import type { Subject } from "../../access/who-sees-which-event.ts";
import type { DocumentAbout, DocumentKept } from "../../trajectory/documents/document.ts";
import type { Database } from "../record/database.ts";
import type { Keys } from "../record/keys.ts";
import { personKeyToRead } from "../record/person-key.ts";
import { decrypt } from "../record/sealing.ts";
import { documentPlace } from "./keep-documents.ts";
import "./tables.ts";

/** A document as one reader sees it listed: without its name where they may not open it, or nobody can any more. */
export type DocumentListed = DocumentKept & { name: string | null };

const subjects: Readonly<Record<DocumentAbout["is"], Subject>> = {
  trajectory: "document",
  project: "dossier",
  cost: "money",
  resumption: "resumption",
};

/** What a document is to the rule that says who may open it. */
export const likeOf = ({ about, medical }: Pick<DocumentKept, "about" | "medical">) => ({
  subject: subjects[about.is],
  medical,
});

/**
 * The documents of one file, the latest first, for somebody whose reading of that file was allowed and recorded.
 *
 * @param documents those of the state that this reader sees
 */
export async function documentsOf(
  db: Kysely<Database>,
  keys: Keys,
  of: { stream: string; person: string; documents: readonly DocumentKept[] },
  actor: Pick<Actor, "role">,
  relation: Relation,
): Promise<readonly DocumentListed[]> {
  const { stream, person, documents } = of;
  const opened = documents.filter((one) => mayOpenDocument(actor, likeOf(one), relation));
  const names = await namesOf(
    db,
    keys,
    { stream, person },
    opened.map(({ id }) => id),
  );
  return documents.map((one) => ({ ...one, name: names.get(one.id) ?? null })).toReversed();
}

async function namesOf(
  db: Kysely<Database>,
  keys: Keys,
  { stream, person }: { stream: string; person: string },
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const [rows, key] = await Promise.all([
    db.selectFrom("document").select(["id", "name"]).where("stream_id", "=", stream).where("id", "in", ids).execute(),
    personKeyToRead(db, keys, person),
  ]);
  if (!key) return new Map();
  return new Map(
    rows.map(({ id, name }) => [id, decrypt(key, name, documentPlace({ person, stream, id }, "name")).toString()]),
  );
}
