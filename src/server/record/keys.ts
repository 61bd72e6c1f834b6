import {
  createHmac,
  createPrivateKey,
  createSecretKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
} from "node:crypto";
import { join } from "node:path";
import { keptSecret } from "./kept-secret.ts";

/** The two keys that are never in the database. As KeyObject they do not show when something prints them. */
export type Keys = {
  /** Wraps the data key of each person. */
  master: KeyObject;
  /** Ed25519; signs the checkpoints. */
  signing: KeyObject;
};

/**
 * Takes the keys from WEERWERK_MASTER_KEY (base64 of 32 bytes) and WEERWERK_SIGNING_KEY (base64 of a PKCS#8 Ed25519
 * key); what is not there comes from files in `folder`, made on first use. Keep that folder out of the backup of the
 * database: with both in one hand nothing is sealed, and without the master key nothing can be opened again.
 *
 * @throws with one sentence when a key is malformed or its file can be read by others.
 */
export async function openKeys(folder: string, env: NodeJS.ProcessEnv): Promise<Keys> {
  const master = env.WEERWERK_MASTER_KEY ?? (await keptSecret(join(folder, "master.key"), newMasterKey));
  const signing = env.WEERWERK_SIGNING_KEY ?? (await keptSecret(join(folder, "signing.key"), newSigningKey));
  return { master: masterKey(master), signing: signingKey(signing) };
}

/** By which a master key is known again; it tells nothing about the key. */
export const masterFingerprint = (master: KeyObject): Buffer =>
  createHmac("sha256", master).update("weerwerk-master-key").digest();

export const newMasterKey = (): string => randomBytes(32).toString("base64");
const newSigningKey = (): string =>
  generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "der" }).toString("base64");

/** A master key out of its base64. @throws with one sentence when it is not one. */
export function masterKey(text: string): KeyObject {
  const bytes = Buffer.from(text, "base64");
  if (bytes.length !== 32 || bytes.toString("base64") !== text.trim()) {
    throw new Error("The master key must be 32 bytes written as base64.");
  }
  return createSecretKey(bytes);
}

function signingKey(text: string): KeyObject {
  try {
    const key = createPrivateKey({ key: Buffer.from(text, "base64"), type: "pkcs8", format: "der" });
    if (key.asymmetricKeyType === "ed25519") return key;
  } catch {
    // Said below: the cause may hold parts of the key.
  }
  throw new Error("The signing key must be an Ed25519 key in PKCS#8, written as base64.");
}
