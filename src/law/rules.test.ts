import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { allCases } from "./cases.ts";
import { asked } from "./kernel/case.ts";
import { judge } from "./kernel/judge.ts";
import { outcomeOf } from "./kernel/outcome.ts";
import { NotInForce } from "./kernel/rule.ts";

for (const [name, these] of Object.entries(allCases))
  describe(name, () => {
    for (const one of these.list)
      it(one.it, () => {
        const { facts, on } = asked(these, one);
        if (one.outcome === "not in force") return assert.throws(() => judge(these.rule, facts, on), NotInForce);
        const ruling = judge(these.rule, facts, on);
        const answered = (answer: string) =>
          ruling.because.filter((it) => it.answer === answer).map(({ what }) => what);
        assert.equal(ruling.outcome, one.outcome);
        assert.equal(outcomeOf(these.rule, facts, on), one.outcome);
        if (these.rule.shape === "conditions") {
          assert.deepEqual(answered("no"), one.no ?? []);
          assert.deepEqual(answered("unknown"), one.unsaid ?? []);
        }
        if (one.row)
          assert.deepEqual(
            ruling.because.map(({ what }) => what),
            [one.row],
          );
        assert.deepEqual(JSON.parse(JSON.stringify(ruling)), ruling, "a ruling is plain JSON");
      });
  });
