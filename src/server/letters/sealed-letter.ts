import type { KeyObject } from "node:crypto";
import { canonicalJson } from "../record/canonical-json.ts";
import { decrypt, encrypt, wordsKey } from "../record/sealing.ts";

/** Where a letter belongs: it opens in no other place. `version` and `kind` are those of the event that caused it. */
export type LetterPlace = { person: string; stream: string; version: number; kind: string };

/**
 * A letter holds what was typed for everyone who may read the file, and nothing that is medical: so it is sealed with what
 * opens those words, and goes with them when the key of the person is destroyed.
 */
export const sealLetter = (personKey: KeyObject, pdf: Buffer, place: LetterPlace): Buffer =>
  encrypt(wordsKey(personKey), pdf, boundTo(place));

/** @throws when it is not the letter of this place, or was changed beside the record. */
export function openLetter(personKey: KeyObject, sealed: Buffer, place: LetterPlace): Buffer {
  try {
    return decrypt(wordsKey(personKey), sealed, boundTo(place));
  } catch (error) {
    throw new Error(`The letter of ${place.stream} version ${place.version} cannot be opened.`, { cause: error });
  }
}

const boundTo = ({ person, stream, version, kind }: LetterPlace): string =>
  canonicalJson(["weerwerk-letter-1", person, stream, version, kind]);
