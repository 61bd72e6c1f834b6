import type { Readable } from "node:stream";
import type { Kysely } from "kysely";
import type { Dossier } from "../bulk/dossier.ts";
import type { Database } from "../record/database.ts";
import type { Keys } from "../record/keys.ts";
import { type Importer, importOne, type NotTaken, streamOf } from "./import-one.ts";
import { type ImportedTrajectory, importedTrajectory } from "./imported.ts";
import { inRehearsal, onRecord, type Place } from "./place.ts";
import { type Format, type Line, readLines } from "./read-lines.ts";

/** A trajectory of the file that was not taken: in which line, at which field, and what the door would have said. */
export type Refused = { line: number; field: string; answer: NotTaken["answer"] | { kind: "unreadable" } };
/** How far it has come: what was taken, what was on record already, and what was refused. */
export type Imported = { taken: number; there: number; refused: number };
/** A trajectory of the file that is on record now, or would be; it was taken from the file, or was there. */
export type Accepted = { line: number; reference: string; was: "taken" | "there" };

export type ImportParts = { db: Kysely<Database>; keys: Keys; at: Date; today: string };
export type ImportedFile = {
  file: Readable;
  format: Format;
  /** Nothing is written; what is told is what would be. */
  rehearse?: boolean;
};
/** Who is told what, in the order of the file as far as batches allow. */
export type Told = {
  refused: (refused: Refused) => Promise<void> | void;
  accepted?: (accepted: Accepted) => void;
  progress?: (far: Imported) => void;
};

/**
 * The import stopped before the end of the file, for the reason in `cause`. What was taken before stays, each trajectory
 * whole; the same file again goes on from there.
 */
export class BrokenOff extends Error {
  override name = "BrokenOff";
  readonly far: Imported;
  /** Up to this line, itself included, everything was taken, was there, or was refused; 0: nothing was. */
  readonly line: number;

  constructor(far: Imported, line: number, cause: unknown) {
    super("the import was broken off", { cause });
    this.far = far;
    this.line = line;
  }
}

/** Written in one transaction; a trajectory is in it wholly or not at all. */
const batch = 250;

type Checked = { line: number; stream: string; fieldOf: Line["fieldOf"]; the: ImportedTrajectory };

/**
 * Imports running trajectories. Each is checked by the same acts as at the door and taken whole or not at all; what was
 * imported before is left as it is, so that a file that was broken off, or mended, can simply be imported again.
 *
 * @throws BrokenOff when something stops it, such as Unreadable: what stood before that is on record then.
 */
export async function importFile(
  parts: ImportParts,
  importer: Importer,
  { file, format, rehearse = false }: ImportedFile,
  told: Told,
): Promise<Imported> {
  const far = { taken: 0, there: 0, refused: 0 };
  const accounts = await parts.db.selectFrom("account").select(["id", "role", "organisation"]).execute();
  const colleagues = new Map(accounts.map((account) => [account.id, account]));
  const world = { colleagues, sessions: new Map(), at: parts.at, today: parts.today };
  const record = onRecord(parts);
  const settled = new Set<number>();
  const does: Around["does"] = (dossier, the) => importOne(dossier, the, importer, world);
  const around: Around = {
    place: rehearse ? inRehearsal(record, does) : record,
    does,
    async refuse(refused) {
      far.refused += 1;
      settled.add(refused.line);
      await told.refused(refused);
    },
    accept({ line, the }, was) {
      far[was] += 1;
      settled.add(line);
      told.accepted?.({ line, reference: the.reference, was });
    },
  };
  let several: Checked[] = [];
  const flush = async () => {
    if (several.length === 0) return;
    await takeSeveral(several, around);
    several = [];
    settled.clear();
    told.progress?.(far);
  };
  let read = 0;
  const decided = () => (several.find(({ line }) => !settled.has(line))?.line ?? read + 1) - 1;
  try {
    for await (const line of asFarAsItGoes(readLines(file, format), flush)) {
      read = line.line;
      if ("unreadable" in line) {
        await around.refuse({ line: line.line, field: "", answer: { kind: "unreadable" } });
        continue;
      }
      const form = importedTrajectory.safeParse(line.value);
      if (!form.success) {
        const path = form.error.issues[0]?.path.map(String).join(".") ?? "";
        const answer = { kind: "malformed", faults: form.error.issues } as const;
        await around.refuse({ line: line.line, field: line.fieldOf(path), answer });
        continue;
      }
      // Who is in this batch already must be on record before more is done to them.
      const number = form.data.person.nationalNumber;
      if (several.some(({ the }) => the.person.nationalNumber === number)) await flush();
      const stream = streamOf(importer, form.data.reference);
      several.push({ line: line.line, stream, fieldOf: line.fieldOf, the: form.data });
      if (several.length >= batch) await flush();
    }
  } catch (error) {
    throw new BrokenOff({ ...far }, decided(), error);
  }
  return far;
}

/** Every line there is; what was read is dealt with also when nothing more can be read. */
async function* asFarAsItGoes<Read>(lines: AsyncGenerator<Read>, flush: () => Promise<void>): AsyncGenerator<Read> {
  try {
    yield* lines;
  } catch (error) {
    await flush();
    throw error;
  }
  await flush();
}

type Around = {
  place: Place;
  does: (dossier: Dossier, the: ImportedTrajectory) => NotTaken | undefined;
  refuse: (refused: Refused) => Promise<void>;
  accept: (one: Checked, was: Accepted["was"]) => void;
};

/** All of a batch at once; when somebody else wrote on one of these people meanwhile, one by one. */
async function takeSeveral(several: readonly Checked[], around: Around): Promise<void> {
  const there = await around.place.there(several.map(({ stream }) => stream));
  for (const one of several) if (there.has(one.stream)) around.accept(one, "there");
  const fresh = several.filter(({ stream }) => !there.has(stream));
  const done = await prepare(fresh, around);
  try {
    await around.place.keep(done.filter(({ no }) => !no));
  } catch (error) {
    if (fresh.length <= 1) throw error;
    for (const one of fresh) await takeSeveral([one], around);
    return;
  }
  for (const one of done)
    if (one.no) await around.refuse({ line: one.line, field: one.fieldOf(one.no.path), answer: one.no.answer });
    else around.accept(one, "taken");
}

type Done = Checked & { dossier: Dossier; no: NotTaken | undefined };

const prepare = (several: readonly Checked[], { place, does }: Around): Promise<Done[]> =>
  Promise.all(
    several.map(async (one) => {
      const dossier = await place.dossierOf(one.the);
      return { ...one, dossier, no: does(dossier, one.the) };
    }),
  );
