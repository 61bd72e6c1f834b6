import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { returnToWork, samplingBand } from "../src/figures/return-to-work.ts";
import { withRecord } from "../src/server/commands/with-record.ts";
import { askFigure, returnCounts } from "../src/server/figures/ask-figures.ts";
import { scratchDatabase } from "../src/server/postgres/scratch.ts";
import { openRecord } from "../src/server/record/open-record.ts";
import { asOwner } from "./country/as-owner.ts";
import { openDuckDb } from "./country/duckdb.ts";
import { type Done, throughput } from "./country/throughput.ts";
import { machine, ms, quantile, times, whole } from "./country/timings.ts";

// The record of WEERWERK_DATA, filled by `weerwerk generate` beforehand: what is measured is asking, not filling.
const today = "2026-06-30";
const rounds = 15;
const rows: string[] = [];
const say = (what: string, taken: readonly number[]) =>
  rows.push(`| ${what} | ${ms(quantile(taken, 0.5))} ms | ${ms(quantile(taken, 0.95))} ms |`);

let trajectories = 0;
let bands = "";
await withRecord(async ({ db, addresses }) => {
  await asOwner(addresses, "vacuum analyze figure_case, figure_person");
  trajectories = (await db.selectFrom("trajectory").select(sql<number>`count(*)`.as("n")).executeTakeFirstOrThrow()).n;
  say("S3, the counts of the return table alone", await times(rounds, () => returnCounts(db, {}, today)));
  say("S3, table and curves", await times(rounds, () => askFigure.return(db, {}, today)));
  say(
    "S3 of one region and two years",
    await times(rounds, () => askFigure.return(db, { region: "flanders", from: 2018, until: 2019 }, today)),
  );
  say("S4, seven steps with median and quartiles", await times(rounds, () => askFigure.steps(db, {}, today)));
  say("S2, started by year, fund and service", await times(rounds, () => askFigure.started(db, {}, today)));
  say("S1, incapacity and invalidity by year", await times(rounds, () => askFigure.recognised(db, {}, today)));
  say("the funding key", await times(rounds, () => askFigure.funding(db, {}, today)));

  const csv = join(tmpdir(), `weerwerk-bench-${process.pid}.csv`);
  const cases = await db.selectFrom("figure_case").select(["started_on", "at_18", "at_24", "at_30"]).execute();
  writeFileSync(csv, `started_on,at_18,at_24,at_30\n${cases.map((row) => Object.values(row).join(",")).join("\n")}\n`);
  const duck = await openDuckDb(csv);
  rmSync(csv);
  const asked = `select at_18, at_24, at_30, count(*) as n from figure_case
    where started_on <= date '2026-06-30' - interval 30 month group by all`;
  if (duck)
    say("S3, the same counts by DuckDB in memory (the bound)", await times(rounds, () => duck.runAndReadAll(asked)));

  const { total, columns } = returnToWork(await returnCounts(db, {}, today));
  bands = columns
    .map(({ months, shares, published }) => {
      const outside = (Object.keys(published) as (keyof typeof published)[]).filter((name) => {
        const share = shares[name];
        return share === null || Math.abs(share - published[name]) > samplingBand(published[name], total ?? 0);
      });
      return `| ${months} | ${((shares["returned-to-work"] ?? 0) / 100).toFixed(2)} % | ${(published["returned-to-work"] / 100).toFixed(2)} % | ${outside.join(", ") || "none"} |`;
    })
    .join("\n");
  return 0;
});

const scratch = await scratchDatabase(async (url) => (await openRecord(url)).close());
const record = await openRecord(scratch.url);
const done = await throughput(record.db, { persons: 2000, trajectories: 5000 });
await record.close();
await scratch.drop();

const row = (what: string, { count, seconds }: Done) =>
  `| ${what} | ${whole(count)} | ${seconds.toFixed(1)} s | ${whole(count / seconds)} |`;

const report = `# How fast the figures are

Written by \`npm run bench figures\` over the record of WEERWERK_DATA; do not edit. ${whole(trajectories)} trajectories, generated
beforehand with \`weerwerk generate\`. Each row: ${rounds} times in a row after one that is not counted, one asker.

| | Median | 95 % within |
|---|--:|--:|
${rows.join("\n")}

| On an empty record, one process | How many | In | A second |
|---|--:|--:|--:|
${[
  row("generating persons: all their acts judged, sealed, chained and written with every view", done.persons),
  row("the same, in events", done.events),
  row("importing trajectories of JSON lines, each by seven acts as far as the plan", done.imported),
  row("the same file again: all of it is there", done.again),
  row("events of the feed for one coordinator, 500 at a time, as `GET /api/events` answers them", done.fed),
].join("\n")}

The return table of the generated country beside the published one; "outside": shares further from it than chance alone would
take so many in 99.9 of a hundred cases.

| Months after the start | Returned, own count | Returned, published | Outside |
|---|--:|--:|---|
${bands}

${machine()}
`;
mkdirSync("docs/bench", { recursive: true });
writeFileSync("docs/bench/figures.md", report);
process.stdout.write(report);
