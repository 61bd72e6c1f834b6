import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { dues } from "../dues.ts";
import { given } from "../given.ts";
import { stopped } from "../given-past.ts";
import { withCost } from "./given-money.ts";

const refused = { type: "CostAssessed", cost: "cost-1", verdict: "refused", counterpart: 0, cents: 0, grounds: null };
const awaited = (past: Parameters<typeof given>[0]) => {
  const { trajectory } = given(past);
  assert.ok(trajectory);
  return dues(trajectory).filter(({ act }) => act === "assess-cost");
};

describe("a cost that was handed in", () => {
  it("waits for the coordinator until it has an answer, also after the end", () => {
    const due = [{ act: "assess-cost", who: "coordinator", by: null }];
    assert.deepEqual(awaited(withCost), due);
    assert.deepEqual(awaited([...withCost, stopped]), due);
    assert.deepEqual(awaited([...withCost, refused as never]), []);
  });
});
