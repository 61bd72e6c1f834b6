import { readWorded } from "../record/read-worded.ts";
import type { Reader } from "../views/file.ts";

/** What the work of these requests is, as it was typed when they were declared; for whoever may see them. */
export async function activitiesOf(
  { db, keys }: Pick<Reader, "db" | "keys">,
  streams: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const declared = await readWorded(db, keys, streams, ["ResumptionDeclared"]);
  return new Map(
    declared.flatMap(({ stream, open: { activity } }) => (typeof activity === "string" ? [[stream, activity]] : [])),
  );
}
