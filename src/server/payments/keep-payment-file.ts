import { createHash } from "node:crypto";
import { type Kysely, sql } from "kysely";
import type { Payment } from "../../trajectory/payment/payment.ts";
import type { Database } from "../record/database.ts";
import type { Keys } from "../record/keys.ts";
import type { Write } from "../record/write-together.ts";
import { accountNumbers } from "./keep-account-number.ts";
import { pain001 } from "./pain-001.ts";
import { payingAccounts } from "./paying-accounts.ts";
import { sealFile } from "./sealed-file.ts";
import "./tables.ts";

/**
 * Makes the file of an order once, written with the order, with the names and account numbers of that moment.
 *
 * @throws when somebody in it has no account number: the order would promise what no bank can do.
 */
export async function keepPaymentFile(
  db: Kysely<Database>,
  keys: Keys,
  stream: string,
  { message, executeOn, payer, lines }: Payment,
  at: Date,
): Promise<Write> {
  const rows = await db
    .selectFrom("person")
    .select(["id", "given_name", "family_name"])
    .where("id", "=", sql<string>`any(${lines.map(({ person }) => person)}::uuid[])`)
    .execute();
  const known = new Map(rows.map((row) => [row.id, row]));
  const accounts = await accountNumbers(db, keys, [...known.keys()]);
  const transfers = lines.map(({ endToEnd, person, cents }) => {
    const [who, iban] = [known.get(person), accounts.get(person)];
    if (!who || !iban) throw new Error(`The transfer ${endToEnd} has no account to go to.`);
    return { endToEnd, name: `${who.given_name} ${who.family_name}`, iban, cents };
  });
  const xml = pain001({ message, at, executeOn, debtor: payingAccounts[payer], transfers });
  const sha256 = createHash("sha256").update(xml).digest();
  const sealed = await sealFile(db, keys, stream, xml);
  return db.insertInto("payment_file").values({ stream_id: stream, xml: null, sealed, sha256 });
}
