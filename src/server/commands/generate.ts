import { day, iso, tryDay } from "../../law/kernel/day.ts";
import { countryOf, generate } from "../generate/generate.ts";
import { publishedRates } from "../generate/rates.ts";
import { keepFromTheBeginning } from "../views/keep-views.ts";
import { command, WrongUse } from "./command.ts";
import { withRecord } from "./with-record.ts";

export const generateCommand = command({
  summary: "Puts an invented country on record, by running the real acts: for trying out, showing and measuring.",
  usage: "--persons N [--seed N] [--until DAY] [--share PERCENT]",
  details: [
    "",
    "--persons N      how many insured persons, up to 3,000,000",
    "--seed N         the same seed gives the same country (1)",
    "--until DAY      the last day that has come, as 2026-06-30 (today)",
    "--share PERCENT  how many of them enter a trajectory (100)",
    "",
    "Never into a record with real people. Breaking it off is safe: the same command goes on where it stopped.",
    "No letters are made and nobody is told of news: those would be letters to nobody. What the numbers are",
    "drawn from, with the source of each, stands in src/server/generate/rates.ts.",
  ],
  options: {
    persons: { type: "string" },
    seed: { type: "string", default: "1" },
    until: { type: "string" },
    share: { type: "string", default: "100" },
  },
  async run({ values, terminal }) {
    const persons = whole("--persons", values.persons ?? "", 1, 3_000_000);
    const seed = whole("--seed", values.seed ?? "1", 0, 2 ** 31);
    const share = whole("--share", values.share ?? "100", 0, 100);
    const until = tryDay(values.until ?? iso(day(new Date().toISOString().slice(0, 10))));
    if (until === undefined) throw new WrongUse("--until must be a day, as 2026-06-30.");
    const country = countryOf(seed, { ...publishedRates, entersTrajectory: share / 100 }, until);
    return withRecord(async ({ db, keys }) => {
      await keepFromTheBeginning(db);
      const started = performance.now();
      let said = started;
      const done = await generate({ db, keys }, country, persons, ({ people, events }) => {
        if (performance.now() - said < 5000) return;
        said = performance.now();
        const rate = Math.round(people / ((said - started) / 1000));
        terminal.say(`${people} of ${persons} persons, ${events} events, ${rate} persons a second`);
      });
      const seconds = (performance.now() - started) / 1000;
      await terminal.write(
        `${done.people} persons (${done.there} were there), ${done.events} events in ${seconds.toFixed(1)} s`,
      );
      for (const [what, times] of done.obstructed) terminal.say(`refused ${times} times: ${what}`);
      return 0;
    });
  },
});

function whole(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new WrongUse(`${name} must be a whole number from ${least} to ${most}.`);
}
