import { followers } from "../../trajectory/followers.ts";
import type { Trajectory } from "../../trajectory/trajectory.ts";
import { columns } from "../record/columns.ts";
import type { Stored } from "../record/read-stream.ts";
import { rowsInto } from "../record/rows-into.ts";
import type { Write } from "../record/write-together.ts";
import type { NoticeTable } from "./tables.ts";

const into = rowsInto<NoticeTable>("notice", columns.notice, {
  key: ["stream_id", "version", "organisation", "role"],
  found: "leave",
});

/**
 * The coordinator is told of every step that others take, whatever the route (S002); nobody else is, and nothing is
 * told twice. Seen or not is not a fact of the trajectory, so a rebuild leaves these rows alone.
 */
export function projectNotices(stream: string, state: Trajectory, news: readonly Stored[]): Write[] {
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
  return rows.length > 0 ? [into(rows)] : [];
}
