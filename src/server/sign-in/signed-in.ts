import { createHash, randomBytes } from "node:crypto";
import type { Kysely } from "kysely";
import type { Database } from "../record/database.ts";
import { type Account, accountOf } from "./accounts.ts";

/** A browser nobody touches for this long is signed out. */
const idleMinutes = 30;
/** However busy, one signs in again after this long; programs too. */
export const longestHours = 12;

type Db = Kysely<Database>;
type Carrier = "cookie" | "bearer";

/** Signs someone in and returns the secret to carry, which is kept nowhere. */
export async function begin(db: Db, account: string, carrier: Carrier, now: Date): Promise<string> {
  const secret = randomBytes(32).toString("base64url");
  await db
    .insertInto("signed_in")
    .values({ secret_hash: hashOf(secret), account, carrier, begun_at: now, seen_at: now })
    .execute();
  await db.deleteFrom("signed_in").where("begun_at", "<", hoursBefore(now, longestHours)).execute();
  return secret;
}

/** Who carries this secret, unless it has ended. Notes that they were seen, at most once a minute. */
export async function find(db: Db, secret: string, carrier: Carrier, now: Date): Promise<Account | undefined> {
  const row = await db
    .selectFrom("signed_in")
    .innerJoin("account", "account.id", "signed_in.account")
    .selectAll("account")
    .select(["begun_at", "seen_at"])
    .where("secret_hash", "=", hashOf(secret))
    .where("carrier", "=", carrier)
    .executeTakeFirst();
  if (!row) return undefined;
  const { begun_at, seen_at, ...account } = row;
  if (begun_at < hoursBefore(now, longestHours)) return undefined;
  if (carrier === "cookie" && seen_at < minutesBefore(now, idleMinutes)) return undefined;
  if (seen_at < minutesBefore(now, 1)) {
    await db.updateTable("signed_in").set({ seen_at: now }).where("secret_hash", "=", hashOf(secret)).execute();
  }
  return accountOf(account);
}

/** Ends it now, everywhere. */
export async function end(db: Db, secret: string): Promise<void> {
  await db.deleteFrom("signed_in").where("secret_hash", "=", hashOf(secret)).execute();
}

const hashOf = (secret: string): Buffer => createHash("sha256").update(secret).digest();
const minutesBefore = (now: Date, minutes: number): Date => new Date(now.getTime() - minutes * 60_000);
const hoursBefore = (now: Date, hours: number): Date => minutesBefore(now, hours * 60);
