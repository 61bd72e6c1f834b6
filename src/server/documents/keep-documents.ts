import { createHash, randomUUID } from "node:crypto";
import type { Transaction } from "kysely";
import type { DocumentHandedIn } from "../../trajectory/documents/document.ts";
import { canonicalJson } from "../record/canonical-json.ts";
import type { Database } from "../record/database.ts";
import type { Keys } from "../record/keys.ts";
import { personKey } from "../record/person-key.ts";
import { encrypt } from "../record/sealing.ts";
import type { Weighed } from "./upload.ts";
import "./tables.ts";

type Place = { person: string; stream: string; id: string };
export type SealedDocument = DocumentHandedIn & { name: Buffer; content: Buffer };

/** What a sealed name or content is bound to: it opens nowhere else. */
export const documentPlace = ({ person, stream, id }: Place, part: "name" | "content"): string =>
  canonicalJson(["weerwerk-document-1", person, stream, id, part]);

/** Seals the documents of an act before it is decided upon, so that their hashes can stand in its event. @throws KeyDestroyed */
export async function sealDocuments(
  trx: Transaction<Database>,
  keys: Keys,
  at: { person: string | null; stream: string },
  weighed: readonly Weighed[],
): Promise<readonly SealedDocument[]> {
  if (weighed.length === 0) return [];
  const { person, stream } = at;
  if (person === null) throw new Error(`No document can be kept in ${stream}: it is about nobody.`);
  const key = await personKey(trx, keys, person);
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

/** Keeps what was sealed, in the transaction of its event. */
export async function keepDocuments(
  trx: Transaction<Database>,
  { person, stream }: { person: string | null; stream: string },
  documents: readonly SealedDocument[],
): Promise<void> {
  if (documents.length === 0 || person === null) return;
  const rows = documents.map(({ id, name, content }) => ({ stream_id: stream, id, person_id: person, name, content }));
  await trx.insertInto("document").values(rows).execute();
}

export const sha256 = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");
