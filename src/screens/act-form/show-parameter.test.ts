import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { ParameterUse } from "../../law/kernel/ruling.ts";
import { showParameter } from "./show-parameter.ts";

const cited = { text: "A source, art. 1", status: "read" } as const;
const use = (name: ParameterUse["name"], value: ParameterUse["value"], until: string | null = null) =>
  ({ name, value, since: "2023-01-01", until, source: "webinar-evaluation", status: "read" }) as const;
const said = (...which: Parameters<typeof use>) => {
  const { value, validity } = showParameter(use(...which), cited, "en");
  return [value.replaceAll("\u00a0", " "), validity];
};

describe("a term or an amount that a ruling used", () => {
  it("is an amount in euro where it is kept in cents", () =>
    assert.deepEqual(said("premium-per-hour-cents", 500), ["€5.00", "since 1 January 2023"]));

  it("is a percentage, also where hundredths of it are kept", () => {
    assert.deepEqual(said("sanction-basis-points", 250)[0], "2.5 %");
    assert.deepEqual(said("free-share-percent", 20)[0], "20 %");
  });

  it("is the number, the words of the choice, or yes and no", () => {
    assert.deepEqual(said("evaluation-months", 6)[0], "6");
    assert.deepEqual(said("presumption-starts-on-self-employed", "plan")[0], "Day of the plan");
    assert.deepEqual(said("agreement-with-adg", true)[0], "Yes");
  });

  it("says the last day on which it held, not the first on which it no longer did", () =>
    assert.deepEqual(
      said("evaluation-months", 6, "2026-01-01")[1],
      "from 1 January 2023 up to and including 31 December 2025",
    ));

  it("of long ago keeps its own name and value", () => {
    const old = { ...use("evaluation-months", 7), name: "a-term-that-is-gone" as ParameterUse["name"] };
    assert.deepEqual(
      [showParameter(old, cited, "fr").name, showParameter(old, cited, "fr").value],
      ["a-term-that-is-gone", "7"],
    );
  });
});
