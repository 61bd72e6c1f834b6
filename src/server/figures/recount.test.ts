import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { funds, services } from "../../access/roles.ts";
import { resumptionAnswers, ways } from "../../figures/case.ts";
import type { Cell, FigureName, FigureTable } from "../../figures/figure.ts";
import { fundingKey, fundsInKey, keyParts } from "../../figures/funding-key.ts";
import { pathSteps } from "../../figures/path.ts";
import { returnMonths } from "../../figures/published/return-table.ts";
import { stepsByYear } from "../../figures/referrals.ts";
import { fewest } from "../../figures/small-cells.ts";
import { legalTerms } from "../../figures/terms.ts";
import { day } from "../../law/kernel/day.ts";
import { reducing, suspending } from "../../trajectory/absence/sanctions.ts";
import { outcomes } from "../../trajectory/ending/ending.ts";
import { regimes } from "../../trajectory/recognition/recognition.ts";
import { natureOfWork } from "../../words/choices/resumption.ts";
import { eventWords } from "../../words/events.ts";
import { stepWords } from "../../words/screens/figures.ts";
import { countryOf, generate } from "../generate/generate.ts";
import { publishedRates } from "../generate/rates.ts";
import { exportRecord } from "../record/export-record.ts";
import { givenRecord } from "../record/given-record.ts";
import { enterAgreement } from "./agreements.ts";
import { askFigure, keyBases } from "./ask-figures.ts";
import { type Recounted, recount } from "./given-recount.ts";

const today = "2026-06-30";
const categories = ["category-1", "category-2", "category-3", "category-4"];

