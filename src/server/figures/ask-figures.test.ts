import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { sql } from "kysely";
import { returnMonths } from "../../figures/published/return-table.ts";
import { day } from "../../law/kernel/day.ts";
import { countryOf, generate } from "../generate/generate.ts";
import { publishedRates } from "../generate/rates.ts";
import { givenRecord } from "../record/given-record.ts";
import { askFigure, returnCounts } from "./ask-figures.ts";

const today = "2026-06-30";

describe("the figures of a generated country", () => {
  const record = givenRecord();
  const size = 60;
  before(async () => {
    await generate(record, countryOf(5, publishedRates, day(today)), size);
  });

  it("count every trajectory of which thirty months are over once, at each of the three moments", async () => {
    const rows = await returnCounts(record.db, {}, today);
    const total = rows.reduce((sum, { count }) => sum + count, 0);
    const { rows: over } = await sql<{ n: number }>`select count(*) as n from trajectory
      where opened_on <= '2023-12-30'`.execute(record.db);
    assert.ok(total > 0);
    assert.equal(total, over[0]?.n);
    const figure = await askFigure.return(record.db, {}, today);
    assert.equal(figure.tables[0]?.columns.length, returnMonths.length * 3);
  });

  it("of parts add up to the whole: filters leave nobody out and count nobody twice", async () => {
    const count = async (filter: Parameters<typeof returnCounts>[1]) =>
      (await returnCounts(record.db, filter, today)).reduce((sum, { count }) => sum + count, 0);
    const whole = await count({});
    const regions = ["flanders", "wallonia", "brussels", "german-speaking"] as const;
    const parts = await Promise.all(regions.map((region) => count({ region })));
    assert.equal(
      parts.reduce((sum, part) => sum + part),
      whole,
    );
    assert.equal((await count({ until: 2020 })) + (await count({ from: 2021 })), whole);
    assert.equal(await count({ from: 2020, until: 2019 }), 0);
  });

  it("find the same invalids on 31 December as their recognitions say one by one", async () => {
    const { rows } = await sql<{ n: number }>`select count(*) as n from recognition
      where state->>'invalidSince' < '2025-01-01'
        and coalesce(state->>'endedOn', '9999') >= '2025-01-01'`.execute(record.db);
    const figure = await askFigure.recognised(record.db, {}, today);
    const total = figure.tables[1]?.rows.find(({ name }) => name.en === "2024")?.cells.at(-2);
    assert.equal(total, rows[0]?.n);
  });

  it("tell of the steps what the trajectories tell", async () => {
    const { rows } = await sql<{ n: number; median: number }>`
      select count(*) as n, percentile_disc(0.5) within group (order by (state->'plan'->>'drawnUpOn')::date
        - (state->'engagement'->>'engagedOn')::date) as median
      from trajectory where state->'plan' is not null`.execute(record.db);
    const figure = await askFigure.steps(record.db, {}, today);
    const plan = figure.tables[0]?.rows.find(({ name }) => name.en.startsWith("Plan"));
    assert.deepEqual([plan?.cells[0], plan?.cells[2]], [rows[0]?.n, rows[0]?.median]);
  });

  it("answer every figure on an empty selection too", async () => {
    for (const ask of Object.values(askFigure)) {
      const { tables } = await ask(record.db, { from: 1999, until: 1999, fund: "900" }, today);
      assert.ok(tables.length > 0);
    }
  });
});
