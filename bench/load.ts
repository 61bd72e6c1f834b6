import { mkdirSync, writeFileSync } from "node:fs";
import { sql } from "kysely";
import pg from "pg";
import type { Actor } from "../src/access/roles.ts";
import { day } from "../src/law/kernel/day.ts";
import { withRecord } from "../src/server/commands/with-record.ts";
import { countryOf, generate } from "../src/server/generate/generate.ts";
import { people } from "../src/server/generate/people.ts";
import { publishedRates } from "../src/server/generate/rates.ts";
import { scratchDatabase } from "../src/server/postgres/scratch.ts";
import { newKeys } from "../src/server/record/given-record.ts";
import type { Keys } from "../src/server/record/keys.ts";
import { type OpenRecord, openRecord } from "../src/server/record/open-record.ts";
import { openFile } from "../src/server/views/file.ts";
import { workCounts, workList } from "../src/server/views/work-list.ts";
import { recognise, sixActs } from "./country/cases.ts";
import { machine, ms, quantile, times, whole } from "./country/timings.ts";

const today = "2026-06-30";
const coordinator: Actor = { id: "coordinator-100-1", role: "coordinator", organisation: "100", person: null };
const reading: string[] = [];

type At = OpenRecord & { keys: Keys };

/** S2 and S3 over a record that is there: the list of a coordinator of the largest fund, and whole files of it. */
async function read({ db, keys }: At, rounds: number): Promise<void> {
  await sql`analyze`.execute(db);
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
      openFile({ db, keys, now: () => new Date() }, coordinator, files[next++ % files.length]?.stream ?? "", today),
    ),
  );
}

async function onScratch<T>(work: (record: At & { url: string }) => Promise<T>): Promise<T> {
  const scratch = await scratchDatabase(async (url) => (await openRecord(url)).close());
  const record = await openRecord(scratch.url);
  try {
    return await work({ ...record, keys: newKeys(), url: scratch.url });
  } finally {
    await record.close();
    await scratch.drop();
  }
}

/** So many workers take the next until nothing is left; seconds on the clock. */
async function together(
  workers: number,
  list: readonly string[],
  work: (one: string) => Promise<unknown>,
): Promise<number> {
  const left = list.values();
  const start = performance.now();
  await Promise.all(
    Array.from({ length: workers }, async () => {
      for (const one of left) await work(one);
    }),
  );
  return (performance.now() - start) / 1000;
}

/** Statements that went to the database, to say what an act costs. */
let statements = 0;
const query = pg.Client.prototype.query as (...asked: unknown[]) => unknown;
pg.Client.prototype.query = function counted(this: pg.Client, ...asked: unknown[]) {
  statements += 1;
  return query.apply(this, asked);
} as typeof pg.Client.prototype.query;
let perAct = 0;

const writing = await onScratch(async (record) => {
  const door = { db: record.db, keys: record.keys, now: () => new Date() };
  const bare = new pg.Pool({ connectionString: record.url, max: 10 });
  await bare.query("create table bare (id bigint generated always as identity primary key, body jsonb not null)");
  const body = JSON.stringify({ what: "x".repeat(900) });
  const invented = people(11, publishedRates);
  const lines: string[] = [];
  for (const users of [1, 16, 64]) {
    const persons: string[] = [];
    for (let made = 0; made < 48; made += 1) persons.push(await recognise(door, invented.next().value));
    const before = statements;
    const ours = await together(users, persons, (person) => sixActs(door, person));
    perAct = (statements - before) / (persons.length * 6);
    const theirs = await together(users, persons, async () => {
      for (let insert = 0; insert < 6; insert += 1) await bare.query("insert into bare (body) values ($1)", [body]);
    });
    const each = (seconds: number) => persons.length / seconds;
    lines.push(
      `| ${users} | ${each(ours).toFixed(1)} | ${each(theirs).toFixed(1)} | ${(each(ours) / each(theirs)).toFixed(3)} |`,
    );
  }
  await bare.end();
  return lines;
});

await onScratch(async (record) => {
  await generate(record, countryOf(4, publishedRates, day(today)), 1000);
  await read(record, 30);
});
await withRecord(async (record) => {
  await read(record, 30);
  return 0;
});

const report = `# Under load

Written by \`npm run bench load\`; do not edit.

S1, a case of route A up to the engagement declaration: six acts, each authorised, judged, sealed, chained and written with its
views, in a transaction of its own, through the door of the server in this process; **without HTTP**. Beside it six single inserts of a kilobyte of JSON, each
its own commit, over ten connections to the same server (fsync off for both: it is the throwaway server of the tests).

| Users | Cases a second | Six bare inserts a second | Share of bare |
|--:|--:|--:|--:|
${writing.join("\n")}

What limits S1 is the number of statements: ${perAct.toFixed(1)} go to the database and back for one act, begin and commit included, each waiting
for the one before. The law takes some microseconds of an act (docs/bench/law.md). To go further: one statement for history and relation, one for
events and views (DESIGN 5), and the rows that figures count without reading the states back.

S2 and S3, for a coordinator of the largest fund; each 30 times in a row, one asker, without HTTP.

| Trajectories | What | Median | 95 % within |
|--:|---|--:|--:|
${reading.join("\n")}

Not measured yet: S1 over HTTP, emmett and Strapi beside it, a million trajectories, and S4, the nightly pass.

${machine()}
`;
mkdirSync("docs/bench", { recursive: true });
writeFileSync("docs/bench/load.md", report);
process.stdout.write(report);
