import type { Kysely } from "kysely";
import { type Language, languages } from "../../words/language.ts";
import type { Database } from "../record/database.ts";
import type { Account } from "../sign-in/accounts.ts";
import "./tables.ts";

type Db = Kysely<Database>;

/** Who mail is for: an account, or an insured person, whose address stands with the person. */
export type MailReader = { kind: "account" | "person"; id: string };
export const keyOf = ({ kind, id }: MailReader): string => `${kind} ${id}`;

/** Whoever signs in for somebody else gets mail of their own, and leaves that of the other alone. */
export const readerIn = ({ id, role, person }: Pick<Account, "id" | "role" | "person">): MailReader =>
  role === "insured-person" && person ? { kind: "person", id: person } : { kind: "account", id };

/** Where their mail goes, and in which language; undefined where there is nobody, or no address. */
export async function addressOf(
  db: Db,
  { kind, id }: MailReader,
): Promise<{ email: string; language: Language } | undefined> {
  const row =
    kind === "person"
      ? await db.selectFrom("person").select(["email", "language"]).where("id", "=", id).executeTakeFirst()
      : await db.selectFrom("account").select(["email", "language"]).where("id", "=", id).executeTakeFirst();
  const language: Language = languages.find((one) => one === row?.language) ?? "nl";
  return row?.email ? { email: row.email, language } : undefined;
}

/** Of these, who wants mail. */
export async function wantMail(db: Db, readers: readonly MailReader[]): Promise<MailReader[]> {
  if (readers.length === 0) return [];
  const rows = await db.selectFrom("mail_refused").select("who").where("who", "in", readers.map(keyOf)).execute();
  const refused = new Set(rows.map(({ who }) => who));
  return readers.filter((reader) => !refused.has(keyOf(reader)));
}

/** Turns mail off or on; what waits to be sent goes by it too. */
export async function chooseMail(db: Db, reader: MailReader, wants: boolean, now: Date): Promise<void> {
  const who = keyOf(reader);
  if (wants) await db.deleteFrom("mail_refused").where("who", "=", who).execute();
  else
    await db
      .insertInto("mail_refused")
      .values({ who, refused_at: now })
      .onConflict((key) => key.doNothing())
      .execute();
}
