import { type Kysely, sql, type Transaction } from "kysely";
import { maySeeEvent } from "../../access/who-sees-which-event.ts";
import type { EventType } from "../../trajectory/events.ts";
import { subjectOfEvent } from "../../trajectory/subjects.ts";
import { dayInBelgium } from "../clock.ts";
import type { Database } from "../record/database.ts";
import { readFeed } from "../record/feed.ts";
import type { Stored } from "../record/read-stream.ts";
import { placeNow } from "./feed-for.ts";
import { keyOf, type MailReader, wantMail } from "./mail-choice.ts";

const reader = "mail";

/**
 * Makes a mail for whoever has something to read: the person, when somebody else did something they may see; and of those
 * who are waited for, whoever has the file, or their whole team while nobody has it; and the data-protection officer of every broken glass. One a day each, however much happened.
 *
 * @returns how many events were looked at.
 */
export const makeMail = ({ db, now }: { db: Kysely<Database>; now: () => Date }): Promise<number> =>
  db.transaction().execute(async (trx) => {
    const place = await trx
      .selectFrom("feed_reader")
      .select(["xid", "position"])
      .where("name", "=", reader)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    if (!place) {
      await startHere(trx);
      return 0;
    }
    const events = await readFeed(trx, place, 200);
    const last = events.at(-1);
    if (!last) return 0;
    const { xid, position } = last;
    await trx.updateTable("feed_reader").set({ xid, position }).where("name", "=", reader).execute();
    for (const event of events) await forEvent(trx, event, now());
    return events.length;
  });

/** Nobody is mailed about what happened before there was mail. */
const startHere = async (trx: Transaction<Database>): Promise<void> => {
  await trx
    .insertInto("feed_reader")
    .values({ name: reader, ...(await placeNow(trx)) })
    .onConflict((key) => key.doNothing())
    .execute();
};

async function forEvent(trx: Transaction<Database>, event: Stored, now: Date): Promise<void> {
  const { person, type, role, stream, kind } = event;
  const seesIt = maySeeEvent({ role: "insured-person" }, subjectOfEvent[type as EventType], "self");
  const readers: MailReader[] = [];
  if (person && role !== "insured-person" && seesIt && (await hasAddress(trx, person)))
    readers.push({ kind: "person", id: person });
  const accounts = [
    ...(type === "GlassBroken" ? await lookersAfter(trx) : []),
    ...(kind === "trajectory" ? (await waitedFor(trx, stream)).filter((account) => account !== event.actor) : []),
  ];
  readers.push(...accounts.map((id) => ({ kind: "account", id }) as const));
  for (const reader of await wantMail(trx, readers)) await keep(trx, reader, now);
}

async function keep(trx: Transaction<Database>, reader: MailReader, now: Date): Promise<void> {
  const to = {
    person_id: reader.kind === "person" ? reader.id : null,
    account: reader.kind === "account" ? reader.id : null,
  };
  const fresh = { status: "waiting", tries: 0, next_at: now, made_at: now, done_at: null, last_fault: null } as const;
  await trx
    .insertInto("mail")
    .values({ key: `${keyOf(reader)} ${dayInBelgium(now)}`, ...to, ...fresh })
    .onConflict((key) => key.doNothing())
    .execute();
}

async function hasAddress(trx: Transaction<Database>, person: string): Promise<boolean> {
  const row = await trx.selectFrom("person").select("email").where("id", "=", person).executeTakeFirst();
  return !!row?.email;
}

/** The data-protection officers with an address: they look into every broken glass. */
async function lookersAfter(trx: Transaction<Database>): Promise<string[]> {
  const rows = await trx
    .selectFrom("account")
    .select("id")
    .where("role", "=", "data-protection-officer")
    .where("is_machine", "=", false)
    .where("email", "is not", null)
    .execute();
  return rows.map(({ id }) => id);
}

/** The people with an address of whom something is waited for now, in the roles that follow this trajectory. */
async function waitedFor(trx: Transaction<Database>, stream: string): Promise<string[]> {
  const rows = await trx
    .selectFrom("due as d")
    .innerJoin("follows as f", (join) =>
      join.onRef("f.stream_id", "=", "d.stream_id").onRef("f.role", "=", "d.waiting_for"),
    )
    .innerJoin("trajectory as t", "t.stream_id", "d.stream_id")
    .innerJoin("account as a", (join) =>
      join.onRef("a.role", "=", "f.role").onRef("a.organisation", "=", "f.organisation"),
    )
    .select("a.id")
    .distinct()
    .where("d.stream_id", "=", stream)
    .where("a.is_machine", "=", false)
    .where("a.email", "is not", null)
    .where(
      sql<boolean>`a.id = coalesce(case a.role when 'coordinator' then t.coordinator when 'mediator' then t.mediator end, a.id)`,
    )
    .execute();
  return rows.map(({ id }) => id);
}
