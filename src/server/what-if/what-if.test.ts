import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { assumptionWords, measureWords } from "../../words/screens/what-if.ts";
import { base, limits } from "./assumptions.ts";
import { compare } from "./compare.ts";
import { beginnings } from "./queue.ts";
import { measures, runOnce } from "./run-once.ts";

/** A smaller country with the same pressure on its coordinators, so that the tests are short. */
const small = { ...base, trajectories: 2_600, coordinators: 18 };

describe("waiting for a place with a coordinator", () => {
  const coming = fc.array(
    fc.record({ ready: fc.integer({ min: 0, max: 60 }), holds: fc.integer({ min: 0, max: 30 }) }),
    {
      maxLength: 60,
    },
  );

  it("is as a slow list of places would have it, person by person", () =>
    fc.assert(
      fc.property(coming, fc.integer({ min: 1, max: 8 }), (people, places) => {
        const free = new Array<number>(places).fill(Number.NEGATIVE_INFINITY);
        const slow = people.map(({ ready, holds }) => {
          const first = free.indexOf(Math.min(...free));
          const begins = Math.max(ready, free[first] as number);
          free[first] = begins + holds;
          return begins;
        });
        assert.deepEqual(beginnings(people, places), slow);
      }),
    ));

  it("is for nobody longer with one place more, nor shorter than until they are ready", () =>
    fc.assert(
      fc.property(coming, fc.integer({ min: 1, max: 8 }), (people, places) => {
        const [fewer, more] = [beginnings(people, places), beginnings(people, places + 1)];
        for (const [at, { ready }] of people.entries()) {
          assert.ok((more[at] as number) <= (fewer[at] as number));
          assert.ok((more[at] as number) >= ready);
        }
      }),
    ));
});

describe("what if", () => {
  it("nothing is changed: then nothing differs", async () => {
    const compared = await compare(small, { ...small }, { seed: 3, runs: 3 });
    for (const measure of measures) {
      assert.deepEqual(compared[measure].difference, { low: 0, median: 0, high: 0 });
      assert.deepEqual(compared[measure].base, compared[measure].other);
    }
  });

  it("the same seed is asked again: then the answer is the same, and another seed draws other people", async () => {
    const ask = (seed: number) => compare(small, { ...small, coordinators: 20 }, { seed, runs: 2 });
    assert.deepEqual(await ask(3), await ask(3));
    assert.notDeepEqual(await ask(3), await ask(4));
  });

  it("there are more coordinators: then nobody waits longer, and they cost what they cost", () => {
    for (const run of ["1/1", "1/2", "1/3"]) {
      const rows = [14, 17, 18, 19, 22].map((coordinators) => runOnce(run, { ...small, coordinators }));
      for (const [at, row] of rows.entries()) {
        const fewer = rows[at - 1];
        if (!fewer) continue;
        assert.ok(row.waitMedian <= fewer.waitMedian && row.waitLong <= fewer.waitLong);
        assert.ok(row.inTime >= fewer.inTime);
        assert.ok(row.benefitMonths <= fewer.benefitMonths);
        assert.ok(row.coordinatorCost > fewer.coordinatorCost);
      }
      assert.ok((rows[0]?.waitMedian ?? 0) > (rows.at(-1)?.waitMedian ?? 0), "with too few there is a queue");
    }
  });

  it("the questionnaire leaves in week 8: then people are seen three weeks sooner in their incapacity", () => {
    const enough = { ...small, coordinators: 40 };
    const [now, then] = [runOnce("1/1", enough), runOnce("1/1", { ...enough, questionnaireWeek: 8 })];
    assert.equal(now.sinceIncapacity - then.sinceIncapacity, 21);
    assert.equal(now.waitMedian, then.waitMedian);
    assert.ok(then.benefitMonths < now.benefitMonths);
  });

  it("the first interview must be sooner: then nobody with a place waits longer than that", () => {
    const enough = { ...small, coordinators: 40 };
    const then = runOnce("1/1", { ...enough, contactWithin: 10 });
    assert.ok(then.waitLong <= 10);
    assert.ok(runOnce("1/1", enough).waitMedian > then.waitMedian);
    assert.equal(then.inTime, 100);
  });

  it("starts from the law and the published numbers", () => {
    assert.equal(base.questionnaireWeek, 11);
    assert.equal(base.lumpSum, 4800);
    assert.equal(base.coordinators, 90);
    for (const [name, [least, most]] of Object.entries(limits)) {
      const value = base[name as keyof typeof base];
      assert.ok(least <= value && value <= most, name);
    }
  });

  it("has words and a source for whatever can be changed and is measured", () => {
    assert.deepEqual(Object.keys(assumptionWords).sort(), Object.keys(base).sort());
    assert.deepEqual(Object.keys(measureWords).sort(), [...measures].sort());
  });
});
