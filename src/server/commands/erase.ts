import { deskClock, realClock } from "../clock.ts";
import { eraseFiles, filesToErase } from "../erasure/erase-files.ts";
import { erasePaymentFiles } from "../erasure/erase-payment-files.ts";
import { command } from "./command.ts";
import { withRecord } from "./with-record.ts";

export const eraseCommand = command({
  summary: "Erases the files whose term of the law is over: who it was, and what is medical.",
  usage: "[--dry-run]",
  details: [
    "",
    "  --dry-run   only lists them: the number of the person, and the last day on which the law had the file kept.",
    "Files that banks got lose their names and accounts at the end of their own term.",
    "The nightly pass does the same. An event tells that it was done and on which rule; it cannot be undone.",
  ],
  options: { "dry-run": { type: "boolean" } },
  run: ({ values, terminal }) =>
    withRecord(async ({ db, keys, config }) => {
      const clock = config.signIn === "embedded" ? deskClock(db) : realClock;
      const day = await clock.today();
      if (values["dry-run"]) {
        for await (const { person, until } of filesToErase({ db }, day)) await terminal.write(`${person} ${until}`);
        return 0;
      }
      await terminal.write(`${await eraseFiles({ db, keys, now: clock.now }, day)} files erased`);
      await terminal.write(`${await erasePaymentFiles(db, day, clock.now())} payment files erased`);
      return 0;
    }),
});
