import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { day } from "../../law/kernel/day.ts";
import { countryOf } from "./generate.ts";
import { live } from "./live.ts";
import { type Invented, people } from "./people.ts";
import { publishedRates } from "./rates.ts";
import { writeLife } from "./write-life.ts";

const country = countryOf(5, { ...publishedRates, missesExaminations: 1 }, day("2026-06-30"));
const colleagues = new Map(country.staff.accounts.map((account) => [account.id, account]));
const first: Invented[] = [];
for (const who of people(5, publishedRates)) if (first.push(who) === 400) break;
const awayTwice = first.filter((who) => writeLife(who, country).some(({ act }) => act === "propose-reduction"));

describe("who stays away from the examination twice", () => {
  it("gets less until they call, by the law and by what the physician decides; some decisions say no", () => {
    const ends = { ReductionImposed: 0, ReductionTurnedDown: 0, ReductionLifted: 0 };
    for (const who of awayTwice) {
      const { dossier, obstructed } = live(who, country, { colleagues });
      assert.deepEqual(obstructed, []);
      for (const { type } of dossier.recognition?.events ?? []) if (type in ends) ends[type as keyof typeof ends] += 1;
    }
    assert.ok(ends.ReductionImposed > 0 && ends.ReductionTurnedDown > 0, JSON.stringify(ends));
    assert.equal(ends.ReductionLifted, ends.ReductionImposed);
  });

  it("is nobody who fell ill before 2023, and changes nothing of anybody else's life", () => {
    const without = { ...country, rates: { ...country.rates, missesExaminations: 0 } };
    const added = ["propose-reduction", "decide-reduction", "lift-reduction"];
    for (const who of first) {
      const steps = writeLife(who, country);
      const proposed = steps.find(({ act }) => act === "propose-reduction");
      if (proposed) assert.ok(proposed.day > day("2023-03-01"));
      const others = steps.filter(({ act }) => !added.includes(act));
      assert.deepEqual(others, writeLife(who, without));
    }
  });
});
