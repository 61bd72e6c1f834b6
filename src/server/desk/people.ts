import type { Kysely } from "kysely";
import type { Database } from "../record/database.ts";
import { type Account, keepAccounts } from "../sign-in/accounts.ts";
import { type InsuredPerson, insuredPersons } from "./insured-persons.ts";
import { professionals } from "./professionals.ts";
import { representatives } from "./representatives.ts";

const accountOf = ({ id, person, givenName, familyName, language }: InsuredPerson): Account => ({
  id,
  name: `${givenName} ${familyName}`,
  role: "insured-person",
  organisation: null,
  person,
  language,
  title: null,
  phone: null,
  email: null,
});

/** Everyone who can be on a desk. All invented. */
export const namedPeople: readonly Account[] = [...professionals, ...representatives, ...insuredPersons.map(accountOf)];

/**
 * Makes the named people known: their accounts, and who the insured persons are. What their funds recognise is an event
 * and comes in by the door. May be done again; a corrected address or name stays corrected.
 */
export async function loadAccounts(db: Kysely<Database>): Promise<void> {
  const erased = await erasedPeople(db);
  await keepAccounts(
    db,
    namedPeople.filter(({ person }) => person === null || !erased.has(person)),
  );
  const rows = insuredPersons
    .filter(({ person }) => !erased.has(person))
    .map((insured) => ({
      id: insured.person,
      national_number: insured.nationalNumber,
      given_name: insured.givenName,
      family_name: insured.familyName,
      language: insured.language,
      birth_date: insured.born,
      sex: insured.sex,
      address_line: insured.street,
      address_line_2: null,
      postcode: insured.postcode,
      town: insured.town,
      phone: null,
      email: null,
    }));
  if (rows.length === 0) return;
  await db
    .insertInto("person")
    .values(rows)
    .onConflict((key) => key.doNothing())
    .execute();
}

/** Who was erased stays so, also when the desk starts again. */
async function erasedPeople(db: Kysely<Database>): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom("person_key").select("person_id").where("destroyed_at", "is not", null).execute();
  return new Set(rows.map(({ person_id }) => person_id));
}
