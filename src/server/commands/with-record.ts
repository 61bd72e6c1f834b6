import { join } from "node:path";
import { type Config, readConfig } from "../config.ts";
import { openPostgres } from "../postgres/open-postgres.ts";
import { type Keys, openKeys } from "../record/keys.ts";
import { bindMasterKey } from "../record/master-keys.ts";
import { type OpenRecord, openRecord } from "../record/open-record.ts";
import type { Addresses } from "../record/prepare-record.ts";
import type { ExitCode } from "./command.ts";

export type RecordAtHand = OpenRecord & { keys: Keys; config: Config; addresses: Addresses };

/**
 * Opens the record that `npm start` would serve, beside it when it runs, and closes it again after the work; also when
 * the work is broken off by Ctrl-C, so that no server of ours is left behind.
 *
 * @throws CannotStart with one sentence when it cannot be opened.
 */
export async function withRecord(work: (record: RecordAtHand) => Promise<ExitCode>): Promise<ExitCode> {
  const config = readConfig(process.env);
  const postgres = await openPostgres(config, { beside: true });
  const breakOff = () => void postgres.stop().finally(() => process.exit(130));
  for (const signal of signals) process.once(signal, breakOff);
  try {
    const record = await openRecord(postgres);
    try {
      const keys = await openKeys(join(config.dataFolder, "keys"), process.env);
      await bindMasterKey(record.db, keys);
      return await work({ ...record, keys, config, addresses: postgres });
    } finally {
      await record.close();
    }
  } finally {
    for (const signal of signals) process.removeListener(signal, breakOff);
    await postgres.stop();
  }
}

const signals = ["SIGINT", "SIGTERM"] as const;
