import assert from "node:assert/strict";
import { it } from "node:test";
import { languages } from "../../words/language.ts";
import { daysBetween, dayText, moneyText } from "./day-text.ts";

it("writes a day as people do, in each language", () => {
  assert.deepEqual(
    languages.map((language) => dayText("2026-03-02", language)),
    ["2 maart 2026", "2 mars 2026", "2. März 2026", "2 March 2026"],
  );
});

it("leaves alone what is no day", () => {
  assert.equal(dayText("unknown", "nl"), "unknown");
});

it("counts whole days, also over the change of the clock", () => {
  assert.equal(daysBetween("2026-03-28", "2026-03-30"), 2);
  assert.equal(daysBetween("2026-03-30", "2026-03-28"), -2);
});

it("writes cents as euro without losing any", () => {
  assert.match(moneyText(123456, "nl"), /1\.234,56/);
});
