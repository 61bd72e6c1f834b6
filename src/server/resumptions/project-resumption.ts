import type { Transaction } from "kysely";
import type { Resumption } from "../../trajectory/resumption/resumption.ts";
import { resumptionDue } from "../../trajectory/resumption/resumption-dues.ts";
import type { Database } from "../record/database.ts";
import type { Stored } from "../record/read-stream.ts";
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
    state: JSON.stringify(state),
  };
}

/** Writes what is shown of one request; `events` are the new ones, or all of them when the views are rebuilt. */
export async function projectResumption(
  trx: Transaction<Database>,
  stream: string,
  state: Resumption,
  events: readonly Stored[],
) {
  const row = resumptionRow(state, events.at(-1)?.version ?? 0);
  const declared = events.find(({ type }) => type === "ResumptionDeclared")?.open as
    | { before: string | null }
    | undefined;
  if (!declared) {
    await trx.updateTable("resumption").set(row).where("stream_id", "=", stream).execute();
    return;
  }
  await trx
    .insertInto("resumption")
    .values({ stream_id: stream, person_id: state.person, before_id: declared.before, ...row })
    .execute();
}
