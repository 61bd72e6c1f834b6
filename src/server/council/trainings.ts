import { readWorded } from "../record/read-worded.ts";
import type { AgendaItem } from "../views/council.ts";
import type { Reader } from "../views/file.ts";

/** Dossiers on an agenda, each with the training that it is about, as it was typed; for whoever may see the agenda. */
export async function withTrainings<Item extends Pick<AgendaItem, "stream" | "project">>(
  { db, keys }: Pick<Reader, "db" | "keys">,
  items: readonly Item[],
): Promise<(Item & { training: string })[]> {
  const streams = [...new Set(items.map(({ stream }) => stream))];
  const handedIn = await readWorded(db, keys, streams, ["ProjectHandedIn"]);
  const trainings = new Map(handedIn.map(({ open: { id, training } }) => [id, training]));
  return items.map((item) => ({ ...item, training: String(trainings.get(item.project) ?? "") }));
}
