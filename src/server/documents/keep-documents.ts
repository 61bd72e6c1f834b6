import { createHash, randomUUID } from "node:crypto";
import type { Kysely } from "kysely";
import type { DocumentHandedIn } from "../../trajectory/documents/document.ts";
import { canonicalJson } from "../record/canonical-json.ts";
import type { Database } from "../record/database.ts";
import type { Keys } from "../record/keys.ts";
import { personKey } from "../record/person-key.ts";
import { encrypt } from "../record/sealing.ts";
import type { Write } from "../record/write-together.ts";
import type { Weighed } from "./upload.ts";
import "./tables.ts";

type Place = { person: string; stream: string; id: string };
export type SealedDocument = DocumentHandedIn & { name: Buffer; content: Buffer };

/** What a sealed name or content is bound to: it opens nowhere else. */
export const documentPlace = ({ person, stream, id }: Place, part: "name" | "content"): string =>
  canonicalJson(["weerwerk-document-1", person, stream, id, part]);

/** Seals the documents of an act before it is decided upon, so that their hashes can stand in its event. @throws KeyDestroyed */
export async function sealDocuments(
  db: Kysely<Database>,
  keys: Keys,
  at: { person: string | null; stream: string },
  weighed: readonly Weighed[],
): Promise<readonly SealedDocument[]> {
  if (weighed.length === 0) return [];
  const { person, stream } = at;
  if (person === null) throw new Error(`No document can be kept in ${stream}: it is about nobody.`);
  const key = await personKey(db, keys, person);
  return weighed.map(({ name, type, content }) => {
    const place = { person, stream, id: randomUUID() };
    const sealed = encrypt(key, content, documentPlace(place, "content"));
    return {
      id: place.id,
      type,
      bytes: content.length,
      sha256: sha256(sealed),
      name: encrypt(key, Buffer.from(name), documentPlace(place, "name")),
      content: sealed,
    };
  });
}

/** Keeps what was sealed, together with its event. */
export function keepDocuments(
  db: Kysely<Database>,
  { person, stream }: { person: string | null; stream: string },
  documents: readonly SealedDocument[],
): Write[] {
  if (documents.length === 0 || person === null) return [];
  const rows = documents.map(({ id, name, content }) => ({ stream_id: stream, id, person_id: person, name, content }));
  return [db.insertInto("document").values(rows)];
}

export const sha256 = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");
