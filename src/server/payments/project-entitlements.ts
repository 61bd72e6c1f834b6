import type { Transaction } from "kysely";
import type { Ruling } from "../../law/kernel/ruling.ts";
import type { Happening } from "../../trajectory/events.ts";
import { entitlementsOf } from "../../trajectory/money/entitlements.ts";
import type { TrajectoryEventType } from "../../trajectory/trajectory.ts";
import { fromRecord } from "../door/happenings.ts";
import type { Database } from "../record/database.ts";
import type { Stored } from "../record/read-stream.ts";
import "./tables.ts";

/** What follows from a whole trajectory. */
export const entitlementRows = (stream: string, person: string, history: readonly Stored[]) =>
  entitlementsOf(
    history.map((stored) => ({
      event: fromRecord(stored) as Happening<TrajectoryEventType>,
      occasion: stored,
      version: stored.version,
      rulings: stored.rulings as unknown as readonly Ruling[],
    })),
  ).map(({ hoursBefore, on, ...row }) => ({
    stream_id: stream,
    person_id: person,
    ...row,
    hours_before: hoursBefore,
    created_on: on,
  }));

/** Writes what follows from a whole trajectory; what was written before stays as it is. */
export async function projectEntitlements(
  trx: Transaction<Database>,
  stream: string,
  person: string,
  history: readonly Stored[],
): Promise<void> {
  const rows = entitlementRows(stream, person, history);
  if (rows.length === 0) return;
  await trx
    .insertInto("entitlement")
    .values(rows)
    .onConflict((key) => key.doNothing())
    .execute();
}