describe("the figures, counted again by another program from the exported events", () => {
  const record = givenRecord();
  let { counts: again, days }: Recounted = { counts: new Map(), days: new Map() };
  before(async () => {
    await generate(record, countryOf(23, publishedRates, day(today)), 1000);
    const lines: string[] = [];
    await exportRecord({ db: record.db, keys: record.keys, at: new Date() }, async (line) => void lines.push(line));
    ({ counts: again, days } = recount(
      lines.flatMap((line) => line.split("\n")).filter((line) => line !== ""),
      today,
    ));
  });
  const tables = async (name: FigureName) => (await askFigure[name](record.db, {}, today)).tables;

  /**
   * Each count of a table by the name that the other program gives it; those and no others begin with `begin`. What is
   * hidden is not compared, and has to be somebody's.
   */
  const same = (
    table: FigureTable | undefined,
    begin: RegExp,
    nameOf: (row: number, column: number) => string | undefined,
    { least = 1 } = {},
  ) => {
    const ours = new Map<string, number>();
    const hidden = new Set<string>();
    for (const [row, { cells }] of (table?.rows ?? []).entries())
      for (const [column, cell] of cells.entries()) {
        const name = nameOf(row, column);
        if (name && cell) ours.set(name, cell);
        if (name && cell === null) hidden.add(name);
      }
    const theirs = [...again].filter(([name]) => begin.test(name) && !hidden.has(name));
    assert.ok(ours.size >= least, String(begin));
    assert.deepEqual(Object.fromEntries([...ours].sort()), Object.fromEntries(theirs.sort()));
    for (const name of again.keys()) {
      if (begin.test(name) && (again.get(name) ?? 0) < fewest) assert.ok(hidden.has(name), `${name} is hidden`);
    }
  };
  const yearOf = (table: FigureTable | undefined, row: number) => table?.rows[row]?.name.en;

  it("S1: incapacity and invalidity by year and regime", async () => {
    const [began, invalid] = await tables("recognised");
    for (const [what, table] of [
      ["began", began],
      ["invalid", invalid],
    ] as const)
      same(
        table,
        new RegExp(`^recognised ${what}`),
        (row, column) => regimes[column] && `recognised ${what} ${yearOf(table, row)} ${regimes[column]}`,
      );
  });

  it("S2: started by year, by fund and by service", async () => {
    const [byFund, byService] = await tables("started");
    same(
      byFund,
      /^started \d+ fund/,
      (row, column) => funds[column] && `started ${yearOf(byFund, row)} fund ${funds[column]}`,
    );
    same(byService, /^started \d+ service/, (row, column) =>
      column % 2 === 0 ? `started ${yearOf(byService, row)} service ${services[column / 2]}` : undefined,
    );
  });

  it("S3: what became of people after 18, 24 and 30 months", async () => {
    const [table] = await tables("return");
    same(table, /^return/, (row, column) =>
      outcomes[row] && column % 3 === 0 ? `return ${returnMonths[column / 3]} ${outcomes[row]}` : undefined,
    );
  });

  /** The least number of days that at least this share took no longer than; of fewer than five nothing is told. */
  const quartile = (name: string, share: number) => {
    const sorted = (days.get(name) ?? []).toSorted((one, other) => one - other);
    return sorted.length < fewest ? null : sorted[Math.ceil(share * sorted.length) - 1];
  };
  const sameDays = (name: string, [quarter, median, threeQuarters]: readonly Cell[]) =>
    assert.deepEqual(
      [quarter, median, threeQuarters].map((cell) => cell ?? null),
      [0.25, 0.5, 0.75].map((share) => quartile(name, share)),
      name,
    );

  it("S4: how many took each step, and after how many days", async () => {
    const [table] = await tables("steps");
    const steps = Object.keys(stepWords);
    same(table, /^steps/, (row, column) => (column === 0 ? `steps ${steps[row]}` : undefined));
    for (const [row, { cells }] of (table?.rows ?? []).entries()) sameDays(`steps ${steps[row]}`, cells.slice(1, 4));
  });

  it("S4: what was done within its legal term, and after how many days", async () => {
    const [table] = await tables("terms");
    for (const [row, { cells }] of (table?.rows ?? []).entries()) {
      const [count = 0, share, median] = cells;
      const name = `terms ${legalTerms[row]}`;
      if (count === null) continue;
      assert.equal(again.get(name) ?? 0, count, name);
      assert.equal(median ?? null, quartile(name, 0.5), name);
      if (typeof share !== "number") continue;
      const inTime = again.get(`in time ${legalTerms[row]}`) ?? 0;
      assert.equal(Math.round((inTime * 10_000) / (count ?? 0)), share, name);
    }
  });

  it("S4: questionnaires and estimates by year", async () => {
    const [sent, estimates] = await tables("first-year");
    same(sent, /^first-year (sent|filled)/, (row, column) =>
      column < 2 ? `first-year ${["sent", "filled"][column]} ${yearOf(sent, row)}` : undefined,
    );
    same(
      estimates,
      /^first-year category/,
      (row, column) => `first-year ${categories[column]} ${yearOf(estimates, row)}`,
    );
  });

  it("S4: referrals, requests, declarations and plans by year", async () => {
    const steps = [...stepsByYear];
    for (const table of await tables("referrals")) {
      const heads = steps.splice(0, table.columns.length);
      same(
        table,
        new RegExp(`^referrals (${heads.join("|")}) `),
        (row, column) => `referrals ${heads[column]} ${yearOf(table, row)}`,
      );
    }
  });

  it("S4: declared work and its answers, and sanctions", async () => {
    const natures = Object.keys(natureOfWork);
    const [byYear, answers] = await tables("resumed");
    same(byYear, /^resumed/, (row, column) => `resumed ${natures[column]} ${yearOf(byYear, row)}`);
    // Where one kind of work is rare, all others are hidden with it.
    same(answers, /^answers/, (row, column) => `answers ${natures[row]} ${resumptionAnswers[column]}`, { least: 0 });
    const kinds = [...reducing.map((one) => `reduction ${one}`), ...suspending.map((one) => `suspension ${one}`)];
    const [sanctions] = await tables("sanctions");
    for (const [row, { cells }] of (sanctions?.rows ?? []).entries())
      if (!cells.includes(null))
        assert.equal((cells[0] ?? 0) + (cells[1] ?? 0), again.get(`sanctions ${kinds[row]}`) ?? 0, kinds[row]);
  });

  it("the funding key, and what it rests on, of every fund also where the page hides it", async () => {
    const parts = Object.keys(keyParts) as (keyof typeof keyParts)[];
    const count = (part: string, fund: string) => again.get(`funding ${part} ${fund}`) ?? 0;
    const bases = await keyBases(record.db, {}, today);
    const key = fundingKey(bases);
    for (const fund of fundsInKey) {
      const base = bases.find((one) => one.fund === fund);
      for (const part of parts) assert.equal(base?.[part] ?? 0, count(part, fund), `${fund} ${part}`);
      const weighed = { invalids: 30, questionnaires: 45, declarations: 25 };
      const percent = parts.reduce((sum, part) => {
        const all = fundsInKey.reduce((total, one) => total + count(part, one), 0);
        return sum + (weighed[part] * count(part, fund)) / all;
      }, 0);
      assert.ok(Math.abs(percent * 100 - (key.get(fund) ?? 0)) < 1, fund);
    }
  });

  it("E4: what was registered with each service in a year of an agreement", async () => {
    const agreed = { service: "forem", year: 2024, trajectories: 10, euro: null, source: "this test" } as const;
    await enterAgreement(record.db, agreed, { by: "bart", at: new Date() });
    const [table] = await tables("agreements");
    const row = table?.rows.find(({ name }) => name.en.startsWith("Forem 2024"));
    assert.ok(row?.cells[1]);
    assert.equal(row.cells[1], again.get("agreements forem 2024"));
  });

  it("the routes by which trajectories came", async () => {
    for (const way of ways) {
      const { tables } = await askFigure.process(record.db, { way }, today);
      const [shown = 0, left = 0] = tables[1]?.rows.map(({ cells }) => cells[0]) ?? [];
      const all = again.get(`way ${way}`) ?? 0;
      if (left !== null) assert.equal((shown ?? 0) + left, all, way);
      else assert.ok(all - (shown ?? 0) > 0 && all - (shown ?? 0) < fewest, way);
    }
  });

  it("the paths: how often each passage was gone, and after how many days", async () => {
    const [table] = await tables("process");
    const said = new Map<string, string>(pathSteps.map((step) => [eventWords[step].happened.en, step]));
    const place = (name = "") => said.get(name) ?? { Start: "began", End: "over" }[name] ?? "under-way";
    const nameOf = (row: number) => `path ${table?.rows[row]?.name.en.split(" → ").map(place).join(" ")}`;
    same(table, /^path/, (row, column) => (column === 0 ? nameOf(row) : undefined));
    for (const [row, { cells }] of (table?.rows ?? []).entries())
      if (days.has(nameOf(row))) sameDays(nameOf(row), cells.slice(1));
  });
});
