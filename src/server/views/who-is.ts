import type { Kysely } from "kysely";
import type { Language } from "../../words/language.ts";
import type { Database } from "../record/database.ts";

/** Who somebody is; read only behind the wall of identity. */
export type Identified = {
  id: string;
  givenName: string;
  familyName: string;
  nationalNumber: string;
  language: Language;
  address: readonly string[];
  telephone: string | null;
  email: string | null;
};

export async function whoIs(db: Kysely<Database>, person: string): Promise<Identified | undefined> {
  const row = await db.selectFrom("person").selectAll().where("id", "=", person).executeTakeFirst();
  if (!row) return undefined;
  const town = [row.postcode, row.town].filter(Boolean).join(" ");
  return {
    id: row.id,
    givenName: row.given_name,
    familyName: row.family_name,
    nationalNumber: row.national_number,
    language: row.language,
    address: [row.address_line, row.address_line_2, town].filter((line): line is string => !!line),
    telephone: row.phone,
    email: row.email,
  };
}

/** The names of those who acted, by the id that events carry. */
export async function namesOf(db: Kysely<Database>, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const rows = await db.selectFrom("account").select(["id", "name", "title"]).where("id", "in", wanted).execute();
  return new Map(rows.map(({ id, name, title }) => [id, title ? `${title} ${name}` : name]));
}
