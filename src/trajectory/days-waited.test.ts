import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { daysWaited } from "./days-waited.ts";
import type { Happening } from "./events.ts";
import { asked, engaged, handedIn, planned } from "./given-past.ts";
import type { TrajectoryEventType } from "./trajectory.ts";

type Past = readonly (readonly [string, Happening<TrajectoryEventType>])[];
const waited = (past: Past, today: string) =>
  daysWaited(
    past.map(([day, event]) => ({
      event,
      on: { day, actor: "an-peeters", role: "coordinator", organisation: "100" },
    })),
    today,
  );

describe("the days that a trajectory waited", () => {
  it("count from the day it came to somebody, up to today", () => {
    assert.deepEqual(waited([["2026-03-02", asked]], "2026-03-09"), [
      { who: "coordinator", days: 7, since: "2026-03-02" },
    ]);
    assert.deepEqual(waited([["2026-03-02", asked]], "2026-03-02"), [
      { who: "coordinator", days: 0, since: "2026-03-02" },
    ]);
  });

  it("do not count while an appointment is still to come, and do when it has passed", () => {
    const past: Past = [
      ["2026-03-02", asked],
      ["2026-03-04", planned],
    ];
    assert.deepEqual(waited(past, "2026-03-11")[0]?.days, 2);
    assert.deepEqual(waited(past, "2026-03-15"), [{ who: "coordinator", days: 5, since: "2026-03-12" }]);
  });

  it("count once for each of those who have to sign, and stop when they did", () => {
    const [first, held, person] = engaged;
    const past: Past = [
      ["2026-03-02", first],
      ["2026-03-03", held],
      ["2026-03-05", person],
    ];
    const days = Object.fromEntries(waited(past, "2026-03-12").map(({ who, days }) => [who, days]));
    assert.deepEqual(days, { coordinator: 10, "advising-physician": 9, "insured-person": 2 });
    const jan = waited(past, "2026-03-12").find(({ who }) => who === "insured-person");
    assert.equal(jan?.since, undefined);
  });

  it("count over the end of February in a leap year", () =>
    assert.equal(waited([["2028-02-28", asked]], "2028-03-01")[0]?.days, 2));

  it("are with who waits longest first, and with nobody when nothing happened", () => {
    const past: Past = [...engaged.map((event) => ["2026-03-02", event] as const), ["2026-03-02", handedIn]];
    const who = waited(past, "2026-03-12");
    assert.deepEqual(
      who.map(({ days }) => days),
      who.map(({ days }) => days).toSorted((one, other) => other - one),
    );
    assert.ok(who.some(({ who }) => who === "advising-physician"));
    assert.deepEqual(waited([], "2026-03-12"), []);
  });
});
