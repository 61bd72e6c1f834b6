import type { Transaction } from "kysely";
import type { Database } from "../record/database.ts";
import "./tables.ts";

/** The account on which somebody wants their money from now on. */
export async function keepAccountNumber(trx: Transaction<Database>, person: string, iban: string, day: string) {
  const row = { iban, given_on: day };
  await trx
    .insertInto("account_number")
    .values({ person_id: person, ...row })
    .onConflict((key) => key.column("person_id").doUpdateSet(row))
    .execute();
}
