import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { eventWords } from "../words/events.ts";
import { numberOfStep, type PathStep } from "./path.ts";
import { type Passage, processFigure } from "./process.ts";

const went = (from: PathStep | null, to: PathStep | null, count: number, days: number | null = 10): Passage => ({
  from: from && numberOfStep(from),
  to: to && numberOfStep(to),
  over: to === null,
  days: from && to ? days : null,
  count,
});
const [asked, planned, held, plan] = [
  "FirstContactAsked",
  "FirstContactPlanned",
  "FirstContactHeld",
  "PlanDrawnUp",
] as const;

const some: readonly Passage[] = [
  went(null, asked, 100),
  went(asked, planned, 60, 4),
  went(asked, planned, 30, 8),
  went(asked, held, 10, 2),
  went(planned, held, 90, 20),
  went(held, plan, 80, 30),
  went(held, null, 20),
  { ...went(plan, null, 80), over: false },
];
const name = (from: PathStep, to: PathStep) => `${eventWords[from].happened.en} → ${eventWords[to].happened.en}`;
const rowsOf = (passages: readonly Passage[]) =>
  new Map(
    processFigure(passages, { all: 104, left: 4 }, "main").tables[0]?.rows.map(({ name, cells }) => [name.en, cells]),
  );

describe("the paths that trajectories took", () => {
  it("are counted passage by passage, with the quartiles of their days", () => {
    const rows = rowsOf(some);
    assert.deepEqual(rows.get(name(asked, planned)), [90, 4, 4, 8]);
    assert.deepEqual(rows.get(`Start → ${eventWords[asked].happened.en}`), [100, undefined, undefined, undefined]);
  });

  it("end, or are still under way", () => {
    const rows = rowsOf(some);
    assert.equal(rows.get(`${eventWords[held].happened.en} → End`)?.[0], 20);
    assert.equal(rows.get(`${eventWords[plan].happened.en} → Still under way`)?.[0], 80);
  });

  it("say how many were left out because of a rare passage, unless that is a handful itself", () => {
    const leftOut = (left: number) =>
      processFigure(some, { all: 100 + left, left }, "main").tables[1]?.rows.map(({ cells }) => cells[0]);
    assert.deepEqual(leftOut(12), [100, 12]);
    assert.deepEqual(leftOut(4), [100, null]);
    assert.deepEqual(leftOut(0), [100, 0]);
  });

  it("are drawn without what only few went, unless everything is asked for", () => {
    const rare = [...some.map((passage) => ({ ...passage, count: passage.count * 10 })), went(plan, held, 6)];
    const drawn = (detail: "main" | "all") => {
      const [chart] = processFigure(rare, { all: 1000, left: 0 }, detail).charts;
      return chart?.kind === "graph" ? chart.graph.edges.map(({ from, to }) => `${from} ${to}`) : [];
    };
    assert.ok(!drawn("main").includes(`${plan} ${held}`));
    assert.ok(drawn("all").includes(`${plan} ${held}`));
  });

  it("tell which take longest", () => {
    const [chart] = processFigure(some, { all: 104, left: 4 }, "all").charts;
    const slow = chart?.kind === "graph" ? chart.graph.edges.filter(({ slow }) => slow) : [];
    assert.ok(slow.some(({ to, days }) => to === plan && days === 30));
  });
});
