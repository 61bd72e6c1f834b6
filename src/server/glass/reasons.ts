import { readWorded } from "../record/read-worded.ts";
import type { Reader } from "../views/file.ts";

/** Why a glass was broken, and what was made of it, as it was typed; nothing where that can be opened no more. */
export type GlassInWords = { reason: string; remark: string | null };

/** By the id of the glass; for whoever may see these glasses. */
export async function reasonsOf(
  { db, keys }: Pick<Reader, "db" | "keys">,
  streams: readonly string[],
): Promise<(id: string) => GlassInWords> {
  const events = await readWorded(db, keys, [...new Set(streams)], ["GlassBroken", "GlassLookedInto"]);
  const broken = new Map(events.map(({ open: { id, reason } }) => [id, reason]));
  const looked = new Map(events.map(({ open: { glass, remark } }) => [glass, remark]));
  return (id) => ({ reason: String(broken.get(id) ?? ""), remark: (looked.get(id) as string | undefined) ?? null });
}
