import type { Kysely } from "kysely";
import type { Database } from "../record/database.ts";
import type { Keys } from "../record/keys.ts";
import { accountNumbers } from "./keep-account-number.ts";

/** The last four characters of somebody's account number, by which they know it again; undefined without one. */
export const accountEnding = async (db: Kysely<Database>, keys: Keys, person: string): Promise<string | undefined> =>
  (await accountNumbers(db, keys, [person])).get(person)?.slice(-4);
