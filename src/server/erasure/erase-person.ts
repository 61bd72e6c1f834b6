import { sql, type Transaction } from "kysely";
import { eraseDraftsOf } from "../drafts/erase-drafts.ts";
import type { Database } from "../record/database.ts";
import { destroyKey } from "../record/person-key.ts";
import "../council/tables.ts";
import "../late/tables.ts";
import "../links/tables.ts";
import "../payments/tables.ts";
import { forgetSearches } from "./forget-searches.ts";

/**
 * Takes away who somebody is, and with their key everything that was sealed about them: documents too. The letters, and
 * the papers of the Council in which they stand, keep their hash and lose their text. Events and their chains stay as they are, of nobody. Files that banks got are kept by
 * the law on accounts, which is another term (erase-payment-files.ts). Mail that waits for them and searches that name
 * them go too.
 */
export async function erasePerson(trx: Transaction<Database>, person: string, at: Date): Promise<void> {
  await destroyKey(trx, person, at);
  await forgetSearches(trx, person);
  await trx.deleteFrom("mail").where("person_id", "=", person).execute();
  await trx.deleteFrom("mail_refused").where("who", "=", `person ${person}`).execute();
  const accounts = trx.selectFrom("account").select("id").where("person_id", "=", person);
  await trx.deleteFrom("signed_in").where("account", "in", accounts).execute();
  await trx.deleteFrom("signed_out").where("account", "in", accounts).execute();
  await trx.deleteFrom("late_form").where("account", "in", accounts).execute();
  await sql`delete from calendar_link where account in (${accounts})`.execute(trx);
  await trx.deleteFrom("account").where("person_id", "=", person).execute();
  await eraseDraftsOf(trx, person);
  await trx.deleteFrom("account_number").where("person_id", "=", person).execute();
  await trx
    .updateTable("letter")
    .set({ pdf: null, sealed_pdf: null, status: "erased" })
    .where("stream_id", "in", (of) => of.selectFrom("event").select("stream_id").where("person_id", "=", person))
    .execute();
  await trx
    .updateTable("session_paper")
    .set({ pdf: null, content: "null", sealed_pdf: null, sealed_content: null })
    .where(sql<boolean>`people @> array[${person}::uuid]`)
    .execute();
  await trx.deleteFrom("person").where("id", "=", person).execute();
}
