import type { Kysely } from "kysely";
import type { Resumption } from "../../trajectory/resumption/resumption.ts";
import { resumptionDue } from "../../trajectory/resumption/resumption-dues.ts";
import { columns } from "../record/columns.ts";
import type { Database } from "../record/database.ts";
import type { Stored } from "../record/read-stream.ts";
import { rowsInto } from "../record/rows-into.ts";
import type { Write } from "../record/write-together.ts";
import "./tables.ts";

export function resumptionRow(state: Resumption, version: number) {
  const due = resumptionDue(state);
  return {
    fund: state.fund,
    from_day: state.from,
    due_what: due?.act ?? null,
    due_on: due?.by ?? null,
    waiting_for: due?.who ?? null,
    version,
    state,
  };
}

export const intoResumptions = rowsInto<Row & { stream_id: string; person_id: string; before_id: string | null }>(
  "resumption",
  columns.resumption,
  { key: ["stream_id"], found: "update" },
);
type Row = ReturnType<typeof resumptionRow>;

/** Writes what is shown of one request; `events` are the new ones, or all of them when the views are rebuilt. */
export function projectResumption(
  db: Kysely<Database>,
  stream: string,
  state: Resumption,
  events: readonly Stored[],
): Write[] {
  const row = resumptionRow(state, events.at(-1)?.version ?? 0);
  const declared = events.find(({ type }) => type === "ResumptionDeclared")?.open as
    | { before: string | null }
    | undefined;
  if (declared)
    return [intoResumptions([{ stream_id: stream, person_id: state.person, before_id: declared.before, ...row }])];
  const changed = { ...row, state: JSON.stringify(row.state) };
  return [db.updateTable("resumption").set(changed).where("stream_id", "=", stream)];
}
