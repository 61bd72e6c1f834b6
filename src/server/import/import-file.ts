import type { Readable } from "node:stream";
import type { Kysely } from "kysely";
import { type Dossier, emptyDossier } from "../bulk/dossier.ts";
import type { World } from "../bulk/enact.ts";
import { readDossier } from "../bulk/read-dossier.ts";
import { writeDossiers } from "../bulk/write-dossiers.ts";
import { findPerson, newId } from "../door/find.ts";
import type { Database } from "../record/database.ts";
import type { Keys } from "../record/keys.ts";
import { type Importer, importOne, type NotTaken, streamOf } from "./import-one.ts";
import { type ImportedTrajectory, importedTrajectory } from "./imported.ts";
import { type Format, type Line, readLines } from "./read-lines.ts";

/** A trajectory of the file that was not taken: in which line, at which field, and what the door would have said. */
export type Refused = { line: number; field: string; answer: NotTaken["answer"] | { kind: "unreadable" } };
/** How far it has come: what was taken, what was on record already, and what was refused. */
export type Imported = { taken: number; there: number; refused: number };

export type ImportParts = { db: Kysely<Database>; keys: Keys; at: Date; today: string };

/** Written in one transaction; a trajectory is in it wholly or not at all. */
const batch = 250;

type Checked = { line: number; fieldOf: Line["fieldOf"]; the: ImportedTrajectory };

/**
 * Imports running trajectories. Each is checked by the same acts as at the door and taken whole or not at all; what was
 * imported before is left as it is, so that a file that was broken off, or mended, can simply be imported again.
 *
 * @param onRefused told of each refusal, in the order of the file as far as batches allow.
 * @throws Unreadable when the file is no CSV with our columns.
 */
export async function importFile(
  parts: ImportParts,
  importer: Importer,
  { file, format }: { file: Readable; format: Format },
  onRefused: (refused: Refused) => Promise<void> | void,
  onProgress: (far: Imported) => void = () => {},
): Promise<Imported> {
  const far = { taken: 0, there: 0, refused: 0 };
  const refuse = async (refused: Refused) => {
    far.refused += 1;
    await onRefused(refused);
  };
  const accounts = await parts.db.selectFrom("account").select(["id", "role", "organisation"]).execute();
  const colleagues = new Map(accounts.map((account) => [account.id, account]));
  const world = { colleagues, sessions: new Map(), at: parts.at, today: parts.today };
  let several: Checked[] = [];
  const flush = async () => {
    if (several.length === 0) return;
    await takeSeveral(parts, importer, several, { world, far, refuse });
    several = [];
    onProgress(far);
  };
  for await (const line of readLines(file, format)) {
    if ("unreadable" in line) {
      await refuse({ line: line.line, field: "", answer: { kind: "unreadable" } });
      continue;
    }
    const form = importedTrajectory.safeParse(line.value);
    if (!form.success) {
      const path = form.error.issues[0]?.path.map(String).join(".") ?? "";
      const answer = { kind: "malformed", faults: form.error.issues } as const;
      await refuse({ line: line.line, field: line.fieldOf(path), answer });
      continue;
    }
    // Who is in this batch already must be on record before more is done to them.
    const number = form.data.person.nationalNumber;
    if (several.some(({ the }) => the.person.nationalNumber === number)) await flush();
    several.push({ line: line.line, fieldOf: line.fieldOf, the: form.data });
    if (several.length >= batch) await flush();
  }
  await flush();
  return far;
}

type Around = {
  world: Pick<World, "sessions" | "colleagues"> & { at: Date; today: string };
  far: Imported;
  refuse: (refused: Refused) => Promise<void>;
};

/** All of a batch at once; when somebody else wrote on one of these people meanwhile, one by one. */
async function takeSeveral(parts: ImportParts, importer: Importer, several: readonly Checked[], around: Around) {
  const fresh = await notThere(parts.db, importer, several);
  around.far.there += several.length - fresh.length;
  const done = await prepare(parts, importer, fresh, around.world);
  try {
    await write(parts, done);
  } catch (error) {
    if (fresh.length <= 1) throw error;
    for (const one of fresh) await takeSeveral(parts, importer, [one], around);
    return;
  }
  for (const one of done)
    if (one.no) await around.refuse({ line: one.line, field: one.fieldOf(one.no.path), answer: one.no.answer });
    else around.far.taken += 1;
}

type Done = Checked & { dossier: Dossier; no: NotTaken | undefined };

async function prepare(
  { db, keys }: ImportParts,
  importer: Importer,
  several: readonly Checked[],
  world: Around["world"],
): Promise<Done[]> {
  return Promise.all(
    several.map(async (one) => {
      const person = await findPerson(db, { nationalNumber: one.the.person.nationalNumber });
      const dossier = (person && (await readDossier(db, keys, person))) || emptyDossier(newId());
      return { ...one, dossier, no: importOne(dossier, one.the, importer, world) };
    }),
  );
}

async function write({ db, keys }: ImportParts, done: readonly Done[]): Promise<void> {
  const taken = done.filter(({ no }) => !no).map(({ dossier }) => dossier);
  if (taken.length > 0) await db.transaction().execute((trx) => writeDossiers(trx, keys, taken));
}

/** Those whose trajectory is not on record yet. */
async function notThere(db: Kysely<Database>, importer: Importer, several: readonly Checked[]) {
  const streams = several.map(({ the }) => streamOf(importer, the.reference));
  const rows = await db
    .selectFrom("event")
    .select("stream_id")
    .where("stream_id", "in", streams)
    .where("version", "=", 1)
    .execute();
  const there = new Set(rows.map(({ stream_id }) => stream_id));
  return several.filter(({ the }) => !there.has(streamOf(importer, the.reference)));
}
