import { createHash, randomBytes } from "node:crypto";
import ical, { ICalCalendarMethod } from "ical-generator";
import type { Kysely } from "kysely";
import type { Actor } from "../../access/roles.ts";
import { dueWordsOf } from "../../words/dues.ts";
import type { Language } from "../../words/language.ts";
import { calendarText } from "../../words/screens/calendar.ts";
import { instantInBelgium } from "../clock.ts";
import type { Database } from "../record/database.ts";
import { type Account, accountOf, actorOf } from "../sign-in/accounts.ts";
import { type FileView, openFile, type Reader } from "../views/file.ts";
import "./tables.ts";

type Db = Kysely<Database>;

/** A new secret address; the one before it leads nowhere from now on. The secret is kept nowhere. */
export async function newCalendarLink(db: Db, account: string, now: Date): Promise<string> {
  const secret = randomBytes(32).toString("base64url");
  const row = { secret_hash: hashOf(secret), created_at: now, fetched_at: null };
  await db
    .insertInto("calendar_link")
    .values({ account, ...row })
    .onConflict((key) => key.column("account").doUpdateSet(row))
    .execute();
  return secret;
}

export async function endCalendarLink(db: Db, account: string): Promise<void> {
  await db.deleteFrom("calendar_link").where("account", "=", account).execute();
}

export const calendarLinkOf = (db: Db, account: string) =>
  db
    .selectFrom("calendar_link")
    .select(["created_at as createdAt", "fetched_at as fetchedAt"])
    .where("account", "=", account)
    .executeTakeFirst();

/** Whose calendar stands behind a secret; undefined when nobody's does any more. */
export async function whoseCalendar(db: Db, secret: string, now: Date): Promise<Account | undefined> {
  const row = await db
    .updateTable("calendar_link")
    .set({ fetched_at: now })
    .where("secret_hash", "=", hashOf(secret))
    .returning("account")
    .executeTakeFirst();
  if (!row) return undefined;
  const account = await db.selectFrom("account").selectAll().where("id", "=", row.account).executeTakeFirst();
  return account && accountOf(account);
}

/** Of how many files the terms stand in one calendar, those that are due first. */
const most = 200;

/**
 * Appointments and terms of whom somebody follows, or their own, by the rights of the files that they are in. No name and
 * no reason stands in it, because calendars are kept by others.
 */
export async function calendarOf(reader: Reader, account: Account, day: string, origin: string): Promise<string> {
  const actor = actorOf(account);
  const { language } = account;
  // Without a time zone of its own each moment goes out in UTC; with one it would be that of whoever reads it.
  const calendar = ical({ name: "Weerwerk", method: ICalCalendarMethod.PUBLISH });
  for (const stream of await streamsOf(reader.db, actor)) {
    const file = await openFile(reader, actor, stream, day, { forCalendar: true });
    if (typeof file !== "string") addFile(calendar, file, actor, language, origin);
  }
  return calendar.toString();
}

function addFile(
  calendar: ReturnType<typeof ical>,
  { stream, reference, trajectory, dues }: FileView,
  actor: Actor,
  language: Language,
  origin: string,
): void {
  const address = actor.role === "insured-person" ? `${origin}/me` : `${origin}/trajectory/${stream}`;
  const { contact } = trajectory;
  if (contact.at === "planned") {
    const { on, time, place } = contact.appointment;
    calendar.createEvent({
      id: `${stream}-first-contact@weerwerk`,
      start: new Date(instantInBelgium(on, time)),
      summary: `${calendarText.appointment[language]} (${reference})`,
      location: place,
      url: address,
    });
  }
  for (const due of dues) {
    const isAppointment = contact.at === "planned" && due.act === "hold-first-contact";
    if (!due.by || due.who !== actor.role || isAppointment) continue;
    calendar.createEvent({
      id: `${stream}-${due.act}@weerwerk`,
      start: new Date(`${due.by}T00:00:00Z`),
      allDay: true,
      summary: `${actor.role === "insured-person" ? calendarText.asked[language] : dueWordsOf(due).awaited[language]} (${reference})`,
      url: address,
    });
  }
}

async function streamsOf(db: Db, { role, organisation, person, id }: Actor): Promise<string[]> {
  if (role === "insured-person") {
    const rows = await db
      .selectFrom("trajectory")
      .select("stream_id")
      .where("person_id", "=", person ?? "")
      .where("closed_on", "is", null)
      .execute();
    return rows.map(({ stream_id }) => stream_id);
  }
  const rows = await db
    .selectFrom("follows as f")
    .innerJoin("trajectory as t", "t.stream_id", "f.stream_id")
    .innerJoin("due as d", (join) =>
      join.onRef("d.stream_id", "=", "f.stream_id").onRef("d.waiting_for", "=", "f.role"),
    )
    .select(["f.stream_id", (of) => of.fn.min("d.due_on").as("by")])
    .where("f.role", "=", role)
    .where("f.organisation", "=", organisation ?? ("" as never))
    .where("d.due_on", "is not", null)
    // What was given to a colleague stands in theirs.
    .$if(role === "coordinator", (query) =>
      query.where((either) => either.or([either("t.coordinator", "is", null), either("t.coordinator", "=", id)])),
    )
    .groupBy("f.stream_id")
    .orderBy("by")
    .orderBy("f.stream_id")
    .limit(most)
    .execute();
  return rows.map(({ stream_id }) => stream_id);
}

const hashOf = (secret: string): Buffer => createHash("sha256").update(secret).digest();
