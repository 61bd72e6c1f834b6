import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { languages } from "../words/language.ts";
import { formatIn } from "./format.ts";

const inAll = (say: (format: ReturnType<typeof formatIn>) => string) => languages.map((it) => say(formatIn(it)));
const spaced = (...texts: string[]) => texts.map((text) => text.replaceAll(" ", "\u00a0"));

describe("how a letter writes", () => {
  it("days", () =>
    assert.deepEqual(
      inAll(({ day }) => day("2026-03-16")),
      spaced("16 maart 2026", "16 mars 2026", "16. März 2026", "16 March 2026"),
    ));
  it("the first of the month in French", () => {
    assert.equal(formatIn("fr").day("2026-03-01"), "1er\u00a0mars\u00a02026");
    assert.equal(formatIn("fr").day("2026-03-11"), "11\u00a0mars\u00a02026");
  });
  it("days of the week", () =>
    assert.deepEqual(
      inAll(({ weekday }) => weekday("2026-03-30")),
      spaced("maandag 30 maart 2026", "lundi 30 mars 2026", "Montag, 30. März 2026", "Monday, 30 March 2026"),
    ));
  it("times of day", () => {
    assert.deepEqual(
      inAll(({ time }) => time("14:30")),
      spaced("14.30 uur", "14 h 30", "14.30 Uhr", "14:30"),
    );
    assert.equal(formatIn("fr").time("09:00"), "9\u00a0heures");
  });
  it("amounts in a sentence", () =>
    assert.deepEqual(
      inAll(({ money }) => money(50_000)),
      spaced("€ 500", "500 €", "500 €", "€500"),
    ));
  it("amounts in a column", () =>
    assert.deepEqual(
      inAll(({ amount }) => amount(118_000)),
      spaced("€ 1.180,00", "1 180,00 €", "1.180,00 €", "€1,180.00"),
    ));
  it("percentages", () =>
    assert.deepEqual(
      inAll(({ percent }) => percent(2.5)),
      spaced("2,5 %", "2,5 %", "2,5 %", "2.5%"),
    ));
  it("article numbers, kept on the line of their article", () =>
    assert.equal(formatIn("nl").citation("wet, art. 100 § 1"), "wet, art.\u00a0100 §\u00a01"));

  for (const day of ["2026-02-29", "2026-13-01", "2026-3-1", "", "16 maart 2026"])
    it(`no day that does not exist: "${day}"`, () => assert.throws(() => formatIn("nl").day(day), RangeError));
  for (const time of ["24:00", "12:60", "12", ""])
    it(`no time that does not exist: "${time}"`, () => assert.throws(() => formatIn("nl").time(time), RangeError));
});
