import type { Kysely } from "kysely";
import type { Correction } from "../../trajectory/recognition/correct-identity.ts";
import type { Database } from "../record/database.ts";
import type { Write } from "../record/write-together.ts";
import type { Fault } from "./request.ts";

/**
 * Mends who somebody is, beside the record; what is not given stays as it was.
 *
 * @returns what to write, or what is wrong where the number is another person's.
 */
export async function correctPerson(
  db: Kysely<Database>,
  person: string,
  { nationalNumber, ...corrected }: Correction,
): Promise<{ faults: readonly Fault[] } | { write: Write }> {
  if (nationalNumber !== undefined) {
    const row = await db
      .selectFrom("person")
      .select("id")
      .where("national_number", "=", nationalNumber)
      .executeTakeFirst();
    const fault = "number-cannot-be-theirs";
    if (row && row.id !== person)
      return { faults: [{ path: ["nationalNumber"], code: "custom", message: fault, params: { fault } }] };
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
  return { write: db.updateTable("person").set(given).where("id", "=", person) };
}
