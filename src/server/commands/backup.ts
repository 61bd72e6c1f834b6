import { join, resolve } from "node:path";
import { writeBackup } from "../backup/write-backup.ts";
import { command } from "./command.ts";
import { withRecord } from "./with-record.ts";

export const backupCommand = command({
  summary: "Writes everything but the keys to a new folder, while acts go on beside it.",
  usage: "FOLDER",
  details: [
    "",
    "Makes FOLDER/weerwerk-MOMENT, which `weerwerk restore` puts back elsewhere. It appears when it is complete.",
    "Keep the master key apart from it: with both in one hand nothing is sealed, without the key nothing can be opened.",
    "Names and addresses are in it in the clear, and keys of persons who are erased later last as long as it does.",
  ],
  options: {},
  words: [1, 1],
  run: ({ positionals: [folder = ""], terminal }) =>
    withRecord(async ({ keys, at: { url } }) => {
      const now = new Date();
      const made = join(resolve(folder), `weerwerk-${now.toISOString().replaceAll(/[:.]/g, "-")}`);
      const { tables } = await writeBackup({ url, keys, at: now }, made);
      const rows = tables.reduce((sum, table) => sum + table.rows, 0);
      await terminal.write(made);
      terminal.say(`${rows} rows of ${tables.length} tables`);
      return 0;
    }),
});
