import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { sql } from "kysely";
import { numberOfStep, pathSteps } from "../../figures/path.ts";
import { exact } from "../../figures/rounding.ts";
import { day } from "../../law/kernel/day.ts";
import { countryOf, generate } from "../generate/generate.ts";
import { publishedRates } from "../generate/rates.ts";
import { givenRecord } from "../record/given-record.ts";
import { askPassages } from "./ask-process.ts";
import type { FigureFilter } from "./figure-filter.ts";

const engaged = numberOfStep("EngagementComplete");
const planned = numberOfStep("PlanDrawnUp");

describe("the paths of a generated country", () => {
  const record = givenRecord();
  before(async () => {
    await generate(record, countryOf(7, publishedRates, day("2026-06-30")), 250);
  });

  const counted = async (filter: FigureFilter = {}) =>
    exact((await askPassages(record.db, filter)).filter(({ from }) => from === null));

  it("tell of each passage how often and after how many days, as the events do one by one", async () => {
    const { rows } = await sql<{ days: number; count: number }>`
      select (p.day - e.day) as days, count(*) as count
      from event e join event p on p.stream_id = e.stream_id and p.type = 'PlanDrawnUp'
      where e.type = 'EngagementComplete' and not exists (
        select from event b where b.stream_id = e.stream_id and b.version > e.version and b.version < p.version
          and b.type = any(${pathSteps}))
      group by 1 order by 1`.execute(record.db);
    const told = (await askPassages(record.db, {}))
      .filter(({ from, to }) => from === engaged && to === planned)
      .map(({ days, count }) => ({ days, count }))
      .toSorted((one, other) => (one.days ?? 0) - (other.days ?? 0));
    assert.ok(rows.length > 0);
    assert.deepEqual(told, rows);
  });

  it("begin once and end once for each trajectory", async () => {
    const passages = await askPassages(record.db, {});
    const { rows } = await sql<{ n: number }>`select count(*) as n from trajectory`.execute(record.db);
    assert.equal(exact(passages.filter(({ from }) => from === null)), rows[0]?.n);
    assert.equal(exact(passages.filter(({ to }) => to === null)), rows[0]?.n);
  });

  it("are those of the filter alone", async () => {
    const parts = await Promise.all(
      (["100", "200", "300", "400", "500", "600", "900"] as const).map((fund) => counted({ fund })),
    );
    assert.equal(
      parts.reduce((sum, part) => sum + part),
      await counted(),
    );
    assert.equal((await counted({ until: 2021 })) + (await counted({ from: 2022 })), await counted());
  });
});
