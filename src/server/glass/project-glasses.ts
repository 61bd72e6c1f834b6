import type { BehindGlass } from "../../trajectory/glass/glass.ts";
import { columns } from "../record/columns.ts";
import { rowsInto } from "../record/rows-into.ts";
import type { Write } from "../record/write-together.ts";
import type { GlassView } from "./tables.ts";

const into = rowsInto<GlassView>("glass", columns.glass, { key: ["id"], found: "update" });

/** The broken glasses of one file, out of its state alone; most have none. */
export const glassRows = (stream: string, { person, glasses = [] }: BehindGlass): GlassView[] =>
  glasses.map(({ id, by, role, organisation, from, until, purpose, lookedInto }) => ({
    ...{ id, stream_id: stream, person_id: person, actor: by, role, organisation, purpose, until },
    broken_on: from,
    conclusion: lookedInto?.conclusion ?? null,
    looked_into_by: lookedInto?.by ?? null,
    looked_into_on: lookedInto?.on ?? null,
  }));

export function projectGlasses(stream: string, state: BehindGlass): Write[] {
  const rows = glassRows(stream, state);
  return rows.length > 0 ? [into(rows)] : [];
}
