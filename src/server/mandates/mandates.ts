import type { Kysely } from "kysely";
import { isInForce } from "../../access/mandate.ts";
import type { Actor } from "../../access/roles.ts";
import type { Database } from "../record/database.ts";
import type { Account } from "../sign-in/accounts.ts";
import type { MandateView } from "./tables.ts";
import "./tables.ts";

/** A power of attorney with the name of the person who gave it. */
export type ActsFor = MandateView & { givenName: string; familyName: string };

/** For whom this account may act on an ISO day, by name. */
export async function actsFor(db: Kysely<Database>, account: string, day: string): Promise<readonly ActsFor[]> {
  const rows = await db
    .selectFrom("mandate as m")
    .innerJoin("person as p", "p.id", "m.person_id")
    .selectAll("m")
    .select(["p.given_name as givenName", "p.family_name as familyName"])
    .where("m.representative", "=", account)
    .orderBy("p.family_name")
    .orderBy("m.id")
    .execute();
  return rows.filter((row) => isOn(row, day));
}

const isOn = ({ id, representative, from_day: from, until, ended_on }: MandateView, day: string): boolean =>
  isInForce({ id, representative, from, until, endedOn: ended_on ?? undefined }, day);

/**
 * Who somebody is while they act by a power of attorney: the insured person, with what it opens; undefined where it is
 * not theirs, or not in force on that ISO day. Looked up anew for every request, so that what is taken back is over at once.
 */
export async function actingBy(
  db: Kysely<Database>,
  account: Account,
  mandate: string,
  day: string,
): Promise<{ actor: Actor; represents: string } | undefined> {
  const found = (await mandatesOf(db, account, day)).find(({ id }) => id === mandate);
  return found && { actor: actorBy(found, day), represents: `${found.givenName} ${found.familyName}` };
}

/** Who this account was for one person on an ISO day, where they acted for them then. */
export async function actingFor(
  db: Kysely<Database>,
  account: Account,
  person: string,
  day: string,
): Promise<Actor | undefined> {
  const found = (await mandatesOf(db, account, day)).find(({ person_id }) => person_id === person);
  return found && actorBy(found, day);
}

const mandatesOf = async (db: Kysely<Database>, { id, role }: Account, day: string): Promise<readonly ActsFor[]> =>
  role === "representative" ? actsFor(db, id, day) : [];

const actorBy = ({ id, medical, person_id: person, representative }: ActsFor, on: string): Actor => ({
  ...{ id: representative, role: "insured-person", organisation: null, person },
  mandate: { id, medical, on },
});
