import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  type KeyObject,
  randomBytes,
} from "node:crypto";
import { canonicalJson } from "./canonical-json.ts";

/**
 * Where a sealed part belongs. It opens nowhere else: not with another person, stream, version or type, and not as the
 * other part of the same event. `sealed`: what is medical. `worded`: what somebody typed.
 */
export type SealedPlace = { person: string; stream: string; version: number; type: string; part?: "sealed" | "worded" };

/**
 * The key of what somebody typed, out of the key of the person, with which it is destroyed. Whoever holds it alone opens
 * nothing that is medical.
 */
export const wordsKey = (person: KeyObject): KeyObject =>
  createSecretKey(createHmac("sha256", person).update("weerwerk-words").digest());

/**
 * One key out of the keys of several persons: with any of them destroyed nothing opens any more what it sealed. The order
 * in which they are given is part of it.
 */
export function keyOfAll(keys: readonly KeyObject[]): KeyObject {
  if (keys.length === 0) throw new Error("A key of all must be the key of somebody.");
  const all = createHmac("sha256", "weerwerk-key-of-all");
  for (const key of keys) all.update(key.export());
  return createSecretKey(all.digest());
}

/** Encrypts with AES-256-GCM: layout number, nonce, tag, ciphertext. `bound` is authenticated with it, not stored. */
export function encrypt(key: KeyObject, clear: Buffer, bound: string): Buffer {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv(algorithm, key, nonce).setAAD(Buffer.from(bound));
  const body = Buffer.concat([cipher.update(clear), cipher.final()]);
  return Buffer.concat([layout, nonce, cipher.getAuthTag(), body]);
}

/** @throws when the bytes, the key or `bound` are not those of `encrypt`; the message never holds what was inside. */
export function decrypt(key: KeyObject, sealed: Buffer, bound: string): Buffer {
  const tagAt = 1 + nonceLength;
  const bodyAt = tagAt + tagLength;
  if (sealed.length < bodyAt || sealed[0] !== layout[0]) throw new Error("These bytes were not sealed by the record.");
  const decipher = createDecipheriv(algorithm, key, sealed.subarray(1, tagAt), { authTagLength: tagLength });
  decipher.setAAD(Buffer.from(bound)).setAuthTag(sealed.subarray(tagAt, bodyAt));
  return Buffer.concat([decipher.update(sealed.subarray(bodyAt)), decipher.final()]);
}

export const seal = (key: KeyObject, fields: object, place: SealedPlace): Buffer =>
  encrypt(key, Buffer.from(canonicalJson(fields)), boundTo(place));

export function unseal(key: KeyObject, sealed: Buffer, place: SealedPlace): Record<string, unknown> {
  try {
    return JSON.parse(decrypt(key, sealed, boundTo(place)).toString());
  } catch (error) {
    throw new Error(`The sealed part of ${place.stream} version ${place.version} cannot be opened.`, { cause: error });
  }
}

const boundTo = ({ person, stream, version, type, part = "sealed" }: SealedPlace): string =>
  canonicalJson([`weerwerk-${part}-1`, person, stream, version, type]);

const algorithm = "aes-256-gcm";
const [nonceLength, tagLength] = [12, 16];
const layout = Buffer.from([1]);
