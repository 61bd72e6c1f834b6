import type { Transaction } from "kysely";
import type { Identity } from "../../trajectory/recognition/register-recognition.ts";
import type { Database } from "../record/database.ts";

export const personRow = (who: Identity) => ({
  national_number: who.nationalNumber,
  given_name: who.givenName,
  family_name: who.familyName,
  language: who.language,
  birth_date: null,
  sex: null,
  address_line: who.street,
  address_line_2: null,
  postcode: who.postcode,
  town: who.town,
  phone: who.telephone ?? null,
  email: who.email ?? null,
});

/** Who somebody is, beside the record. A person who comes back is brought up to date. */
export async function keepPerson(trx: Transaction<Database>, id: string, who: Identity): Promise<void> {
  const row = personRow(who);
  await trx
    .insertInto("person")
    .values({ id, ...row })
    .onConflict((key) => key.column("id").doUpdateSet(row))
    .execute();
}
