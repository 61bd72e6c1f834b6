import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { readManifest } from "../backup/manifest.ts";
import { restoreBackup } from "../backup/restore-backup.ts";
import { CannotStart } from "../cannot-start.ts";
import { readConfig } from "../config.ts";
import { openPostgres } from "../postgres/open-postgres.ts";
import { masterFingerprint, openKeys } from "../record/keys.ts";
import { command } from "./command.ts";

export const restoreCommand = command({
  summary: "Puts a backup into an empty data folder, or an empty database that DATABASE_URL names.",
  usage: "BACKUP",
  details: [
    "",
    "The master key must be there first: in WEERWERK_MASTER_KEY, or as keys/master.key in the data folder, readable by",
    "its owner only (and signing.key beside it, else checkpoints go on with a new key). All of it is restored or nothing.",
  ],
  options: {},
  words: [1, 1],
  async run({ positionals: [from = ""], terminal }) {
    const folder = resolve(from);
    const { backup, fingerprint } = await readManifest(folder);
    const config = readConfig(process.env);
    const kept = join(config.dataFolder, "keys");
    if (!process.env.WEERWERK_MASTER_KEY && !existsSync(join(kept, "master.key")))
      throw new CannotStart(`Put the master key first: in WEERWERK_MASTER_KEY, or in ${join(kept, "master.key")}.`);
    const keys = await openKeys(kept, process.env);
    if (masterFingerprint(keys.master).toString("hex") !== backup.masterKey)
      throw new CannotStart("This backup was sealed with another master key than the one that is here.");
    const postgres = await openPostgres(config);
    try {
      await restoreBackup(postgres, folder, backup);
    } finally {
      await postgres.stop();
    }
    const rows = backup.tables.reduce((sum, table) => sum + table.rows, 0);
    await terminal.write(`${rows} rows of ${backup.tables.length} tables, as they were at ${backup.at}`);
    terminal.say(`The backup was signed by ${fingerprint}`);
    return 0;
  },
});
