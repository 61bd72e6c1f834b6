import { createPublicKey, type KeyObject, sign, verify } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { canonicalJson, type Json } from "../record/canonical-json.ts";
import { fingerprintOf, publicKeyOf } from "../record/export-line.ts";

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const name = z.string().regex(/^[a-z_][a-z0-9_]*$/);
const manifest = z.strictObject({
  format: z.literal(1),
  at: z.iso.datetime(),
  /** The newest migration that the tables had. */
  migration: z.string(),
  /** Fingerprint of the master key, without which nothing medical can be opened again. */
  masterKey: hash,
  tables: z.array(z.strictObject({ name, columns: z.array(name), rows: z.number().int().nonnegative(), sha256: hash })),
});
/** What a backup holds. The hashes are over the text of COPY, before it was compressed. */
export type Manifest = z.infer<typeof manifest>;
export type TableInBackup = Manifest["tables"][number];

const signed = z.strictObject({ backup: manifest, publicKey: z.string(), signature: z.string() });

const fileName = "backup.json";
export const fileOfTable = (folder: string, { name }: TableInBackup): string => join(folder, `${name}.copy.gz`);

export async function writeManifest(folder: string, backup: Manifest, signing: KeyObject): Promise<void> {
  const signature = sign(null, textOf(backup), signing).toString("hex");
  const publicKey = publicKeyOf(signing).toString("hex");
  await writeFile(join(folder, fileName), `${JSON.stringify({ backup, publicKey, signature }, null, 1)}\n`, {
    mode: 0o600,
    flush: true,
  });
}

/** @throws with one sentence when it is not the manifest of a backup, or was changed since it was signed. */
export async function readManifest(folder: string): Promise<{ backup: Manifest; fingerprint: string }> {
  const text = await readFile(join(folder, fileName), "utf8").catch(() => {
    throw new Error(`${folder} holds no backup of Weerwerk: there is no ${fileName} in it.`);
  });
  const found = signed.safeParse(parsed(text));
  if (!found.success) throw new Error(`${join(folder, fileName)} is not one that this version of Weerwerk wrote.`);
  const { backup, publicKey, signature } = found.data;
  const der = Buffer.from(publicKey, "hex");
  if (!holds(textOf(backup), der, Buffer.from(signature, "hex")))
    throw new Error(`${join(folder, fileName)} was changed since it was signed.`);
  return { backup, fingerprint: fingerprintOf(der) };
}

const textOf = (backup: Manifest): Buffer => Buffer.from(canonicalJson(["weerwerk-backup-1", backup as Json]));

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function holds(text: Buffer, der: Buffer, signature: Buffer): boolean {
  try {
    return verify(null, text, createPublicKey({ key: der, type: "spki", format: "der" }), signature);
  } catch {
    return false;
  }
}
