import type { Transaction } from "kysely";
import { followers } from "../../trajectory/followers.ts";
import type { Trajectory } from "../../trajectory/trajectory.ts";
import type { Database } from "../record/database.ts";
import type { Stored } from "../record/read-stream.ts";
import "./tables.ts";

/**
 * The coordinator is told of every step that others take, whatever the route (S002); nobody else is, and nothing is
 * told twice. Seen or not is not a fact of the trajectory, so a rebuild leaves these rows alone.
 */
export async function projectNotices(
  trx: Transaction<Database>,
  stream: string,
  state: Trajectory,
  news: readonly Stored[],
) {
  const told = followers(state).filter(({ role }) => role === "coordinator");
  const rows = news.flatMap(({ version, type, day, ...by }) =>
    told
      .filter(({ organisation }) => by.role !== "coordinator" || by.organisation !== organisation)
      .map(({ organisation, role }) => ({
        stream_id: stream,
        version,
        type,
        day,
        organisation,
        role,
        seen_by: null,
      })),
  );
  if (rows.length === 0) return;
  await trx
    .insertInto("notice")
    .values(rows)
    .onConflict((key) => key.doNothing())
    .execute();
}
