import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Fact } from "../../law/kernel/facts.ts";
import { rules } from "../../law/rules.ts";
import { lawText, outcomeText, shownFactText } from "./law-text.ts";

describe("what the law writes down, as the reader writes it", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ["2026-03-02/2026-09-01", "2 maart 2026 – 1 september 2026", "2 mars 2026 – 1er septembre 2026"],
    ["4: 2026-04-05", "4: 5 april 2026", "4: 5 avril 2026"],
    ["11.04 × 25 %", "11,04 × 25 %", "11,04 × 25 %"],
    ["39.47", "39,47", "39,47"],
    ["actiris", "Actiris", "Actiris"],
  ];
  for (const [value, nl, fr] of cases)
    it(value, () => assert.deepEqual([lawText(value, "nl"), lawText(value, "fr")], [nl, fr]));

  it("says each name in what stands together", () => {
    assert.doesNotMatch(lawText("2.5 %, reduced-until-contact", "de"), /reduced|\./);
    assert.match(lawText("2.5 %, reduced-until-contact", "de"), /^2,5 %, \p{L}/u);
  });

  it("is an amount where a calculation ends in euro", () => {
    assert.match(outcomeText("1234.50", "de"), /1\.234,50/);
    assert.match(outcomeText("2026-03-02", "de"), /^2\. März 2026$/);
  });

  it("gives a fact by its kind: euro for cents, hours for minutes, a text as it was typed", () => {
    assert.match(shownFactText("dailyBenefit", 7642, "nl"), /76,42/);
    assert.equal(shownFactText("minutesPerWeek", 912, "fr"), "15,2");
    assert.equal(shownFactText("number", "85.07.30-033.28", "nl"), "85.07.30-033.28");
    assert.equal(shownFactText("unjustifiedAbsences", 2, "nl"), "2");
  });

  it("can go by the name of a fact: it has one kind in every rule", () => {
    const kinds = new Map<string, string>();
    for (const rule of Object.values(rules))
      for (const [name, { kind }] of Object.entries<Fact<unknown>>(rule.facts)) {
        const known = kinds.get(name) ?? kind;
        assert.equal(known.replace(" or never", ""), kind.replace(" or never", ""), name);
        kinds.set(name, kind);
      }
  });
});
