import { rebuildViews } from "../views/rebuild.ts";
import { command } from "./command.ts";
import { withRecord } from "./with-record.ts";

export const rebuildCommand = command({
  summary: "Makes every view (work lists, terms, money) again from the events alone.",
  usage: "",
  details: [
    "",
    "Person by person, beside everything else: readers see the old views of a person or the new, and an act waits",
    "for a fraction of a second. Breaking it off is safe: the same command goes on where it stopped.",
  ],
  options: {},
  run: ({ terminal }) =>
    withRecord(async ({ db }) => {
      let said = performance.now();
      const streams = await rebuildViews(db, {
        progress({ streams }) {
          if (performance.now() - said < 5000) return;
          said = performance.now();
          terminal.say(`${streams} streams`);
        },
      });
      await terminal.write(streams === undefined ? "Another process is making them again." : `${streams} streams`);
      return streams === undefined ? 1 : 0;
    }),
});
