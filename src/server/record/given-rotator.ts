import { masterKey, openKeys } from "./keys.ts";
import { openRecord } from "./open-record.ts";
import { rotateMasterKey } from "./rotate-keys.ts";

/** For tests: a process that wraps one key in each transaction until it is killed or done; all is in its environment. */
const keys = await openKeys("/nowhere", process.env);
const { db } = await openRecord(process.env.DATABASE_URL ?? "");
await rotateMasterKey(db, keys, masterKey(process.env.WEERWERK_NEW_MASTER_KEY ?? ""), 1);
process.exit(0);
