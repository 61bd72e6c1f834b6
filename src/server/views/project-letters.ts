import type { Transaction } from "kysely";
import { hasLetter } from "../../letters/letters.ts";
import type { EventType } from "../../trajectory/events.ts";
import type { Trajectory } from "../../trajectory/trajectory.ts";
import type { Database } from "../record/database.ts";
import type { Stored } from "../record/read-stream.ts";

/** How a file is named on paper and in the work lists: the year it was opened and the head of its stream. */
export const referenceOf = (stream: string, openedOn: string): string =>
  `WW-${openedOn.slice(0, 4)}-${stream.slice(0, 8).toUpperCase()}`;

/** An event that has a letter leaves a letter to write, in the language of the person whatever the clerk's. */
export async function projectLetters(
  trx: Transaction<Database>,
  stream: string,
  state: Pick<Trajectory, "person" | "openedOn">,
  news: readonly Stored[],
) {
  const caused = news.filter(({ type }) => hasLetter(type as EventType));
  if (caused.length === 0) return;
  const person = await trx
    .selectFrom("person")
    .select("language")
    .where("id", "=", state.person)
    .executeTakeFirstOrThrow();
  // English is for reading only: a letter goes out in a national language.
  const language = person.language === "en" ? "nl" : person.language;
  const reference = referenceOf(stream, state.openedOn);
  await trx
    .insertInto("letter")
    .values(
      caused.map(({ version, type }) => ({
        stream_id: stream,
        version,
        kind: type,
        language,
        reference,
        pdf: null,
        sha256: null,
        status: "produced",
      })),
    )
    .onConflict((key) => key.doNothing())
    .execute();
}
