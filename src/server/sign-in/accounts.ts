import type { Kysely, Selectable } from "kysely";
import type { Actor, Organisation, Role } from "../../access/roles.ts";
import type { Language } from "../../words/language.ts";
import type { Database } from "../record/database.ts";
import type { AccountTable } from "./tables.ts";

/** Someone who may sign in: one person in one role, for one organisation. */
export type Account = {
  /** A slug such as `an-peeters`. */
  id: string;
  name: string;
  role: Role;
  organisation: Organisation | null;
  /** Which person in the record they are; only of an insured person. */
  person: string | null;
  language: Language;
  /** How a letter addresses them by profession, such as `dr.`. */
  title: string | null;
  phone: string | null;
  email: string | null;
};

type Db = Kysely<Database>;

export async function byId(db: Db, id: string): Promise<Account | undefined> {
  const row = await db.selectFrom("account").selectAll().where("id", "=", id).executeTakeFirst();
  return row && accountOf(row);
}

/** Everyone of an organisation in a role, by name: whom a case can be given to. */
export async function byOrganisation(db: Db, organisation: Organisation, role: Role): Promise<Account[]> {
  const rows = await db
    .selectFrom("account")
    .selectAll()
    .where("organisation", "=", organisation)
    .where("role", "=", role)
    .where("is_machine", "=", false)
    .orderBy("name")
    .orderBy("id")
    .execute();
  return rows.map(accountOf);
}

/** Everyone, by role and name. */
export async function everyone(db: Db): Promise<Account[]> {
  const rows = await db
    .selectFrom("account")
    .selectAll()
    .where("is_machine", "=", false)
    .orderBy("role")
    .orderBy("name")
    .orderBy("id")
    .execute();
  return rows.map(accountOf);
}

/** Adds who is new and corrects who changed; takes nobody away. */
export async function keepAccounts(db: Db, accounts: readonly Account[]): Promise<void> {
  if (accounts.length === 0) return;
  const rows = accounts.map(({ person, ...account }) => ({ ...account, person_id: person }));
  await db
    .insertInto("account")
    .values(rows)
    .onConflict((key) =>
      key.column("id").doUpdateSet((row) => ({
        name: row.ref("excluded.name"),
        role: row.ref("excluded.role"),
        organisation: row.ref("excluded.organisation"),
        person_id: row.ref("excluded.person_id"),
        language: row.ref("excluded.language"),
        title: row.ref("excluded.title"),
        phone: row.ref("excluded.phone"),
        email: row.ref("excluded.email"),
      })),
    )
    .execute();
}

export const accountOf = ({ person_id, is_machine: _, ...row }: Selectable<AccountTable>): Account => ({
  ...row,
  person: person_id,
});

export const actorOf = ({ id, role, organisation, person }: Account): Actor => ({ id, role, organisation, person });
