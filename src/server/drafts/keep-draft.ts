import type { KeyObject } from "node:crypto";
import { randomUUID } from "node:crypto";
import type { Kysely, Transaction } from "kysely";
import type { Values } from "../../screens/parts/field-of.ts";
import type { Weighed } from "../documents/upload.ts";
import type { Database } from "../record/database.ts";
import type { Keys } from "../record/keys.ts";
import { personKey } from "../record/person-key.ts";
import { decrypt, encrypt } from "../record/sealing.ts";
import { placeOfAnswers, placeOfFile } from "./draft-places.ts";
import type { DraftOf } from "./read-drafts.ts";
import "./tables.ts";

type Keeping = DraftOf & {
  person: string;
  /** By which power of attorney somebody answers for the person; empty where the person does. */
  mandate: string;
  version: number | undefined;
  /** ISO day. */
  day: string;
  /** Of one page; under these names what was kept before goes. */
  names: readonly string[];
  answers: Values;
  files: readonly Weighed[];
};

/**
 * Keeps the answers of one page beside those of the other pages: of two windows that answer at once neither loses the
 * other's pages.
 *
 * @returns the id of the draft.
 * @throws KeyDestroyed
 */
export async function keepDraft(db: Kysely<Database>, keys: Keys, keeping: Keeping): Promise<string> {
  const { person, mandate, act, about, version, day, names, answers, files } = keeping;
  return db.transaction().execute(async (trx) => {
    const key = await personKey(trx, keys, person);
    await trx
      .insertInto("draft")
      .values({
        id: randomUUID(),
        person_id: person,
        mandate,
        act,
        about,
        version: version ?? null,
        saved_on: day,
        answers: null,
      })
      .onConflict((found) => found.columns(["person_id", "mandate", "act", "about"]).doNothing())
      .execute();
    const { id, answers: before } = await trx
      .selectFrom("draft")
      .select(["id", "answers"])
      .where("person_id", "=", person)
      .where("mandate", "=", mandate)
      .where("act", "=", act)
      .where("about", "=", about)
      .forUpdate()
      .executeTakeFirstOrThrow();
    const place = placeOfAnswers({ person, draft: id });
    const kept = before === null ? {} : (JSON.parse(decrypt(key, before, place).toString()) as Values);
    const others = Object.entries(kept).filter(([name]) => !names.includes(name));
    const all = { ...Object.fromEntries(others), ...answers };
    await trx
      .updateTable("draft")
      .set({ answers: encrypt(key, Buffer.from(JSON.stringify(all)), place), saved_on: day })
      .where("id", "=", id)
      .execute();
    await keepFiles(trx, key, { person, draft: id }, files);
    return id;
  });
}

async function keepFiles(
  trx: Transaction<Database>,
  key: KeyObject,
  place: { person: string; draft: string },
  files: readonly Weighed[],
): Promise<void> {
  if (files.length === 0) return;
  const { last } = await trx
    .selectFrom("draft_file")
    .select(({ fn }) => fn.max("at").as("last"))
    .where("draft_id", "=", place.draft)
    .executeTakeFirstOrThrow();
  const rows = files.map(({ name, content }, nth) => {
    const id = randomUUID();
    return {
      draft_id: place.draft,
      id,
      person_id: place.person,
      at: (last ?? -1) + 1 + nth,
      bytes: content.length,
      name: encrypt(key, Buffer.from(name), placeOfFile(place, id, "name")),
      content: encrypt(key, content, placeOfFile(place, id, "content")),
    };
  });
  await trx.insertInto("draft_file").values(rows).execute();
}
