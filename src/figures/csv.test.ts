import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { csvOf } from "./csv.ts";

const text = (words: string) => ({ nl: words, fr: words, de: words, en: words });

describe("a figure as CSV", () => {
  it("writes counts, shares, what is hidden and what is not there, and quotes what must be", () => {
    const csv = csvOf(
      {
        name: "steps",
        charts: [],
        tables: [
          {
            caption: text("A, b"),
            first: text("Year"),
            columns: [
              { head: text("Number"), unit: "count" },
              { head: text("Share"), unit: "share" },
            ],
            rows: [
              { name: text('"2024"'), cells: [12_000, 1234] },
              { name: text("=1+1"), cells: [null, undefined] },
            ],
          },
        ],
      },
      "en",
    );
    assert.equal(csv, '\uFEFF"A, b"\r\nYear,Number,Share\r\n"""2024""",12000,12.34\r\n\'=1+1,hidden,\r\n');
  });
});
