import type { KeyObject } from "node:crypto";
import type { Kysely } from "kysely";
import { canonicalJson } from "../record/canonical-json.ts";
import type { Database } from "../record/database.ts";
import type { Keys } from "../record/keys.ts";
import { personKey, personKeysToRead } from "../record/person-key.ts";
import { decrypt, encrypt, keyOfAll, wordsKey } from "../record/sealing.ts";
import type { NewPaper } from "./bundle-paper.ts";

type Part = "pdf" | "content";
/** Where a paper belongs: it opens in no other place, and not as its other part. */
export type PaperPlace = { session: string } & Pick<NewPaper, "kind" | "sha256" | "people">;
/** A paper as it is kept. One in which nobody stands has nobody's key, and stays as it is. */
export type SealedPaper = Pick<NewPaper, "kind" | "sha256" | "people"> & {
  pdf: Buffer | null;
  content: NewPaper["content"];
  sealed_pdf: Buffer | null;
  sealed_content: Buffer | null;
};

/** @throws KeyDestroyed when somebody in it was erased. */
export async function sealPaper(
  db: Kysely<Database>,
  keys: Keys,
  session: string,
  { kind, sha256, people, pdf, content }: NewPaper,
): Promise<SealedPaper> {
  const place = { session, kind, sha256, people };
  if (people.length === 0) return { kind, sha256, people, pdf, content, sealed_pdf: null, sealed_content: null };
  const all: KeyObject[] = [];
  for (const person of inOrder(people)) all.push(await personKey(db, keys, person));
  const key = paperKey(all);
  return {
    ...{ kind, sha256, people, pdf: null, content: null },
    sealed_pdf: encrypt(key, pdf, boundTo(place, "pdf")),
    sealed_content: content && encrypt(key, Buffer.from(JSON.stringify(content)), boundTo(place, "content")),
  };
}

/**
 * A part of a paper; undefined once somebody in it was erased.
 *
 * @throws when it is not the paper of this place, or was changed beside the record.
 */
export async function openPart(
  db: Kysely<Database>,
  keys: Keys,
  place: PaperPlace,
  part: Part,
  sealed: Buffer,
): Promise<Buffer | undefined> {
  const found = await personKeysToRead(db, keys, place.people);
  const all = inOrder(place.people).flatMap((person) => found.get(person) ?? []);
  if (all.length < new Set(place.people).size) return undefined;
  try {
    return decrypt(paperKey(all), sealed, boundTo(place, part));
  } catch (error) {
    throw new Error(`The ${place.kind} of session ${place.session} cannot be opened.`, { cause: error });
  }
}

/** Out of what opens the words of each: nothing in a paper is medical. */
const paperKey = (persons: readonly KeyObject[]): KeyObject => keyOfAll(persons.map(wordsKey));

const inOrder = (people: readonly string[]): readonly string[] => [...new Set(people)].toSorted();

const boundTo = ({ session, kind, sha256, people }: PaperPlace, part: Part): string =>
  canonicalJson(["weerwerk-paper-1", session, kind, sha256, [...inOrder(people)], part]);
