import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { csvOf } from "./ledger-csv.ts";

const row = { person: "lien", name: "d'Hondt, Lien", national_number: "84051799782", key: "hours:2026-03:1" } as const;
const linesOf = (more: Readonly<Record<string, string | number | null>>) => csvOf([{ ...row, ...more }]).split("\r\n");

describe("the ledger as CSV", () => {
  it("has a line of names, a line for each entitlement, and a mark that tells spreadsheets that it is UTF-8", () => {
    const [names, line, end] = linesOf({ amount: "310.00", hours: 62, order: null });
    assert.match(names ?? "", /^\uFEFFname,national_number,trajectory,key,hours,amount,/);
    assert.equal(line, `"d'Hondt, Lien",84051799782,,hours:2026-03:1,62,310.00,,,,,,,,`);
    assert.equal(end, "");
  });

  it("keeps the sign of what is recovered", () => assert.match(linesOf({ amount: "-110.00" })[1] ?? "", /,-110\.00,/));

  it("never hands a spreadsheet a formula, and quotes what would break a line", () => {
    for (const name of ["=1+1", "+1", "-1+1", "@sum", "\t=1"]) assert.match(linesOf({ name })[1] ?? "", /^'/, name);
    assert.match(linesOf({ name: '=a"b' })[1] ?? "", /^"'=a""b",/);
  });
});
