import assert from "node:assert/strict";
import { it } from "node:test";
import { aim } from "../law/aim.ts";
import { day } from "../law/kernel/day.ts";
import { judge } from "../law/kernel/judge.ts";
import { known } from "./known.ts";

it("a ruling on facts that are all there has an outcome", () => {
  const facts = { lastOccupationPossible: false, referenceOccupationPossible: false };
  assert.equal(known(judge(aim, facts, day("2026-03-02"))), "re-orientation");
});

it("a ruling that a fact is missing to is a fault of ours, which names the rule and no fact", () => {
  const ruling = judge(aim, {}, day("2026-03-02"));
  assert.throws(() => known(ruling), new TypeError("aim was asked without all its facts"));
});
