import { createHash } from "node:crypto";
import { type Kysely, type Selectable, sql } from "kysely";
import type { Transporter } from "nodemailer";
import { mailWords } from "../../words/mail.ts";
import type { Database } from "../record/database.ts";
import type { Keys } from "../record/keys.ts";
import { nextTry } from "./back-off.ts";
import { addressOf, type MailReader, wantMail } from "./mail-choice.ts";
import { mailTokenOf } from "./mail-link.ts";
import type { MailTable } from "./tables.ts";

export type Mailing = {
  db: Kysely<Database>;
  keys: Pick<Keys, "master">;
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
  const { db, keys, from, publicUrl, transport } = mailing;
  const reader = readerOf(mail);
  const to = await addressOf(db, reader);
  // Who is not there any more, or has no address any more, has nothing to be told.
  if (!to) return keep(mailing, mail, "no-address");
  if ((await wantMail(db, [reader])).length === 0) return keep(mailing, mail, "not-wanted");
  const off = `${publicUrl.origin}/mail/${mailTokenOf(keys, reader, to.email)}`;
  const id = createHash("sha256").update(mail.key).digest("hex").slice(0, 32);
  try {
    await transport.sendMail({
      from,
      to: to.email,
      subject: mailWords.subject[to.language],
      text: mailWords.text[to.language]({ address: `${publicUrl.origin}/`, off: `${off}?lang=${to.language}` }),
      messageId: `<${id}@${publicUrl.hostname}>`,
      headers: {
        "Auto-Submitted": "auto-generated",
        "Content-Language": to.language,
        // RFC 8058: the button of a mail program.
        "List-Unsubscribe": `<${off}>`,
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      },
    });
    return keep(mailing, mail, null);
  } catch (error) {
    // A server says in its answer whom it refuses: only the kind is kept.
    return keep(mailing, mail, (error as { code?: string }).code ?? "not-sent");
  }
}

const readerOf = ({ account, person_id }: Selectable<MailTable>): MailReader =>
  account === null ? { kind: "person", id: person_id ?? "" } : { kind: "account", id: account };

async function keep({ db, now }: Mailing, { key, tries }: Selectable<MailTable>, fault: string | null): Promise<void> {
  const isOver = fault === "no-address" || fault === "not-wanted";
  const next = isOver ? undefined : nextTry(tries, now());
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
