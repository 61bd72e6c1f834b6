import type { Transaction } from "kysely";
import type { Trajectory } from "../../trajectory/trajectory.ts";
import type { Database } from "../record/database.ts";
import "./tables.ts";

/** Writes the broken glasses of one trajectory, out of its state alone; most have none. */
export async function projectGlasses(trx: Transaction<Database>, stream: string, { person, glasses = [] }: Trajectory) {
  for (const { id, by, role, organisation, from, until, purpose, reason, lookedInto } of glasses) {
    const row = {
      ...{ stream_id: stream, person_id: person, actor: by, role, organisation, purpose, reason, until },
      broken_on: from,
      conclusion: lookedInto?.conclusion ?? null,
      remark: lookedInto?.remark ?? null,
      looked_into_by: lookedInto?.by ?? null,
      looked_into_on: lookedInto?.on ?? null,
    };
    await trx
      .insertInto("glass")
      .values({ id, ...row })
      .onConflict((key) => key.column("id").doUpdateSet(row))
      .execute();
  }
}
