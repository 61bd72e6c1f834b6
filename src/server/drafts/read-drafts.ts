import type { Kysely } from "kysely";
import type { Actor } from "../../access/roles.ts";
import type { Values } from "../../screens/parts/field-of.ts";
import type { ActName } from "../../trajectory/acts.ts";
import type { Upload } from "../documents/upload.ts";
import type { Database } from "../record/database.ts";
import { personKeyToRead } from "../record/person-key.ts";
import { decrypt } from "../record/sealing.ts";
import { seenBy } from "../record/seen-by.ts";
import type { Reader } from "../views/file.ts";
import { placeOfAnswers, placeOfFile } from "./draft-places.ts";
import "./tables.ts";

/** Whose draft, of what. */
export type DraftOf = { act: ActName; about: string };

export type Draft = DraftOf & {
  id: string;
  /** Of the stream that the act is done to, when it was begun. */
  version: number | undefined;
  /** ISO day. */
  savedOn: string;
  /** As they were posted, well formed or not. */
  answers: Values;
  files: readonly { id: string; name: string; bytes: number }[];
};

/** As a draft says who began it: by which power of attorney, or empty. */
export const byMandate = ({ mandate }: Pick<Actor, "mandate">): string => mandate?.id ?? "";

/** What somebody began and did not send, the latest first. Nobody but they themselves gets any. */
export function draftsOf(reader: Pick<Reader, "db" | "keys">, actor: Actor): Promise<Draft[]> {
  return read(reader, actor);
}

export async function draftOf(
  reader: Pick<Reader, "db" | "keys">,
  actor: Actor,
  of: DraftOf,
): Promise<Draft | undefined> {
  const [draft] = await read(reader, actor, of);
  return draft;
}

async function read({ db, keys }: Pick<Reader, "db" | "keys">, actor: Actor, of?: DraftOf): Promise<Draft[]> {
  const { person } = actor;
  if (person === null) return [];
  return seenBy(db, actor, async (seen) => {
    const rows = await seen
      .selectFrom("draft")
      .selectAll()
      .where("person_id", "=", person)
      .where("mandate", "=", byMandate(actor))
      .$if(of !== undefined, (query) => query.where("act", "=", of?.act ?? "stop").where("about", "=", of?.about ?? ""))
      .orderBy("saved_on", "desc")
      .orderBy("id")
      .execute();
    // Who may not read about the health of the person reads what they typed themselves.
    const key = rows.length > 0 ? await personKeyToRead(db, keys, person) : undefined;
    if (!key) return [];
    const files = await filesIn(seen, person);
    return rows.flatMap(({ id, act, about, version, saved_on, answers }) =>
      answers === null
        ? []
        : [
            {
              id,
              act,
              about,
              version: version ?? undefined,
              savedOn: saved_on,
              answers: JSON.parse(decrypt(key, answers, placeOfAnswers({ person, draft: id })).toString()) as Values,
              files: files
                .filter((file) => file.draft_id === id)
                .map((file) => ({
                  id: file.id,
                  bytes: file.bytes,
                  name: decrypt(key, file.name, placeOfFile({ person, draft: id }, file.id, "name")).toString(),
                })),
            },
          ],
    );
  });
}

const filesIn = (seen: Kysely<Database>, person: string) =>
  seen
    .selectFrom("draft_file")
    .select(["draft_id", "id", "bytes", "name"])
    .where("person_id", "=", person)
    .orderBy("at")
    .execute();

/** The files of a draft, to be sent. */
export async function filesToSend(
  { db, keys }: Pick<Reader, "db" | "keys">,
  actor: Actor,
  draft: Draft,
): Promise<readonly Upload[]> {
  const { person } = actor;
  if (person === null || draft.files.length === 0) return [];
  return seenBy(db, actor, async (seen) => {
    const rows = await seen
      .selectFrom("draft_file")
      .select(["id", "content"])
      .where("draft_id", "=", draft.id)
      .orderBy("at")
      .execute();
    const key = await personKeyToRead(db, keys, person);
    if (!key) return [];
    return rows.map(({ id, content }) => ({
      name: draft.files.find((file) => file.id === id)?.name ?? "",
      content: decrypt(key, content, placeOfFile({ person, draft: draft.id }, id, "content")),
      cut: false,
    }));
  });
}
