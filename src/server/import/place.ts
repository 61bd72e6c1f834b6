import type { Kysely } from "kysely";
import { type Dossier, emptyDossier } from "../bulk/dossier.ts";
import { readDossiers } from "../bulk/read-dossier.ts";
import { writeDossiers } from "../bulk/write-dossiers.ts";
import { newId } from "../door/find.ts";
import type { Database } from "../record/database.ts";
import type { Keys } from "../record/keys.ts";
import type { ImportedTrajectory } from "./imported.ts";

/** One trajectory that can be taken, done to its person in memory; `stream` is its own. */
export type Taken = { stream: string; the: ImportedTrajectory; dossier: Dossier };

/** Where the trajectories of a file go to. */
export type Place = {
  /** Which of these are there already. */
  there(streams: readonly string[]): Promise<ReadonlySet<string>>;
  /** All that is there of each person, to go on with in memory; no two are about the same one. */
  dossiersOf(several: readonly ImportedTrajectory[]): Promise<Dossier[]>;
  /** All of them or none. @throws when two are one, or somebody else wrote on one of these people meanwhile. */
  keep(taken: readonly Taken[]): Promise<void>;
};

/** The record itself. */
export const onRecord = ({ db, keys }: { db: Kysely<Database>; keys: Keys }): Place => ({
  async there(streams) {
    if (streams.length === 0) return new Set();
    const rows = await db
      .selectFrom("event")
      .select("stream_id")
      .where("stream_id", "in", streams)
      .where("version", "=", 1)
      .execute();
    return new Set(rows.map(({ stream_id }) => stream_id));
  },
  async dossiersOf(several) {
    const numbers = several.map(({ person }) => person.nationalNumber);
    const known = await readDossiers(db, keys, numbers);
    return numbers.map((number) => known.get(number) ?? emptyDossier(newId()));
  },
  async keep(taken) {
    const dossiers = taken.map(({ dossier }) => dossier);
    if (dossiers.length > 0) await db.transaction().execute((trx) => writeDossiers(trx, keys, dossiers));
  },
});

/**
 * The record as it would be, with nothing written. Of what it took it remembers the lines, to do them again should the
 * same person come back further down: so it needs about as much memory as the file is long.
 *
 * @param again does a trajectory that was taken before.
 */
export function inRehearsal(record: Place, again: (dossier: Dossier, the: ImportedTrajectory) => void): Place {
  const streams = new Set<string>();
  const byNumber = new Map<string, string[]>();
  return {
    async there(asked) {
      const there = await record.there(asked);
      return new Set([...there, ...asked.filter((stream) => streams.has(stream))]);
    },
    async dossiersOf(several) {
      const dossiers = await record.dossiersOf(several);
      for (const [at, { person }] of several.entries())
        for (const line of byNumber.get(person.nationalNumber) ?? [])
          if (dossiers[at]) again(dossiers[at], JSON.parse(line));
      return dossiers;
    },
    async keep(taken) {
      if (new Set(taken.map(({ stream }) => stream)).size < taken.length) throw new Error("two are one");
      for (const { stream, the } of taken) {
        streams.add(stream);
        const number = the.person.nationalNumber;
        byNumber.set(number, [...(byNumber.get(number) ?? []), JSON.stringify(the)]);
      }
    },
  };
}
