import { rebuildViews } from "../views/rebuild.ts";
import { command } from "./command.ts";
import { withRecord } from "./with-record.ts";

export const rebuildCommand = command({
  summary: "Makes every view (work lists, terms, money) again from the events alone.",
  usage: "",
  details: ["", "In one transaction: readers see the old views until it is done. Acts wait for it."],
  options: {},
  run: ({ terminal }) =>
    withRecord(async ({ db, keys }) => {
      await terminal.write(`${await rebuildViews(db, keys)} streams`);
      return 0;
    }),
});
