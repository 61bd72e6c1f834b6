import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { cumulativeIncidence, type Observed } from "./cumulative-incidence.ts";

const near = (actual: number | undefined, expected: number, within = 5e-4) =>
  assert.ok(Math.abs((actual ?? Number.NaN) - expected) <= within, `${actual} instead of ${expected}`);

/** Weeks of remission under 6-mercaptopurine: Freireich and others, Blood 21 (1963); `+`: still in remission. */
const freireich = "6 6 6 7 10 13 16 22 23 6+ 9+ 10+ 11+ 17+ 19+ 20+ 25+ 32+ 32+ 34+ 35+".split(" ");
/** Months to relapse (1) or death by the transplant (2): Scrucca and others, Bone Marrow Transplantation 40 (2007). */
const scrucca =
  "13:2 1:1 72:0 7:2 8:2 67:0 9:2 5:2 70:0 4:0 7:0 68:0 1:2 10:2 7:2 3:1 4:1 4:1 3:1 3:1 22:2 8:1 2:2 0:2 0:1 35:0 35:0 4:2 14:2 26:2 3:2 2:0 8:0 32:0 12:1".split(
    " ",
  );

describe("cumulative incidence (Aalen and Johansen)", () => {
  it("with one cause is one less the Kaplan-Meier of Freireich's patients, with Greenwood's errors", () => {
    const observed = freireich.map(
      (text): Observed<"relapse"> => ({
        time: Number.parseInt(text, 10),
        cause: text.endsWith("+") ? null : "relapse",
        count: 1,
      }),
    );
    // As printed in the textbooks: Kalbfleisch and Prentice; Cox and Oakes; R's survfit.
    const published = [
      [6, 0.857, 0.0764],
      [7, 0.807, 0.0869],
      [10, 0.753, 0.0963],
      [13, 0.69, 0.1068],
      [16, 0.627, 0.1141],
      [22, 0.538, 0.1282],
      [23, 0.448, 0.1346],
    ] as const;
    const { relapse } = cumulativeIncidence(observed, ["relapse"]);
    assert.deepEqual(
      relapse.slice(1).map(({ time }) => time),
      published.map(([time]) => time),
    );
    for (const [at, [, survival, error]] of published.entries()) {
      near(relapse[at + 1]?.share, 1 - survival);
      near(relapse[at + 1]?.error, error, 1e-4);
    }
  });

  it("of Scrucca's patients adds up, relapse and death, to what the times say without any estimator until the first is lost", () => {
    const observed = scrucca.map((text): Observed<"relapse" | "death"> => {
      const [time, status] = text.split(":");
      return { time: Number(time), cause: status === "1" ? "relapse" : status === "2" ? "death" : null, count: 1 };
    });
    const found = cumulativeIncidence(observed, ["relapse", "death"]);
    const at = (cause: "relapse" | "death", month: number) => found[cause].findLast(({ time }) => time <= month)?.share;
    // Nobody is lost before month 2: 2 of 35 relapsed and 2 died by month 1, 3 died by month 2.
    near(at("relapse", 1), 2 / 35, 1e-12);
    near(at("death", 1), 2 / 35, 1e-12);
    near(at("death", 2), 3 / 35, 1e-12);
    // By hand: of 29 at risk in month 3, with 30/35 still event-free, three relapse and one dies.
    near(at("relapse", 3), 2 / 35 + (30 / 35) * (3 / 29), 1e-12);
    near(at("death", 3), 3 / 35 + (30 / 35) * (1 / 29), 1e-12);
  });

  it("of all causes together is one less the survival of any of them, and no band leaves 0 to 1", () => {
    const some = fc.array(
      fc.record({
        time: fc.integer({ min: 1, max: 60 }),
        cause: fc.constantFrom("a", "b", "c", null),
        count: fc.integer({ min: 1, max: 9 }),
      }),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(some, (observed) => {
        const apart = cumulativeIncidence(observed as Observed<"a" | "b" | "c">[], ["a", "b", "c"]);
        const any = observed.map((one) => ({ ...one, cause: one.cause && ("any" as const) }));
        const together = cumulativeIncidence(any, ["any"]).any.at(-1)?.share ?? 0;
        const sum = (["a", "b", "c"] as const).reduce((total, cause) => total + (apart[cause].at(-1)?.share ?? 0), 0);
        near(sum, together, 1e-9);
        for (const points of Object.values(apart))
          for (const { share, low, high } of points) assert.ok(low >= 0 && low <= share && share <= high && high <= 1);
      }),
      { examples: [[[3, 1, 4, 2].map((time, at) => ({ time, cause: "b" as const, count: [7, 9, 1, 3][at] ?? 0 }))]] },
    );
  });

  it("counts many at once as it counts them one by one", () => {
    const one = [{ time: 3, cause: "a", count: 2 } as const, { time: 5, cause: null, count: 3 } as const];
    const apart = one.flatMap(({ time, cause, count }) =>
      Array.from({ length: count }, () => ({ time, cause, count: 1 })),
    );
    assert.deepEqual(cumulativeIncidence<"a">(one, ["a"]), cumulativeIncidence<"a">(apart, ["a"]));
  });
});
