import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { calculators } from "./calculators.ts";
import { answerOf, check } from "./given-calculator.ts";

const stays = (
  incapableSince: string,
  breach: string,
  unjustified: readonly string[],
  justified: readonly string[] = [],
) => ({
  incapableSince,
  breach,
  absences: [
    ...justified.map((on) => ({ on, justified: true })),
    ...unjustified.map((on) => ({ on, justified: false })),
  ],
  monthlyBenefit: "1300.00",
});
const costs = (percent: number, amount: string, suspended: boolean, next: string) => ({
  percent,
  amount,
  suspended,
  next,
});

check(calculators.sanction, [
  [
    "a first absence: a letter, and nothing goes off",
    stays("2024-09-02", "first-contact", ["2025-02-03"]),
    costs(0, "0.00", false, "registered-letter"),
  ],
  [
    "a second one in 2025: 2.5 % of 1300 is 32.50",
    stays("2024-09-02", "first-contact", ["2025-02-03", "2025-02-24"]),
    costs(2.5, "32.50", false, "reduced-until-contact"),
  ],
  [
    "with a good reason it does not count",
    stays("2024-09-02", "first-contact", ["2025-02-03"], ["2025-02-24"]),
    costs(0, "0.00", false, "registered-letter"),
  ],
  [
    "in whatever order they are sent",
    stays("2024-09-02", "questionnaire-examination", ["2025-02-24", "2025-02-03"]),
    costs(2.5, "32.50", false, "reduced-until-contact"),
  ],
  [
    "incapable since 2022: no such duty",
    stays("2022-12-31", "first-contact", ["2025-02-03", "2025-02-24"]),
    costs(0, "0.00", false, "nothing"),
  ],
  [
    "the evaluation itself: all of it",
    stays("2024-09-02", "incapacity-evaluation", ["2025-02-03"]),
    costs(100, "1300.00", true, "suspended-until-examined"),
  ],
  [
    "from 2026 on 10 % of 1300 is 130",
    stays("2024-09-02", "first-contact", ["2026-03-02", "2026-03-23"]),
    costs(10, "130.00", false, "reduced-until-contact"),
  ],
  [
    "the day of the last absence counts, also when the first was in 2025 (our reading)",
    stays("2024-09-02", "first-contact", ["2025-12-05", "2026-03-23"]),
    costs(10, "130.00", false, "reduced-until-contact"),
  ],
  [
    "a third absence: again 2.5 %, not 5 (our reading)",
    stays("2024-09-02", "first-contact", ["2025-02-03", "2025-02-24", "2025-03-17"]),
    costs(2.5, "32.50", false, "reduced-until-contact"),
  ],
  [
    "the interview with the physician, before 2026: nothing",
    stays("2024-09-02", "physical-contact", ["2025-02-03"]),
    costs(0, "0.00", false, "nothing"),
  ],
  [
    "the interview with the physician, in 2026: all of it",
    stays("2024-09-02", "physical-contact", ["2026-03-03"]),
    costs(100, "1300.00", true, "suspended-until-examined"),
  ],
  ["never absent", stays("2024-09-02", "first-contact", []), costs(0, "0.00", false, "nothing")],
]);

describe("national-number", () => {
  const says = (number: string) => {
    const { because, ...answer } = answerOf(calculators["national-number"], { number }) as {
      because: { code: string; sentence: string }[];
    };
    return [answer, because.map(({ code }) => code)];
  };
  const valid = (kind: string, birthDate: string | null, sex: string | null) => [
    { valid: true, kind, birthDate, sex },
    [],
  ];
  const wrong = (code: string, kind: string | null = "national") => [
    { valid: false, kind, birthDate: null, sex: null },
    [code],
  ];

  it("checks by 97 less the rest: 850730033 leaves 69, so 28", () =>
    assert.deepEqual(says("85.07.30-033.28"), valid("national", "1985-07-30", "male")));
  it("reads an even sequence as female", () =>
    assert.deepEqual(says("85073003427"), valid("national", "1985-07-30", "female")));
  it("puts a 2 in front for who was born from 2000", () =>
    assert.deepEqual(says("01020300269"), valid("national", "2001-02-03", "female")));
  it("reads month 47 as July of a bis number whose sex is known", () =>
    assert.deepEqual(says("85473003317"), valid("bis", "1985-07-30", "male")));
  it("reads month 27 as July of a bis number whose sex is not known", () =>
    assert.deepEqual(says("85273003371"), valid("bis", "1985-07-30", null)));
  it("reads month and day 00 as not known", () =>
    assert.deepEqual(says("85000000138"), valid("national", null, "male")));
  it("turns down a wrong check", () => assert.deepEqual(says("85073003329"), wrong("check-digits-fit")));
  it("turns down month 13, though it fits the check", () =>
    assert.deepEqual(says("85133003370"), wrong("birth-day-can-be")));
  it("turns down 30 February, though it fits the check", () =>
    assert.deepEqual(says("85023003390"), wrong("birth-day-can-be")));
  it("turns down who is yet to be born", () => assert.deepEqual(says("30010100153"), wrong("born-by-now")));
  it("turns down ten digits and letters", () => {
    assert.deepEqual(says("8507300332"), wrong("eleven-digits", null));
    assert.deepEqual(says("eighty-five"), wrong("eleven-digits", null));
  });
});

describe("routes", () => {
  const body = {
    regime: "employee",
    incapableSince: "2025-01-06",
    day: "2026-03-02",
    recognisedInvalid: true,
    service: "vdab",
    exclusion: null,
  };
  const codes = (change: object) => {
    const answer = answerOf(calculators.routes, { ...body, ...change }) as Record<
      "A" | "B" | "C",
      { open: boolean; because: { code: string; sentence: string }[] }
    >;
    return (["A", "B", "C"] as const).map((route) => {
      const { open, because } = answer[route];
      for (const { sentence } of because) assert.match(sentence, /^\p{Lu}.*\.$/u);
      return open || because.map(({ code }) => code);
    });
  };

  it("are all open after a year, in invalidity", () => assert.deepEqual(codes({}), [true, true, true]));
  it("are A and B in the first year", () =>
    assert.deepEqual(codes({ incapableSince: "2025-03-03", recognisedInvalid: false }), [
      true,
      true,
      ["recognised-in-invalidity", "one-year-incapable"],
    ]));
  it("are all open on the day itself, one year on", () =>
    assert.deepEqual(codes({ incapableSince: "2025-03-02" }), [true, true, true]));
  it("are closed to a victim of an accident at work, and it is said each time", () =>
    assert.deepEqual(codes({ exclusion: "work-accident" }), [
      ["no-work-accident"],
      ["no-work-accident"],
      ["no-work-accident"],
    ]));
  it("are closed to the self-employed in 2022", () =>
    assert.deepEqual(codes({ regime: "self-employed", day: "2022-06-01", incapableSince: "2021-01-04" }), [
      ["regime-in-force"],
      ["regime-in-force"],
      ["regime-in-force", "service-takes-part"],
    ]));
  it("are closed before the incapacity begins", () =>
    assert.deepEqual(codes({ incapableSince: "2026-03-03", recognisedInvalid: false })[1], ["recognised-incapable"]));
  it("open C at Forem on 22 May 2023, not the day before", () => {
    assert.deepEqual(codes({ service: "forem", day: "2023-05-22", incapableSince: "2022-01-03" })[2], true);
    assert.deepEqual(codes({ service: "forem", day: "2023-05-21", incapableSince: "2022-01-03" })[2], [
      "service-takes-part",
    ]);
  });
});
