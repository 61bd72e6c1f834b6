import { createHmac, type KeyObject } from "node:crypto";
import type { Kysely } from "kysely";
import { roundedBy, type Told } from "../../figures/rounding.ts";
import type { Database } from "../record/database.ts";

/** Where figures are counted, and how a count is told. */
export type Counting = { db: Kysely<Database>; told: Told };

/** Rounding whose draws follow from the master key: nobody who has not that key can work them out. */
export function toldWith(master: KeyObject): Told {
  const secret = createHmac("sha256", master).update("weerwerk-figures").digest();
  return roundedBy(
    (key, count) => createHmac("sha256", secret).update(`${key}/${count}`).digest().readUInt32BE() / 2 ** 32,
  );
}
