import { deskClock, realClock } from "../clock.ts";
import { nightlyPass } from "../nightly/nightly-pass.ts";
import { command } from "./command.ts";
import { withRecord } from "./with-record.ts";

export const nightlyCommand = command({
  summary: "Notices what became due, erases what the law no longer keeps, and signs a checkpoint.",
  usage: "",
  details: ["", "A Weerwerk that runs does this by itself, once a day. Twice or late does no harm."],
  options: {},
  run: ({ terminal }) =>
    withRecord(async ({ db, keys, config }) => {
      const clock = config.signIn === "embedded" ? deskClock(db) : realClock;
      const night = await nightlyPass({ db, keys, now: clock.now }, await clock.today());
      if (night) await terminal.write(`${night.day}: ${night.reminders} reminders, ${night.erased} files erased`);
      else terminal.say("another process is at it");
      return night ? 0 : 1;
    }),
});
