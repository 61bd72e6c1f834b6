import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Basis, basesOnce } from "./basis.ts";

const basis = (citation: string, status: Basis["status"], version = "2023-01-01"): Basis => ({
  citation,
  version,
  status,
});

describe("what a letter rests on", () => {
  it("is named once, and no surer than the least sure that rests on it", () => {
    const quater = "art. 215quater";
    assert.deepEqual(basesOnce([basis(quater, "read"), basis("art. 100", "read"), basis(quater, "our reading")]), [
      basis(quater, "our reading"),
      basis("art. 100", "read"),
    ]);
  });

  it("is named for each form that was in force", () => {
    const both = [basis("art. 100", "read"), basis("art. 100", "read", "2026-01-01")];
    assert.deepEqual(basesOnce(both), both);
  });
});
