import { createHash } from "node:crypto";
import { type Kysely, type Selectable, sql } from "kysely";
import type { Transporter } from "nodemailer";
import { type Language, languages } from "../../words/language.ts";
import { mailWords } from "../../words/mail.ts";
import type { Database } from "../record/database.ts";
import { nextTry } from "./back-off.ts";
import type { MailTable } from "./tables.ts";

export type Mailing = {
  db: Kysely<Database>;
  now: () => Date;
  transport: Pick<Transporter, "sendMail">;
  from: string;
  publicUrl: URL;
};

const leaseSeconds = 120;
const atOnce = 8;

/** Sends the mail that is due, at least once, each under a Message-ID that stays the same. @returns how many were tried. */
export async function sendMail(mailing: Mailing): Promise<number> {
  const { db, now } = mailing;
  const taken = await db
    .updateTable("mail")
    .set({ tries: sql<number>`tries + 1`, next_at: new Date(now().getTime() + leaseSeconds * 1000) })
    .where(
      sql<boolean>`key in (
        select key from mail where status = 'waiting' and next_at <= ${now()}
        order by next_at limit ${atOnce} for update skip locked
      )`,
    )
    .returningAll()
    .execute();
  await Promise.all(taken.map((mail) => send(mailing, mail)));
  return taken.length;
}

async function send(mailing: Mailing, mail: Selectable<MailTable>): Promise<void> {
  const to = await readerOf(mailing.db, mail);
  // Who is not there any more, or has no address any more, has nothing to be told.
  if (!to) return keep(mailing, mail, "no-address");
  const { from, publicUrl, transport } = mailing;
  const id = createHash("sha256").update(mail.key).digest("hex").slice(0, 32);
  try {
    await transport.sendMail({
      from,
      to: to.email,
      subject: mailWords.subject[to.language],
      text: mailWords.text[to.language]({ address: `${publicUrl.origin}/` }),
      messageId: `<${id}@${publicUrl.hostname}>`,
      headers: { "Auto-Submitted": "auto-generated", "Content-Language": to.language },
    });
    return keep(mailing, mail, null);
  } catch (error) {
    // A server says in its answer whom it refuses: only the kind is kept.
    return keep(mailing, mail, (error as { code?: string }).code ?? "not-sent");
  }
}

async function readerOf(db: Kysely<Database>, { account, person_id }: Selectable<MailTable>) {
  const row =
    account === null
      ? await db.selectFrom("person").select(["email", "language"]).where("id", "=", person_id).executeTakeFirst()
      : await db.selectFrom("account").select(["email", "language"]).where("id", "=", account).executeTakeFirst();
  const language: Language = languages.find((one) => one === row?.language) ?? "nl";
  return row?.email ? { email: row.email, language } : undefined;
}

async function keep({ db, now }: Mailing, { key, tries }: Selectable<MailTable>, fault: string | null): Promise<void> {
  const next = fault === "no-address" ? undefined : nextTry(tries, now());
  const outcome =
    fault === null
      ? ({ status: "sent", next_at: null, done_at: now() } as const)
      : next
        ? ({ status: "waiting", next_at: next } as const)
        : ({ status: "dead", next_at: null, done_at: now() } as const);
  await db
    .updateTable("mail")
    .set({ ...outcome, last_fault: fault })
    .where("key", "=", key)
    .execute();
}
