import { z } from "zod";
import { canonicalJson } from "./canonical-json.ts";
import type { EventRow } from "./chain.ts";
import type { Checkpoint } from "./checkpoint.ts";
import type { ExportLine } from "./export-line.ts";

const hex = z
  .string()
  .regex(/^([0-9a-f]{2})*$/)
  .transform((text) => Buffer.from(text, "hex"));
const moment = z.iso.datetime({ precision: 3 }).transform((text) => new Date(text));
const whole = z.number().int().nonnegative();
const xid = z.string().regex(/^(0|[1-9]\d{0,18})$/);
const json = z.looseObject({});

const event = z.strictObject({
  stream_id: z.uuid(),
  version: whole,
  position: whole,
  xid,
  kind: z.string(),
  person_id: z.uuid().nullable(),
  type: z.string(),
  day: z.iso.date(),
  at: moment,
  actor: z.string(),
  role: z.string(),
  organisation: z.string().nullable(),
  open: json,
  sealed: hex.nullable(),
  // An export of before it was has none.
  worded: hex.nullable().default(null),
  rulings: z.array(json),
  rule_versions: z.array(z.string()),
  act: z.string(),
  act_id: z.uuid(),
  prev: hex,
  hash: hex,
});
const checkpoint = z.strictObject({
  id: whole,
  at: moment,
  below_xid: xid,
  streams: whole,
  root: hex,
  public_key: hex,
  signature: hex,
});
const line = z.union([
  z
    .strictObject({ event })
    .transform((found) => ({ kind: "event" as const, event: found.event as unknown as EventRow })),
  z
    .strictObject({ checkpoint })
    .transform((found) => ({ kind: "checkpoint" as const, checkpoint: found.checkpoint as Checkpoint })),
  z
    .strictObject({ export: z.strictObject({ format: whole, at: z.iso.datetime({ precision: 3 }) }) })
    .transform((found) => ({ kind: "export" as const, ...found.export })),
  z
    .strictObject({ end: z.strictObject({ lines: whole, sha256: hex, public_key: hex, signature: hex }) })
    .transform(({ end: { public_key, ...end } }) => ({ kind: "end" as const, ...end, publicKey: public_key })),
]);

/** A line of an export, or undefined when an export never writes these bytes. */
export function readExportLine(bytes: Buffer): ExportLine | undefined {
  const text = bytes.toString("utf8");
  try {
    const value: unknown = JSON.parse(text);
    // Twice the same key, a blank, another way to write a letter: canonical JSON has one text for each value.
    if (!Buffer.from(canonicalJson(value)).equals(bytes)) return undefined;
    return line.safeParse(value).data;
  } catch {
    return undefined;
  }
}
