import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { day } from "./kernel/day.ts";
import { judgeBy } from "./kernel/judge.ts";
import { scenario } from "./kernel/scenario.ts";
import { parameters } from "./parameters.ts";
import { presumption } from "./presumption.ts";

const on = day("2026-03-20");
/** The reading that was not chosen (royal decree of 20 July 1971, art. 22) stays ready to be chosen. */
const byPlan = scenario([{ parameter: "presumption-starts-on-self-employed", value: "plan", since: on, until: null }]);
const signed = day("2026-03-02");
const facts = {
  regime: "self-employed",
  insuredPersonSignedOn: signed,
  coordinatorSignedOn: signed,
  advisingPhysicianSignedOn: signed,
} as const;
const starts = (planDrawnUpOn: string | null) =>
  judgeBy(byPlan, presumption, { ...facts, planDrawnUpOn: planDrawnUpOn === null ? null : day(planDrawnUpOn) }, on)
    .value;

describe("the presumption of the self-employed, read as their decree says", () => {
  it("is the other reading of the parameter, with its reason", () => {
    const [value] = parameters["presumption-starts-on-self-employed"].values;
    assert.equal(value?.value, "signature");
    assert.equal(value?.otherReading?.value, "plan");
  });
  it("begins on the day of the plan", () =>
    assert.deepEqual(starts("2026-03-20"), { from: "2026-03-20", until: "2026-09-19" }));
  it("never begins before the last signature", () =>
    assert.deepEqual(starts("2026-02-20"), { from: "2026-03-02", until: "2026-09-01" }));
  it("has not begun while there is no plan", () => assert.equal(starts(null), null));
});
