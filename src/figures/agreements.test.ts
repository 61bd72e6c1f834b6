import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { agreementsFigure, agreementsOf } from "./agreements.ts";

const rowOf = (start: string, ...of: Parameters<typeof agreementsFigure>) =>
  agreementsFigure(...of).tables[0]?.rows.find(({ name }) => name.en.startsWith(start))?.cells;

describe("what was agreed with the services", () => {
  it("is for Flanders in 2021 what S003 says: 5,000 trajectories for 24,000,000 euro, so 4,800 for one", () =>
    assert.deepEqual(
      rowOf("VDAB 2021", [], [{ service: "vdab", year: 2021, count: 4000 }]),
      [5000, 4000, 8000, 24_000_000, 4800, 19_200_000],
    ));

  it("shows no money where none was published, and hides a handful that started", () => {
    assert.deepEqual(rowOf("Actiris 2023", [], [{ service: "actiris", year: 2023, count: 60 }]), [
      300,
      60,
      2000,
      undefined,
      undefined,
      undefined,
    ]);
    assert.deepEqual(rowOf("VDAB 2021", [], [{ service: "vdab", year: 2021, count: 3 }]), [
      5000,
      null,
      null,
      24_000_000,
      4800,
      null,
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
