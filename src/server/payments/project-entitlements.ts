import type { Ruling } from "../../law/kernel/ruling.ts";
import type { Happening } from "../../trajectory/events.ts";
import { entitlementsOf } from "../../trajectory/money/entitlements.ts";
import type { TrajectoryEventType } from "../../trajectory/trajectory.ts";
import { fromRecord } from "../door/happenings.ts";
import { columns } from "../record/columns.ts";
import type { Stored, Told } from "../record/read-stream.ts";
import { rowsInto } from "../record/rows-into.ts";
import type { Write } from "../record/write-together.ts";

type Ruled = Told & Pick<Stored, "rulings">;

/** What follows from a whole trajectory. */
export const entitlementRows = (stream: string, person: string, history: readonly Ruled[]) =>
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

export const intoEntitlements = rowsInto<ReturnType<typeof entitlementRows>[number]>(
  "entitlement",
  columns.entitlement,
  {
    key: ["stream_id", "key"],
    found: "leave",
  },
);

/** Writes what follows from a whole trajectory; what was written before stays as it is. */
export function projectEntitlements(stream: string, person: string, history: readonly Stored[]): Write[] {
  const rows = entitlementRows(stream, person, history);
  return rows.length > 0 ? [intoEntitlements(rows)] : [];
}
