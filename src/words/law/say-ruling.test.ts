import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { dossierOrder } from "../../law/dossier-order.ts";
import { day } from "../../law/kernel/day.ts";
import { judge } from "../../law/kernel/judge.ts";
import { presumption } from "../../law/presumption.ts";
import { routeC } from "../../law/route-c.ts";
import { conditionWords } from "./condition-words.ts";
import { reasonsAgainst, sayFact, sayFactValue, sayGround, sayOutcome, sayRule } from "./say-ruling.ts";

const invalid = {
  entitled: true,
  recognisedIncapable: true,
  regime: "employee",
  exclusion: "none",
  incapableSince: day("2024-01-15"),
  recognisedInvalid: true,
  service: "forem",
  askedByFund: false,
} as const;
const on = day("2026-03-02");

describe("saying a ruling", () => {
  it("gives a person every reason at once, in the order of the law", () => {
    const facts = {
      ...invalid,
      exclusion: "work-accident",
      incapableSince: day("2025-07-01"),
      recognisedInvalid: false,
    };
    assert.deepEqual(reasonsAgainst(judge(routeC, facts as never, on)), [
      conditionWords["no-work-accident"].fails,
      conditionWords["recognised-in-invalidity"].fails,
      conditionWords["one-year-incapable"].fails,
    ]);
  });

  it("says what is not known when nothing fails", () => {
    const ruling = judge(routeC, { ...invalid, askedByFund: undefined }, on);
    assert.deepEqual(reasonsAgainst(ruling), [conditionWords["not-at-the-funds-request"].unknown]);
  });

  it("says nothing against what is met", () => assert.deepEqual(reasonsAgainst(judge(routeC, invalid, on)), []));

  it("has words for every ground, fact and outcome of a condition rule, a table and a calculation", () => {
    const signed = { insuredPersonSignedOn: on, coordinatorSignedOn: on, advisingPhysicianSignedOn: on };
    const handedIn = { advice: "none", opinion: "none", onAgenda: false, decision: "none" } as const;
    const rulings = [
      judge(routeC, invalid, on),
      judge(dossierOrder, handedIn, on),
      judge(presumption, { regime: "employee", ...signed }, on),
    ];
    for (const { rule, because } of rulings) {
      assert.notEqual(sayRule(rule).title.nl, rule);
      for (const ground of because) {
        assert.notEqual(sayGround(ground).nl, ground.what);
        for (const fact of Object.keys(ground.facts)) assert.notEqual(sayFact(fact).nl, fact);
      }
    }
    assert.equal(sayOutcome("advise")?.en, "The advising physician gives advice");
    assert.equal(sayFactValue("self-employed")?.de, "Selbstständig");
  });

  it("leaves a value to itself", () => {
    assert.equal(sayOutcome("2026-03-02/2026-09-01"), undefined);
    assert.equal(sayFactValue("2026-03-02"), undefined);
  });

  it("shows a name that the law no longer knows as it was stored", () => {
    const before = { what: "constructor", kind: "condition" as const, answer: "no", facts: {}, cites: [] };
    assert.equal(sayGround(before).fr, "constructor");
    assert.equal(sayRule("an-old-rule").title.de, "an-old-rule");
    assert.deepEqual(
      reasonsAgainst({ because: [before] }).map(({ nl }) => nl),
      ["constructor"],
    );
  });
});
