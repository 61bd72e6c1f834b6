import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import { isNationalNumber } from "../../trajectory/recognition/national-number.ts";
import { languages } from "../../words/language.ts";
import { findPerson } from "../door/find.ts";
import type { Database } from "../record/database.ts";
import { type Account, byId, keepAccounts } from "./accounts.ts";
import type { Proof } from "./attempt.ts";
import { type Claims, hatOf, type Said } from "./claims.ts";

/**
 * Who somebody is here, by what the provider says of them; undefined when we do not know them.
 *
 * Without a mapping the claim `weerwerk_account`, else the subject, names an account that we keep. With one, whoever the
 * provider gives a role gets an account at their first sign-in, and an insured person must stand in the record already.
 */
export async function accountFor(
  db: Kysely<Database>,
  proof: Proof,
  claims: Claims | undefined,
): Promise<Account | undefined> {
  const { said, subject } = proof;
  if (claims === undefined)
    return byId(db, typeof said.weerwerk_account === "string" ? said.weerwerk_account : subject);
  const hat = hatOf(claims, said);
  if (hat === undefined) return undefined;
  const person = hat.role === "insured-person" ? await personIn(db, said, claims.nationalNumber) : null;
  if (person === undefined) return undefined;
  const id = idOf(proof, hat);
  const before = await byId(db, id);
  const account: Account = {
    id,
    ...hat,
    person,
    name:
      claims.name
        .map((name) => textIn(said, name))
        .filter(Boolean)
        .join(" ") || id,
    language: languages.find((language) => textIn(said, claims.language)?.startsWith(language)) ?? "nl",
    title: before?.title ?? null,
    phone: before?.phone ?? null,
    email: textIn(said, claims.email) ?? before?.email ?? null,
  };
  await keepAccounts(db, [account]);
  return account;
}

async function personIn(db: Kysely<Database>, said: Said, claim: string | undefined): Promise<string | undefined> {
  const nationalNumber = claim === undefined ? undefined : textIn(said, claim);
  return nationalNumber && isNationalNumber(nationalNumber) ? findPerson(db, { nationalNumber }) : undefined;
}

/** One account for each hat: acts done in one role are never somebody else's. It says nothing of who it is. */
const idOf = ({ issuer, subject }: Proof, { role, organisation }: { role: string; organisation: string | null }) =>
  `at-${createHash("sha256")
    .update(JSON.stringify([issuer, subject, role, organisation]))
    .digest("hex")
    .slice(0, 24)}`;

const textIn = (said: Said, name: string): string | undefined => {
  const value = said[name];
  return typeof value === "string" && value.trim() !== "" ? value.trim().slice(0, 200) : undefined;
};
