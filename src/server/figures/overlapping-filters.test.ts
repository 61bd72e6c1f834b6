import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import type { Figure } from "../../figures/figure.ts";
import { base, exact } from "../../figures/rounding.ts";
import { day } from "../../law/kernel/day.ts";
import { countryOf, generate } from "../generate/generate.ts";
import { publishedRates } from "../generate/rates.ts";
import { givenRecord, newKeys } from "../record/given-record.ts";
import { askFigure } from "./ask-figures.ts";
import { type FigureFilter, figureQuery } from "./figure-filter.ts";
import { toldWith } from "./told.ts";

const today = "2026-06-30";
const filters: readonly FigureFilter[] = [
  {},
  { fund: "100" },
  { regime: "self-employed" },
  { region: "brussels", regime: "employee" },
  { from: 2021, until: 2023 },
  { from: 2022, fund: "300", way: "B" },
  { service: "vdab", detail: "all" },
];

/** What a figure counts, without what was published or agreed. */
function countsOf({ tables, charts }: Figure): number[] {
  const inTables = tables.flatMap(({ columns, rows }) =>
    rows.flatMap(({ cells }) =>
      columns.flatMap(({ unit, head: { en } }, at) =>
        unit === "count" && !/published|agreed/i.test(en) ? [cells[at]] : [],
      ),
    ),
  );
  const inCharts = charts.flatMap((chart) =>
    chart.kind === "graph" ? [...chart.graph.nodes, ...chart.graph.edges].map(({ count }) => count) : [],
  );
  return [...inTables, ...inCharts].filter((cell) => typeof cell === "number");
}

describe("figures of overlapping filters", () => {
  const record = givenRecord();
  before(async () => {
    await generate(record, countryOf(17, publishedRates, day(today)), 90);
  });
  const figures = (filter: FigureFilter, told = toldWith(record.keys.master)) =>
    Promise.all(Object.values(askFigure).map((ask) => ask({ db: record.db, told }, filter, today)));

  it("count everything in multiples of five, so that no difference of them is one to four", async () => {
    const small: number[] = [];
    for (const filter of filters) {
      for (const figure of await figures(filter))
        for (const count of countsOf(figure)) assert.equal(count % base, 0, `${figure.name} ${JSON.stringify(filter)}`);
      const counted = (await figures(filter, exact)).flatMap(countsOf);
      small.push(...counted.filter((count) => count > 0 && count < base));
    }
    assert.ok(small.length > 100, "there was something to find out");
  });

  it("tell the same of the same people by whatever years they were found, and another number with another key", async () => {
    assert.deepEqual(await figures({ from: 1990, until: 2199, fund: "" }), await figures({}));
    assert.notDeepEqual(await figures({}, toldWith(newKeys().master)), await figures({}));
  });

  it("tell of ranges of years nothing beyond the years until their ends", async () => {
    const counted = async (filter: FigureFilter) => {
      const { tables } = await askFigure.process({ db: record.db, told: toldWith(record.keys.master) }, filter, today);
      return tables[1]?.rows[0]?.cells[0] ?? 0;
    };
    for (const [from, until] of [
      [2019, 2021],
      [2020, 2024],
      [2022, 2022],
    ] as const)
      assert.equal(
        await counted({ from, until }),
        Math.max(0, (await counted({ until })) - (await counted({ until: from - 1 }))),
      );
  });

  it("can be asked by the filters of this test, and there are no others", () => {
    const tried = new Set(filters.flatMap((filter) => Object.keys(filter)));
    assert.deepEqual([...tried].sort(), Object.keys(figureQuery.shape).sort());
  });
});
