import type { Actor } from "../../access/roles.ts";
import { mayWeighTheLaw } from "../../access/tasks.ts";
import type { Law } from "../../law/kernel/rule.ts";
import { refuse } from "../api/refuse.ts";
import { recordReads, traceOf } from "../record/reads.ts";
import type { Reader } from "../views/file.ts";
import { type Examined, examine } from "./examine.ts";

/** @throws Refused for whoever may not, and puts on record that they tried. */
export async function mustWeighTheLaw(reader: Reader, actor: Actor): Promise<void> {
  if (!mayWeighTheLaw(actor)) await refuse(reader, actor, { act: "law-change", why: "not-this-role" });
}

/** Examines, and puts on record of whom an outcome was shown. */
export async function weigh(
  reader: Reader,
  actor: Actor,
  law: Law,
  { from, most }: { from?: string | undefined; most: number },
): Promise<Examined> {
  const found = await examine(reader.db, law, { from, most });
  await recordLawRead(reader, actor, "outcomes", found.touched);
  return found;
}

/** Puts on record of whom something was shown. */
export async function recordLawRead(
  reader: Reader,
  actor: Actor,
  what: "outcomes" | "letter",
  of: readonly { person: string; stream: string }[],
): Promise<void> {
  const trace = { ...traceOf(reader, actor), purpose: "law-change", what };
  await recordReads(
    reader.db,
    of.map(({ person, stream }) => ({ ...trace, person_id: person, stream_id: stream })),
  );
}
