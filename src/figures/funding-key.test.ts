import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fundingKey, keyParts } from "./funding-key.ts";

describe("the funding key (CRIV 56-158)", () => {
  it("has the three parts of the minister's answer", () =>
    assert.deepEqual(keyParts, { invalids: 30, questionnaires: 45, declarations: 25 }));

  it("weighs each part by itself", () => {
    const key = fundingKey([
      { fund: "100", invalids: 100, questionnaires: 0, declarations: 0 },
      { fund: "200", invalids: 0, questionnaires: 10, declarations: 0 },
      { fund: "300", invalids: 0, questionnaires: 0, declarations: 1 },
    ]);
    assert.deepEqual(
      [...key],
      [
        ["100", 3000],
        ["200", 4500],
        ["300", 2500],
        ["400", 0],
        ["500", 0],
      ],
    );
  });

  it("leaves out HZIV and HR Rail, and what they have", () => {
    const bases = [
      { fund: "100", invalids: 1, questionnaires: 1, declarations: 1 },
      { fund: "600", invalids: 99, questionnaires: 99, declarations: 99 },
    ];
    assert.equal(fundingKey(bases).get("100"), 10_000);
    assert.equal(fundingKey(bases).has("600" as never), false);
  });

  it("adds up to all of it, whatever the remainders", () => {
    const third = { invalids: 1, questionnaires: 1, declarations: 1 };
    const key = fundingKey(["100", "200", "300"].map((fund) => ({ fund, ...third })));
    assert.deepEqual([...key.values()], [3334, 3333, 3333, 0, 0]);
  });

  it("is nothing while nothing is counted", () => assert.deepEqual([...fundingKey([]).values()], [0, 0, 0, 0, 0]));
});
