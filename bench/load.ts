import { mkdirSync, writeFileSync } from "node:fs";
import { sql } from "kysely";
import type { Actor } from "../src/access/roles.ts";
import { day } from "../src/law/kernel/day.ts";
import { withRecord } from "../src/server/commands/with-record.ts";
import { countryOf, generate } from "../src/server/generate/generate.ts";
import { publishedRates } from "../src/server/generate/rates.ts";
import { scratchDatabase } from "../src/server/postgres/scratch.ts";
import { filesAnHourOnADesk } from "../src/server/record/files-opened.ts";
import { newKeys } from "../src/server/record/given-record.ts";
import type { Keys } from "../src/server/record/keys.ts";
import { type OpenRecord, openRecord } from "../src/server/record/open-record.ts";
import type { Addresses } from "../src/server/record/prepare-record.ts";
import { openFile } from "../src/server/views/file.ts";
import { workCounts, workList } from "../src/server/views/work-list.ts";
import { asOwner } from "./country/as-owner.ts";
import { machine, ms, quantile, times, whole } from "./country/timings.ts";
import { night } from "./load/night.ts";
import { writing } from "./load/writing.ts";

const today = "2026-06-30";
/** So many that one slow round does not make the slowest of twenty. */
const rounds = 100;
const coordinator: Actor = { id: "coordinator-100-1", role: "coordinator", organisation: "100", person: null };
const reading: string[] = [];

type At = OpenRecord & { keys: Keys; addresses: Addresses };

/** S2 and S3 over a record that is there: the list of a coordinator of the largest fund, and whole files of it. */
async function read({ db, keys, addresses }: At): Promise<void> {
  // As the database does by itself in the days after so much was written at once.
  await asOwner(addresses, "vacuum analyze");
  const { n } = await db.selectFrom("trajectory").select(sql<number>`count(*)`.as("n")).executeTakeFirstOrThrow();
  const row = (what: string, taken: readonly number[]) =>
    reading.push(`| ${whole(n)} | ${what} | ${ms(quantile(taken, 0.5))} ms | ${ms(quantile(taken, 0.95))} ms |`);
  const mine = { show: "mine", page: 1 } as const;
  row("S2: mine, due soonest, 50 rows", await times(rounds, () => workList(db, coordinator, mine, today)));
  row(
    "S2: all that is open of one's own",
    await times(rounds, () => workList(db, coordinator, { ...mine, show: "open", of: "me" }, today)),
  );
  row("S2: the four counts", await times(rounds, () => workCounts(db, coordinator, mine, today)));
  row("S2: page 200", await times(rounds, () => workList(db, coordinator, { show: "ended", page: 200 }, today)));
  row(
    "S2: by a common name",
    await times(rounds, () => workList(db, coordinator, { ...mine, show: "open", search: "peeters" }, today)),
  );
  const files = await workList(db, coordinator, { show: "ended", page: 1 }, today);
  let next = 0;
  row(
    "S3: a whole file, its reading put on record",
    await times(rounds, () =>
      openFile(
        { db, keys, now: () => new Date(), filesAnHour: filesAnHourOnADesk },
        coordinator,
        files[next++ % files.length]?.stream ?? "",
        today,
      ),
    ),
  );
}

async function onScratch<T>(work: (record: At) => Promise<T>): Promise<T> {
  const scratch = await scratchDatabase(async (url) => (await openRecord(url)).close());
  const record = await openRecord(scratch.url);
  try {
    return await work({ ...record, keys: newKeys(), addresses: scratch });
  } finally {
    await record.close();
    await scratch.drop();
  }
}

const written = await writing();

await onScratch(async (record) => {
  await generate(record, countryOf(4, publishedRates, day(today)), 1000);
  await read(record);
});
let nights: string[] = [];
await withRecord(async (record) => {
  await read(record);
  nights = await night(record, today);
  return 0;
});

const report = `# Under load

Written by \`npm run bench load\`; do not edit.

S1, a case of route A up to the engagement declaration: six acts over HTTP, each authorised, judged, sealed, chained and
written with its views, against one server process with its own PostgreSQL, which waits for the disk at every commit. Beside it,
in turns and on the same PostgreSQL: six single inserts of a kilobyte, each its own commit; six appends of emmett-postgresql
0.42.0 without HTTP, in a process of its own; six POSTs of an entry to Strapi 5.54.0. After ${written.warmUp} cases of each (Strapi a
quarter) to warm up, medians of ${written.rounds} rounds; the share is that of each round, so that what else the machine does weighs on both.

| Users | Acts a second | Median | 95 % within | Bare inserts a second | Share of bare | emmett a second | Times emmett | Strapi a second | Times Strapi |
|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
${written.rows.join("\n")}

The server held ${written.memory} at the end of it. An act asks the database two things, one after the other: who signed in, and whom it
is about with who follows them and all that went before. It writes events, views, letters and figures in one statement that
commits by itself, with the first key of the person where there was none. What others want to write meanwhile goes together in
the next statement.

What limits it (profiles of 22 November 2026, 16 users): the two cores. An act costs node 0.85 ms of processor (a quarter weighing,
projecting and hashing it, a quarter the driver, a fifth HTTP, an eighth memory and compiling), PostgreSQL 0.7 ms (half of it
writing, an eighth the commit) and who asks 0.12 ms. Half of the bare inserts would leave 0.5 ms for all of that, emmett's pace
0.7 ms, ten times Strapi's 0.65 ms: out of reach of one process that signs in, speaks HTTP and SQL on these cores. To go further:
reading for several requests at once, as is done for writing (about a fifth), and more processes on more cores, which need
nothing of each other. docs/decisions/2026-11-22-one-statement-an-act.md says what was tried.

S2 and S3, for a coordinator of the largest fund; each ${rounds} times in a row, one asker, without HTTP.

| Trajectories | What | Median | 95 % within |
|--:|---|--:|--:|
${reading.join("\n")}

S4, the night over everybody; "the same again" must find nothing.

| Persons | What | Found | Took |
|--:|---|--:|--:|
${nights.join("\n")}

${machine()}
`;
mkdirSync("docs/bench", { recursive: true });
writeFileSync("docs/bench/load.md", report);
process.stdout.write(report);
