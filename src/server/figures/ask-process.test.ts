import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { sql } from "kysely";
import { numberOfStep } from "../../figures/path.ts";
import { day } from "../../law/kernel/day.ts";
import { countryOf, generate } from "../generate/generate.ts";
import { publishedRates } from "../generate/rates.ts";
import { givenRecord } from "../record/given-record.ts";
import { askPassages, shownCases } from "./ask-process.ts";

const engaged = numberOfStep("EngagementComplete");
const planned = numberOfStep("PlanDrawnUp");

describe("the paths of a generated country", () => {
  const record = givenRecord();
  before(async () => {
    await generate(record, countryOf(7, publishedRates, day("2026-06-30")), 250);
  });

  it("tell of each passage how often and after how many days, as the events do one by one", async () => {
    const { shown } = await shownCases(record.db, {});
    const { rows } = await sql<{ days: number; count: number }>`
      select (p.day - e.day) as days, count(*) as count
      from event e join event p on p.stream_id = e.stream_id and p.type = 'PlanDrawnUp'
      where e.type = 'EngagementComplete' and e.stream_id in (select stream_id from figure_case where ${shown})
      group by 1 order by 1`.execute(record.db);
    const { passages } = await askPassages(record.db, {});
    const told = passages
      .filter(({ from, to }) => from === engaged && to === planned)
      .map(({ days, count }) => ({ days, count }))
      .toSorted((one, other) => (one.days ?? 0) - (other.days ?? 0));
    assert.ok(rows.length > 0);
    assert.deepEqual(told, rows);
  });

  it("begin once and end once for each trajectory that is shown, and leave out the others whole", async () => {
    const { passages, counted } = await askPassages(record.db, {});
    const sum = (of: typeof passages) => of.reduce((total, { count }) => total + count, 0);
    assert.equal(sum(passages.filter(({ from }) => from === null)), counted.all - counted.left);
    assert.equal(sum(passages.filter(({ to }) => to === null)), counted.all - counted.left);
    const { rows } = await sql<{ n: number }>`select count(*) as n from trajectory`.execute(record.db);
    assert.equal(counted.all, rows[0]?.n);
    assert.ok(counted.left > 0 && counted.left < counted.all);
  });

  it("are those of the filter alone", async () => {
    const { counted: whole } = await askPassages(record.db, {});
    const parts = await Promise.all(
      (["100", "200", "300", "400", "500", "600", "900"] as const).map((fund) => shownCases(record.db, { fund })),
    );
    assert.equal(
      parts.reduce((sum, { counted }) => sum + counted.all, 0),
      whole.all,
    );
  });
});
