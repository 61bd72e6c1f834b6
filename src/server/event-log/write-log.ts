import type { Kysely } from "kysely";
import type { FigureFilter } from "../figures/figure-filter.ts";
import type { Database } from "../record/database.ts";
import type { Keys } from "../record/keys.ts";
import { loggedCases } from "./logged-cases.ts";
import { ocelOf } from "./ocel.ts";
import { xesOf } from "./xes.ts";

export const logFormats = ["xes", "ocel"] as const;
export type LogFormat = (typeof logFormats)[number];

/**
 * Writes the log of a filter as it is at one moment, while acts go on beside it.
 *
 * @param write gets the log piece by piece; what it awaits holds the reading up.
 * @returns how many trajectories are in it.
 */
export async function writeLog(
  { db, keys }: { db: Kysely<Database>; keys: Pick<Keys, "master"> },
  { format, filter }: { format: LogFormat; filter: FigureFilter },
  write: (piece: string) => Promise<void>,
): Promise<number> {
  return db
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (trx) => {
      let read = 0;
      async function* cases() {
        read = 0;
        for await (const one of loggedCases(trx, keys.master, filter)) {
          read++;
          yield one;
        }
      }
      for await (const piece of format === "xes" ? xesOf(cases()) : ocelOf(cases)) await write(piece);
      return read;
    });
}
