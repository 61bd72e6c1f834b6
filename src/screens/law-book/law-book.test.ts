import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { day } from "../../law/kernel/day.ts";
import { aDay, aDayOrNever, cents, minutes, oneOf, periods, text, wholeNumber, yesNo } from "../../law/kernel/facts.ts";
import { judge } from "../../law/kernel/judge.ts";
import { NotInForce } from "../../law/kernel/rule.ts";
import { type RuleName, rules } from "../../law/rules.ts";
import { factFields } from "./fact-fields.ts";
import { factsOfForm } from "./facts-of-form.ts";
import { formOfFacts } from "./form-of-facts.ts";
import { scaleOf } from "./parameter-picture.tsx";
import { otherReadingsOf, ruleOf, sourcesOf, versionsOf } from "./rule-read.ts";
import { subjects } from "./subjects.ts";
import { caseAsked, usedBy, workedCases } from "./worked-cases.ts";

const names = Object.keys(rules) as RuleName[];

/** A number below 0 is refused at its box; periods that were left empty are taken as none. */
const hasNoBox = (name: RuleName, facts: Readonly<Record<string, unknown>>) =>
  Object.values(facts).some((value) => typeof value === "number" && value < 0) ||
  Object.entries(ruleOf(name).facts).some(([fact, { kind }]) => kind === "periods" && facts[fact] === undefined);

/** The outcome, or that there was no version yet. */
function answer(...question: Parameters<typeof judge>): string {
  try {
    return judge(...question).outcome;
  } catch (fault) {
    if (fault instanceof NotInForce || fault instanceof RangeError) return "not in force";
    throw fault;
  }
}

describe("the law book", () => {
  it("has every rule once, under one subject", () =>
    assert.deepEqual(
      subjects()
        .flatMap((group) => group.rules)
        .toSorted(),
      names.toSorted(),
    ));

  it("has for every rule its versions, its sources and its worked examples", () => {
    for (const name of names) {
      assert.equal(versionsOf(name).length, rules[name].versions.length);
      assert.ok(sourcesOf(name).length > 0 && workedCases(name).length > 0, name);
    }
  });

  it("says until when an earlier version held: until the next one", () =>
    assert.deepEqual(
      versionsOf("route-c").map(({ since, until }) => [since, until]),
      [
        ["1900-01-01", "2022-01-01"],
        ["2022-01-01", "2023-01-01"],
        ["2023-01-01", "2024-04-01"],
        ["2024-04-01", null],
      ],
    ));

  it("finds what a rule uses in what its examples used", () => {
    assert.deepEqual(usedBy("plan-within").parameters, ["plan-months"]);
    assert.ok(usedBy("presumption").steps.includes("signed-by-all-three-on"));
  });

  it("tells each other reading with its reason", () => {
    const [reading] = otherReadingsOf("presumption");
    assert.equal(reading?.parameter, "presumption-starts-on-self-employed");
    assert.deepEqual(new Set([reading?.instead, reading?.value]), new Set(["plan", "signature"]));
    assert.ok(reading?.why);
  });
});

describe("a picture of a parameter over time", () => {
  const stretch = (since: string, until: string | null) => ({ since, until, value: "", status: "read" as const });

  it("runs from the year before the first day that means something to a year after the youngest day of the law", () => {
    const { first, last, place } = scaleOf(
      [stretch("1900-01-01", "2022-01-01"), stretch("2022-01-01", null)],
      "2025-06-01",
    );
    assert.deepEqual([first, last], [2021, 2027]);
    assert.equal(place("1900-01-01"), 0);
    assert.equal(Math.round(place("2022-01-01")), 17);
    assert.equal(place("2199-01-01"), 100);
  });
});

describe("a rule tried on facts of one's own", () => {
  const list = {
    since: aDay,
    signedOn: aDayOrNever,
    invalid: yesNo,
    regime: oneOf("employee", "self-employed"),
    times: wholeNumber,
    worked: minutes,
    benefit: cents,
    number: text,
    breaks: periods,
  };
  const dayIn = (name: string, d: string, m: string, y: string) => ({
    [`${name}.day`]: d,
    [`${name}.month`]: m,
    [`${name}.year`]: y,
  });
  const on = dayIn("on", "2", "3", "2026");

  it("knows nothing of what was left empty", () => {
    const { facts, unread } = factsOfForm(list, on);
    assert.deepEqual(facts, { breaks: [] });
    assert.deepEqual(unread, []);
  });

  it("reads each kind of fact, hours and amounts by their digits", () => {
    const filled = {
      ...on,
      ...dayIn("fact.since", "5", "1", "2026"),
      "fact.signedOn.never": "never",
      "fact.invalid": "no",
      "fact.regime": "self-employed",
      "fact.times": "2",
      "fact.worked": "15,2",
      "fact.benefit": "76.42",
      "fact.number": " 85.07.30-033.28 ",
      ...dayIn("fact.breaks.0.from", "1", "2", "2026"),
    };
    assert.deepEqual(factsOfForm(list, filled), {
      facts: {
        since: day("2026-01-05"),
        signedOn: null,
        invalid: false,
        regime: "self-employed",
        times: 2,
        worked: 912,
        benefit: 7642,
        number: "85.07.30-033.28",
        breaks: [{ from: day("2026-02-01"), until: null }],
      },
      on: day("2026-03-02"),
      unread: [],
    });
  });

  it("reads every worked example back as it was filled in, and answers it as it was answered by hand", () => {
    for (const name of names)
      for (const [at, { outcome }] of workedCases(name).entries()) {
        const given = caseAsked(name, at);
        if (!given || hasNoBox(name, given.facts)) continue;
        const form = formOfFacts(ruleOf(name).facts, given.facts, given.on, "fr");
        const { facts, on, unread } = factsOfForm(ruleOf(name).facts, form);
        assert.deepEqual([unread, on], [[], given.on], `${name} ${at + 1}`);
        assert.equal(answer(ruleOf(name), facts as never, given.on), outcome, `${name} ${at + 1}`);
      }
  });

  it("says what it cannot read, each at its box", () => {
    const wrong = {
      ...dayIn("on", "30", "2", "2026"),
      ...dayIn("fact.since", "31", "4", "2026"),
      "fact.times": "2.5",
      "fact.worked": "-1",
      "fact.benefit": "1.001",
      "fact.regime": "king",
      "fact.invalid": "perhaps",
      ...dayIn("fact.breaks.0.from", "5", "1", "2026"),
      ...dayIn("fact.breaks.0.until", "4", "1", "2026"),
      ...dayIn("fact.breaks.1.until", "4", "1", "2026"),
    };
    const { facts, unread } = factsOfForm(list, wrong);
    assert.deepEqual(unread.map(({ field }) => field).toSorted(), [
      "fact.benefit",
      "fact.breaks.0.until",
      "fact.breaks.1.from",
      "fact.invalid",
      "fact.regime",
      "fact.since",
      "fact.times",
      "fact.worked",
      "on",
    ]);
    assert.equal(facts.regime, undefined);
  });

  it("must know the day", () =>
    assert.deepEqual(
      factsOfForm(list, {}).unread.map(({ field }) => field),
      ["on"],
    ));

  it("has a box for each kind of fact", () =>
    assert.deepEqual(
      factFields(list as never, "nl").map(({ kind }) => kind),
      [
        "day",
        "day",
        "day",
        "choice",
        "yes-no",
        "choice",
        "whole-number",
        "text",
        "money",
        "text",
        "choice",
        "day",
        "day",
        "day",
        "day",
      ],
    ));
});
