import type { Readable } from "node:stream";
import type { Kysely } from "kysely";
import type { Database } from "../record/database.ts";
import type { Keys } from "../record/keys.ts";
import { type Importer, importOne, type NotTaken, streamOf } from "./import-one.ts";
import { importedTrajectory } from "./imported.ts";
import { type Around, inBatches } from "./in-batches.ts";
import { inRehearsal, onRecord } from "./place.ts";
import { type Format, readLines } from "./read-lines.ts";

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
  const does: Around["does"] = (dossier, the) => importOne(dossier, the, importer, world);
  const refuse = async (refused: Refused) => {
    far.refused += 1;
    await told.refused(refused);
  };
  const batches = inBatches({
    place: rehearse ? inRehearsal(record, does) : record,
    does,
    refuse: ({ line, fieldOf }, { path, answer }) => refuse({ line, field: fieldOf(path), answer }),
    accept({ line, the }, was) {
      far[was] += 1;
      told.accepted?.({ line, reference: the.reference, was });
    },
    progress: () => told.progress?.(far),
  });
  let read = 0;
  try {
    for await (const line of asFarAsItGoes(readLines(file, format), batches.finish)) {
      read = line.line;
      if ("unreadable" in line) {
        const refused = { line: line.line, field: "", answer: { kind: "unreadable" } } as const;
        await batches.add({ line: line.line, refuse: () => refuse(refused) });
        continue;
      }
      const form = importedTrajectory.safeParse(line.value);
      if (!form.success) {
        const path = form.error.issues[0]?.path.map(String).join(".") ?? "";
        const answer = { kind: "malformed", faults: form.error.issues } as const;
        const refused = { line: line.line, field: line.fieldOf(path), answer };
        await batches.add({ line: line.line, refuse: () => refuse(refused) });
        continue;
      }
      const stream = streamOf(importer, form.data.reference);
      await batches.add({ line: line.line, stream, fieldOf: line.fieldOf, the: form.data });
    }
  } catch (error) {
    const undecided = await batches.undecided();
    throw new BrokenOff({ ...far }, (undecided ?? read + 1) - 1, error);
  }
  return far;
}

/** Every line there is; what was read is dealt with also when nothing more can be read. */
async function* asFarAsItGoes<Read>(lines: AsyncGenerator<Read>, finish: () => Promise<void>): AsyncGenerator<Read> {
  try {
    yield* lines;
  } catch (error) {
    await finish();
    throw error;
  }
  await finish();
}
