import type { Dossier } from "../bulk/dossier.ts";
import type { NotTaken } from "./import-one.ts";
import type { ImportedTrajectory } from "./imported.ts";
import type { Place } from "./place.ts";
import type { Line } from "./read-lines.ts";

/** A trajectory of the file that is well formed; `stream` is its own. */
export type Checked = { line: number; stream: string; fieldOf: Line["fieldOf"]; the: ImportedTrajectory };

/** A line that is none: what says so, in its turn. */
type Unfit = { line: number; refuse: () => Promise<void> };
type Added = Checked | Unfit;

export type Around = {
  place: Place;
  does: (dossier: Dossier, the: ImportedTrajectory) => NotTaken | undefined;
  refuse: (one: Checked, no: NotTaken) => Promise<void>;
  accept: (one: Checked, was: "taken" | "there") => void;
  /** After each batch. */
  progress: () => void;
};

/** Written in one transaction; a trajectory is in it wholly or not at all. */
const batch = 250;

/** Takes trajectories in the order in which they are added, many at a time: while some are written, the next are checked. */
export function inBatches(around: Around) {
  const settled = new Set<Added>();
  let several: Added[] = [];
  let writing = { several, done: Promise.resolve() };
  const write = async (unfit: readonly Unfit[], done: readonly Done[]) => {
    for (const one of unfit) {
      settled.add(one);
      await one.refuse();
    }
    await keepSeveral(done, settling);
    settled.clear();
    around.progress();
  };
  const settling: Around = {
    ...around,
    async refuse(one, no) {
      settled.add(one);
      await around.refuse(one, no);
    },
    accept(one, was) {
      settled.add(one);
      around.accept(one, was);
    },
  };
  const flush = async () => {
    if (several.length === 0) return;
    const checked = several.filter(isChecked);
    // Who is being written must be on record before more is done to them.
    if (checked.some((one) => writing.several.some((other) => isSame(one, other)))) await writing.done;
    const done = await prepare(checked, around);
    await writing.done;
    const unfit = several.flatMap((one) => (isChecked(one) ? [] : [one]));
    writing = { several, done: write(unfit, done) };
    writing.done.catch(() => {});
    several = [];
  };
  return {
    async add(one: Added): Promise<void> {
      if (isChecked(one) && several.some((other) => isSame(one, other))) await flush();
      several.push(one);
      if (several.length >= batch) await flush();
    },
    /** All that was added is on record, or was refused. */
    async finish(): Promise<void> {
      await flush();
      await writing.done;
    },
    /** The first line of which nothing is decided, once nothing is being written any more. */
    async undecided(): Promise<number | undefined> {
      const wasWritten = await writing.done.then(
        () => true,
        () => false,
      );
      const left = [...(wasWritten ? [] : writing.several), ...several];
      return left.find((one) => !settled.has(one))?.line;
    },
  };
}

const isChecked = (one: Added): one is Checked => "the" in one;
const isSame = (one: Checked, other: Added): boolean =>
  isChecked(other) &&
  (one.stream === other.stream || one.the.person.nationalNumber === other.the.person.nationalNumber);

type Done = { one: Checked } & ({ was: "there" } | { was: "done"; dossier: Dossier; no: NotTaken | undefined });

/** Does a batch in memory. Nothing is written or told. */
async function prepare(several: readonly Checked[], { place, does }: Around): Promise<Done[]> {
  const there = await place.there(several.map(({ stream }) => stream));
  const dossiers = await place.dossiersOf(several.filter(({ stream }) => !there.has(stream)).map(({ the }) => the));
  const next = dossiers.values();
  return several.map((one) => {
    const dossier = there.has(one.stream) ? undefined : next.next().value;
    return dossier ? { one, was: "done", dossier, no: does(dossier, one.the) } : { one, was: "there" };
  });
}

/** All of a batch at once; when somebody else wrote on one of these people meanwhile, one by one. */
async function keepSeveral(done: readonly Done[], around: Around): Promise<void> {
  for (const { one, was } of done) if (was === "there") around.accept(one, "there");
  const fresh = done.flatMap((each) => (each.was === "done" ? [each] : []));
  try {
    await around.place.keep(
      fresh.flatMap(({ one: { stream, the }, dossier, no }) => (no ? [] : [{ stream, the, dossier }])),
    );
  } catch (error) {
    if (fresh.length <= 1) throw error;
    for (const { one } of fresh) await keepSeveral(await prepare([one], around), around);
    return;
  }
  for (const { one, no } of fresh)
    if (no) await around.refuse(one, no);
    else around.accept(one, "taken");
}
