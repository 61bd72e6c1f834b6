import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { counted } from "./counted.ts";
import { countText, type DayLength, dayText, monthText, numberText, timeText } from "./formats.ts";
import { type Language, languages } from "./language.ts";

const inAll = (say: (language: Language) => string) =>
  languages.map((language) => say(language).replaceAll(/[\u00a0\u202f]/g, " "));

describe("a day", () => {
  const day = (iso: string, length?: DayLength) => inAll((language) => dayText(iso, language, length));

  it("is written as Belgians write it", () =>
    assert.deepEqual(day("2026-03-02"), ["2 maart 2026", "2 mars 2026", "2. März 2026", "2 March 2026"]));

  it("is short in a table", () =>
    assert.deepEqual(day("2026-03-02", "short"), ["2 mrt 2026", "2 mars 2026", "2. März 2026", "2 Mar 2026"]));

  it("names the day of the week where one must be there", () =>
    assert.deepEqual(day("2026-03-02", "weekday"), [
      "maandag 2 maart 2026",
      "lundi 2 mars 2026",
      "Montag, 2. März 2026",
      "Monday, 2 March 2026",
    ]));

  it("is the first in French as French says it, and only the first", () => {
    assert.equal(dayText("2026-05-01", "fr"), "1er mai 2026");
    assert.equal(dayText("2026-05-21", "fr"), "21 mai 2026");
    assert.equal(dayText("2026-05-11", "fr"), "11 mai 2026");
  });

  it("exists, also on the last of February", () => {
    assert.equal(dayText("2028-02-29", "nl"), "29 februari 2028");
    for (const no of ["2026-02-29", "2026-13-01", "2026-3-2", "soon", "", "2026-03-02T10:00:00Z"])
      assert.throws(() => dayText(no, "nl"), RangeError);
  });
});

describe("a month", () => {
  it("is written out", () =>
    assert.deepEqual(
      inAll((language) => monthText("2026-08", language)),
      ["augustus 2026", "août 2026", "August 2026", "August 2026"],
    ));

  it("exists", () => {
    for (const no of ["2026-00", "2026-13", "2026", "2026-03-02"]) assert.throws(() => monthText(no, "fr"), RangeError);
  });
});

describe("a time of day", () => {
  const time = (clock: string) => inAll((language) => timeText(clock, language));

  it("is written as it is said", () => {
    assert.deepEqual(time("09:30"), ["9.30 uur", "9 h 30", "9.30 Uhr", "9:30"]);
    assert.deepEqual(time("14:00"), ["14.00 uur", "14 heures", "14.00 Uhr", "14:00"]);
    assert.deepEqual(time("00:05"), ["0.05 uur", "0 h 05", "0.05 Uhr", "0:05"]);
  });

  it("exists", () => {
    for (const no of ["24:00", "9:30", "09:60", "noon"]) assert.throws(() => timeText(no, "en"), RangeError);
  });
});

describe("a count", () => {
  const dossiers = (count: number) => inAll((language) => countText(count, counted.dossiers, language));

  it("takes the plural that each language asks for", () => {
    assert.deepEqual(dossiers(0), ["0 dossiers", "0 dossier", "0 Akten", "0 dossiers"]);
    assert.deepEqual(dossiers(1), ["1 dossier", "1 dossier", "1 Akte", "1 dossier"]);
    assert.deepEqual(dossiers(2), ["2 dossiers", "2 dossiers", "2 Akten", "2 dossiers"]);
  });

  it("is grouped as each language groups it", () =>
    assert.deepEqual(
      inAll((language) => numberText(12345.5, language)),
      ["12.345,5", "12 345,5", "12.345,5", "12,345.5"],
    ));
});
