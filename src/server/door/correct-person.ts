import type { Transaction } from "kysely";
import type { Correction } from "../../trajectory/recognition/correct-identity.ts";
import type { Database } from "../record/database.ts";
import type { Fault } from "./request.ts";

/**
 * Mends who somebody is, beside the record; what is not given stays as it was.
 *
 * @returns what is wrong where the number is another person's; then nothing is changed.
 */
export async function correctPerson(
  trx: Transaction<Database>,
  person: string,
  { nationalNumber, ...corrected }: Correction,
): Promise<readonly Fault[]> {
  if (nationalNumber !== undefined) {
    const row = await trx
      .selectFrom("person")
      .select("id")
      .where("national_number", "=", nationalNumber)
      .executeTakeFirst();
    const fault = "number-cannot-be-theirs";
    if (row && row.id !== person)
      return [{ path: ["nationalNumber"], code: "custom", message: fault, params: { fault } }];
  }
  const { givenName, familyName, language, street, postcode, town, telephone, email } = corrected;
  const row = {
    national_number: nationalNumber,
    given_name: givenName,
    family_name: familyName,
    language,
    address_line: street,
    postcode,
    town,
    phone: telephone,
    email,
  };
  const given = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
  await trx.updateTable("person").set(given).where("id", "=", person).execute();
  return [];
}
