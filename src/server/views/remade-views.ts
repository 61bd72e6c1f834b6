import { figureColumns } from "../figures/columns.ts";
import { columns } from "../record/columns.ts";
import { type Columns, othersOutOf, rowsInto } from "../record/rows-into.ts";
import type { Write } from "../record/write-together.ts";
import type { RemadeRows } from "./remade-rows.ts";

/** Whose rows stand in a view: those of persons, of whoever is counted, or of streams. */
type Whose = "persons" | "counted" | "streams";
type Row<View extends keyof RemadeRows> = RemadeRows[View][number];
type Name<View extends keyof RemadeRows> = keyof Row<View> & string;

/** Everything that the events alone come down to: by what it belongs to its owner, and what tells its rows apart. */
const views: {
  readonly [View in keyof RemadeRows]: {
    of: Whose;
    by: Name<View>;
    key: readonly Name<View>[];
    columns?: Columns<Row<View>>;
  };
} = {
  trajectory: { of: "streams", by: "stream_id", key: ["stream_id"] },
  due: { of: "streams", by: "stream_id", key: ["stream_id", "what", "waiting_for"] },
  follows: { of: "streams", by: "stream_id", key: ["stream_id", "organisation", "role"] },
  glass: { of: "streams", by: "stream_id", key: ["id"] },
  entitlement: { of: "streams", by: "stream_id", key: ["stream_id", "key"] },
  recognition: { of: "persons", by: "person_id", key: ["person_id"] },
  recognition_due: { of: "persons", by: "person_id", key: ["person_id", "what", "waiting_for"] },
  mandate: { of: "persons", by: "person_id", key: ["id"] },
  own_request: { of: "persons", by: "person_id", key: ["person_id", "id"] },
  resumption: { of: "streams", by: "stream_id", key: ["stream_id"] },
  sending: { of: "streams", by: "stream_id", key: ["stream_id", "version"] },
  session: { of: "streams", by: "stream_id", key: ["stream_id"] },
  payment: { of: "streams", by: "stream_id", key: ["stream_id"] },
  transfer: { of: "streams", by: "stream_id", key: ["stream_id", "end_to_end"] },
  transfer_share: { of: "streams", by: "payment_id", key: ["stream_id", "key", "payment_id"] },
  figure_case: { of: "counted", by: "person_id", key: ["stream_id"], columns: figureColumns.case },
  figure_person: { of: "counted", by: "person_id", key: ["person_id"], columns: figureColumns.person },
};

/** Every table that is made again. */
export const remadeViews = Object.keys(views) as readonly (keyof RemadeRows)[];

type Statements = {
  of: Whose;
  into: (rows: readonly object[]) => Write;
  out: (ids: readonly string[], stay: readonly object[]) => Write;
};

const statements = Object.entries(views).map(([view, { of, by, key, columns: own }]) => {
  const its = (own ?? columns[view as keyof typeof columns]) as Record<string, string>;
  const into = rowsInto<Record<string, unknown>>(view, its, { key, found: "update" });
  return [view, { of, into, out: othersOutOf(view, its, by, key) }] as [keyof RemadeRows, Statements];
});

/**
 * What to write so that these rows, and no others of these owners, stand in the views: what goes out, and then what comes in.
 *
 * @param anew whether all rows of theirs go out first, and not only those that are none any more.
 */
export const writesOf = (
  rows: RemadeRows,
  whose: Readonly<Record<Whose, readonly string[]>>,
  { anew }: { anew: boolean },
): { out: readonly Write[]; into: readonly Write[] } => ({
  out: statements.flatMap(([view, { of, out }]) =>
    whose[of].length > 0 ? [out(whose[of], anew ? [] : rows[view])] : [],
  ),
  into: statements.flatMap(([view, { into }]) => (rows[view].length > 0 ? [into(rows[view])] : [])),
});
