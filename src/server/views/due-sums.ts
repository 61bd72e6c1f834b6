import type { Ruling } from "../../law/kernel/ruling.ts";
import type { Due } from "../../trajectory/dues.ts";
import type { Stored } from "../record/read-stream.ts";
import { gives } from "./asked-law.ts";

/**
 * Each due day with the ruling that gives it: asked just now, or kept with the last event that gave that day. A day that
 * somebody chose, such as that of an appointment, has none.
 *
 * @param events those that the reader may see, oldest first.
 */
export function withSums<D extends Due>(
  dues: readonly D[],
  asked: readonly Ruling[],
  events: readonly Pick<Stored, "rulings">[],
): readonly (D & { sum?: Ruling })[] {
  const kept = events.flatMap(({ rulings }) => rulings as unknown as readonly Ruling[]).toReversed();
  return dues.map((due) => {
    const sum = [...asked, ...kept].find((ruling) => gives(ruling, due.by));
    return sum ? { ...due, sum } : due;
  });
}
