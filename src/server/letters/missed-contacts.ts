import type { Kysely } from "kysely";
import type { MissedContact } from "../../trajectory/absence/missed-contacts.ts";
import type { Events } from "../../trajectory/events.ts";
import type { Database } from "../record/database.ts";
import "./tables.ts";

/** The first contacts that a person missed, oldest first within each trajectory, each with the way of its invitation. */
export async function missedContactsOf(db: Kysely<Database>, person: string): Promise<MissedContact[]> {
  const rows = await db
    .selectFrom("event as e")
    .innerJoin("trajectory as t", "t.stream_id", "e.stream_id")
    .innerJoin("person as p", "p.id", "t.person_id")
    .leftJoin("sending as s", (join) =>
      join.onRef("s.stream_id", "=", "e.stream_id").onRef("s.version", "=", "e.version"),
    )
    .leftJoin("letter as l", (join) =>
      join.onRef("l.stream_id", "=", "e.stream_id").onRef("l.version", "=", "e.version"),
    )
    .select([
      "e.stream_id as trajectory",
      "e.type",
      "e.open",
      "s.posted_on",
      "s.handed_over_on",
      "s.result",
      "s.result_on",
    ])
    .select(["s.registered", "l.language as written", "p.language"])
    .where("t.person_id", "=", person)
    .where("e.type", "in", ["FirstContactPlanned", "FirstContactMissed"])
    .orderBy("e.stream_id")
    .orderBy("e.version")
    .execute();
  return rows.flatMap((row, at) => {
    if (row.type !== "FirstContactMissed") return [];
    const { on, justified } = row.open as unknown as Events["FirstContactMissed"];
    const invited = rows
      .slice(0, at)
      .findLast(({ trajectory, type }) => trajectory === row.trajectory && type !== row.type);
    const { warnsOf } = (invited?.open ?? {}) as Partial<Events["FirstContactPlanned"]>;
    return {
      trajectory: row.trajectory,
      on,
      justified,
      invitation: {
        sentOn: invited?.posted_on ?? invited?.handed_over_on ?? null,
        receivedOn: invited?.handed_over_on ?? (invited?.result === "delivered" ? invited.result_on : null),
        registered: invited?.registered ?? false,
        // English is for reading only: whoever reads it gets a letter in Dutch, and is told so.
        inPersonsLanguage: invited !== undefined && (invited.written === row.language || row.language === "en"),
        mentionsSanction: warnsOf !== undefined,
      },
    };
  });
}
