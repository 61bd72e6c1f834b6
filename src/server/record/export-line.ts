import type { KeyObject } from "node:crypto";
import { createHash, createPublicKey } from "node:crypto";
import { canonicalJson, type JsonObject } from "./canonical-json.ts";
import type { EventRow } from "./chain.ts";
import type { Checkpoint } from "./checkpoint.ts";

/**
 * An export is lines of JSON, each in the one way that canonical JSON writes it and each ended by a line feed: how it
 * was made, the checkpoints, the events stream by stream, and an end that signs every byte before it.
 */
export type ExportLine =
  | { kind: "export"; format: number; at: string }
  | { kind: "checkpoint"; checkpoint: Checkpoint }
  | { kind: "event"; event: EventRow }
  | { kind: "end"; lines: number; sha256: Buffer; publicKey: Buffer; signature: Buffer };

export const formatOfExport = 1;

export function lineOf(line: ExportLine): string {
  switch (line.kind) {
    case "export":
      return canonicalJson({ export: { format: line.format, at: line.at } });
    case "checkpoint":
      return canonicalJson({ checkpoint: asJson(line.checkpoint) });
    case "event":
      return canonicalJson({ event: asJson(line.event) });
    case "end": {
      const { lines, sha256, publicKey, signature } = line;
      return canonicalJson({ end: asJson({ lines, sha256, public_key: publicKey, signature }) });
    }
  }
}

/** Moments as ISO text, bytes as hex; the rest is JSON already. */
const asJson = (row: object): JsonObject =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      if (value instanceof Date) return [name, value.toISOString()];
      return [name, Buffer.isBuffer(value) ? value.toString("hex") : value];
    }),
  );

/** What the end signs: how many lines went before, and the hash over all their bytes. */
export const signedEnd = (lines: number, sha256: Buffer): Buffer =>
  Buffer.from(canonicalJson(["weerwerk-export-1", lines, sha256.toString("hex")]));

export const publicKeyOf = (signing: KeyObject): Buffer =>
  createPublicKey(signing).export({ type: "spki", format: "der" });

/** By which people compare a public key, over the telephone if need be. */
export const fingerprintOf = (publicKey: Buffer): string =>
  `SHA256:${createHash("sha256").update(publicKey).digest("base64url")}`;
