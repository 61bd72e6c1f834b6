import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Agreement, type AtService, agreementsFigure, agreementsOf } from "./agreements.ts";
import { many } from "./given-tally.ts";
import { exact } from "./rounding.ts";

const rowOf = (start: string, ...of: [Agreement[], AtService[]]) =>
  agreementsFigure(...of, exact).tables[0]?.rows.find(({ name }) => name.en.startsWith(start))?.cells;

describe("what was agreed with the services", () => {
  it("is for Flanders in 2021 what S003 says: 5,000 trajectories for 24,000,000 euro, so 4,800 for one", () =>
    assert.deepEqual(
      rowOf("VDAB 2021", [], [{ service: "vdab", year: 2021, ...many(4000) }]),
      [5000, 4000, 8000, 24_000_000, 4800, 19_200_000],
    ));

  it("shows no money where none was published", () => {
    assert.deepEqual(rowOf("Actiris 2023", [], [{ service: "actiris", year: 2023, ...many(60) }]), [
      300,
      60,
      2000,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("is what was entered, over what was published for the same service and year", () => {
    const entered = {
      service: "vdab",
      year: 2021,
      trajectories: 6000,
      euro: null,
      source: "Framework agreement",
    } as const;
    const all = agreementsOf([entered]);
    assert.deepEqual(
      all.filter(({ service, year }) => service === "vdab" && year === 2021),
      [entered],
    );
    assert.equal(all.length, agreementsOf([]).length);
  });
});
