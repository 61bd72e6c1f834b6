import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { conditions } from "./conditions.ts";
import { day, iso } from "./day.ts";
import { aDay, yesNo } from "./facts.ts";
import { judge } from "./judge.ts";
import { outcomeOf } from "./outcome.ts";
import { NotInForce } from "./rule.ts";

const cites = ["webinar-stopping"] as const;
const hasTicket = {
  name: "has-a-ticket",
  looksAt: ["ticket"],
  cites,
  holds: ({ ticket }: { ticket?: boolean }) => ticket,
} as const;
const isOld = { name: "old-enough", looksAt: ["bornOn"], cites: ["reading-working-day"] } as const;

/** A rule of two versions, and then no more. */
const mayEnter = conditions({
  name: "may-enter",
  facts: { ticket: yesNo, bornOn: aDay },
  chosenBy: "asked",
  versions: [
    { since: "2022-01-01", cites, conditions: [hasTicket] },
    {
      since: "2023-01-01",
      until: "2024-01-01",
      cites,
      conditions: [
        hasTicket,
        {
          ...isOld,
          holds: ({ bornOn }, { on, t }) => {
            t?.step("counts-from", on - (bornOn ?? on));
            return bornOn === undefined ? undefined : bornOn < on;
          },
        },
      ],
    },
  ],
});
const on = day("2023-06-01");
const born = day("1990-01-01");
const answers = (facts: { ticket?: boolean; bornOn?: typeof born }) =>
  judge(mayEnter, facts, on).because.map(({ answer }) => answer);

describe("a ruling", () => {
  it("is met when every condition is", () => {
    assert.equal(judge(mayEnter, { ticket: true, bornOn: born }, on).outcome, "met");
  });

  it("weighs every condition, also after one fails: a person is owed all the reasons at once", () => {
    assert.deepEqual(answers({ ticket: false, bornOn: on }), ["no", "no"]);
    assert.deepEqual(answers({ ticket: false, bornOn: born }), ["no", "yes"]);
  });

  it("is not met by one failing condition, even when another cannot be said", () => {
    assert.deepEqual(answers({ ticket: false }), ["no", "unknown"]);
    assert.equal(judge(mayEnter, { ticket: false }, on).outcome, "not met");
  });

  it("is unknown when nothing fails but the facts do not say", () => {
    assert.equal(judge(mayEnter, { ticket: true }, on).outcome, "unknown");
    assert.equal(judge(mayEnter, {}, on).outcome, "unknown");
  });

  it("takes the version of its day, from its first day up to the day before its last", () => {
    const version = (text: string) => judge(mayEnter, { ticket: true, bornOn: born }, day(text)).version;
    assert.equal(version("2022-01-01"), "2022-01-01");
    assert.equal(version("2022-12-31"), "2022-01-01");
    assert.equal(version("2023-01-01"), "2023-01-01");
    assert.equal(version("2023-12-31"), "2023-01-01");
  });

  it("is not given outside the versions; the error says which rule and which day", () => {
    for (const text of ["2021-12-31", "2024-01-01"])
      assert.throws(
        () => judge(mayEnter, {}, day(text)),
        (error) => error instanceof NotInForce && error.rule === "may-enter" && iso(error.day) === text,
      );
  });

  it("shows the facts it looked at as ISO text, and what is not known as null", () => {
    const [ticket, age] = judge(mayEnter, { bornOn: born }, on).because;
    assert.deepEqual(ticket?.facts, { ticket: null });
    assert.deepEqual(age?.facts, { bornOn: "1990-01-01" });
  });

  it("keeps the steps of a condition under that condition", () => {
    const [ticket, age] = judge(mayEnter, { ticket: true, bornOn: born }, on).because;
    assert.equal(ticket?.because, undefined);
    assert.deepEqual(age?.because, [{ what: "counts-from", kind: "step", answer: "12204", facts: {}, cites: [] }]);
  });

  it("names what it cites, and which of that is our own reading", () => {
    const { cites, readings } = judge(mayEnter, { ticket: true, bornOn: born }, on);
    assert.deepEqual(cites, ["webinar-stopping", "reading-working-day"]);
    assert.deepEqual(readings, ["reading-working-day"]);
  });

  it("is plain JSON", () => {
    const ruling = judge(mayEnter, { ticket: true }, on);
    assert.deepEqual(JSON.parse(JSON.stringify(ruling)), ruling);
  });

  it("has the same outcome without its tree", () => {
    for (const ticket of [true, false, undefined])
      for (const bornOn of [born, on, undefined])
        assert.equal(outcomeOf(mayEnter, { ticket, bornOn }, on), judge(mayEnter, { ticket, bornOn }, on).outcome);
  });
});

describe("the versions of a rule", () => {
  const rule = { name: "x", facts: { ticket: yesNo }, chosenBy: "asked" } as const;
  const version = (since: string, until?: string) => ({ since, until, cites, conditions: [hasTicket] });

  it("do not load out of order, overlapping, empty or absent", () => {
    assert.throws(() => conditions({ ...rule, versions: [version("2023-01-01"), version("2022-01-01")] }));
    assert.throws(() => conditions({ ...rule, versions: [version("2022-01-01"), version("2022-01-01")] }));
    assert.throws(() =>
      conditions({ ...rule, versions: [version("2022-01-01", "2023-01-01"), version("2022-06-01")] }),
    );
    assert.throws(() => conditions({ ...rule, versions: [version("2022-01-01", "2022-01-01")] }));
    assert.throws(() => conditions({ ...rule, versions: [] }));
  });

  it("may leave days between them on which the rule says nothing", () => {
    const gap = conditions({ ...rule, versions: [version("2022-01-01", "2022-02-01"), version("2022-03-01")] });
    assert.throws(() => judge(gap, {}, day("2022-02-01")), NotInForce);
    assert.equal(judge(gap, { ticket: true }, day("2022-03-01")).outcome, "met");
  });
});
