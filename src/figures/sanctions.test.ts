import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sanctionsFigure } from "./sanctions.ts";

describe("sanctions", () => {
  it("stand apart by kind and reason, with their days; those that run are counted apart", () => {
    const { rows = [] } =
      sanctionsFigure([
        { kind: "reduction", breach: "first-contact", days: 10, count: 20, running: 0 },
        { kind: "reduction", breach: "first-contact", days: 30, count: 10, running: 10 },
      ]).tables[0] ?? {};
    assert.equal(rows.length, 4);
    assert.deepEqual(rows[0]?.cells, [20, 10, 10, 500]);
    assert.deepEqual(rows[1]?.cells, [0, 0, undefined, undefined]);
  });

  it("tell nothing of a handful", () => {
    const { rows = [] } =
      sanctionsFigure([{ kind: "suspension", breach: "physical-contact", days: 10, count: 3, running: 0 }]).tables[0] ??
      {};
    const row = rows.find(({ cells }) => cells[2] !== undefined);
    assert.deepEqual(row?.cells.slice(2), [null, null]);
    assert.equal(row?.cells[0], null);
  });
});
