import type { Actor } from "../../access/roles.ts";
import { NotInForce } from "../../law/kernel/rule.ts";
import { closingOf, keptUntil } from "../../trajectory/recognition/erase-file.ts";
import { type Door, perform } from "../door/door.ts";
import { allClosedFiles } from "./closed-files.ts";

/** A file whose term is over: the last day on which the law had it kept. */
export type DueForErasure = { person: string; until: string };

/** In whose name what nobody asks for is done. */
export const weerwerk: Actor = { id: "weerwerk", role: "administrator", organisation: null, person: null };

/** The files whose term of the law is over on this ISO day, in the order of the persons. */
export async function* filesToErase({ db }: Pick<Door, "db">, day: string): AsyncGenerator<DueForErasure> {
  const known = new Map<string, string | undefined>();
  for await (const { person, endedOn, besides } of allClosedFiles(db)) {
    const closedOn = closingOf({ endedOn }, besides ?? undefined) ?? endedOn;
    if (!known.has(closedOn)) known.set(closedOn, untilOf(closedOn));
    const until = known.get(closedOn);
    if (until !== undefined && until < day) yield { person, until };
  }
}

/**
 * Erases every file whose term is over, each by the door and in a transaction of its own: whoever is broken off goes on
 * where it stopped, and who is erased already is not found again.
 *
 * @returns how many were erased.
 */
export async function eraseFiles(door: Door, day: string): Promise<number> {
  let erased = 0;
  for await (const { person } of filesToErase(door, day)) {
    const answer = await perform(door, { act: "erase-file", actor: weerwerk, to: { person }, input: {} }, day);
    if (answer.kind === "done") erased += 1;
  }
  return erased;
}

/** A closing before there was such a rule: it stays until somebody reads the law for it. */
function untilOf(closedOn: string): string | undefined {
  try {
    return keptUntil(closedOn).outcome;
  } catch (error) {
    if (error instanceof NotInForce) return undefined;
    throw error;
  }
}
