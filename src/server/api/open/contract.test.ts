import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { day } from "../../../law/kernel/day.ts";
import { type Calculator, workOut } from "./calculator.ts";
import { calculators } from "./calculators.ts";

const today = day("2026-03-02");
const signed = (on: string | null) => ({
  insuredPerson: "2026-03-02",
  coordinator: "2026-03-02",
  advisingPhysician: on,
});
const employee = {
  regime: "employee",
  day: "2026-05-04",
  hoursPerWeek: "19",
  fullTimeHours: "38",
  dailyBenefit: "50.00",
};
const selfEmployed = { regime: "self-employed", activitySince: "2026-02-02", dailyBenefit: "76.42" };
const ways = { regime: "employee", incapableSince: "2025-01-06", day: "2026-03-02", recognisedInvalid: true };
const training = { hoursFollowed: "120", hoursPlanned: "150", succeeded: true, day: "2026-06-30" };
const twice = [
  { on: "2025-02-03", justified: false },
  { on: "2025-02-24", justified: false },
];
const absent = { incapableSince: "2024-09-02", absences: twice, monthlyBenefit: "1300.00" };
const open = { open: true, because: [] };

/** What issue 3 promises to the sites of funds: these fields, of these types, and nothing beside them. */
const promised: readonly (readonly [keyof typeof calculators, body: object, answer: object])[] = [
  ["partial-resumption", employee, { reductionPercent: 30, dailyBenefit: "35.00" }],
  [
    "partial-resumption",
    { ...employee, setting: "sheltered-workshop" },
    { reductionPercent: 0, dailyBenefit: "50.00" },
  ],
  ["partial-resumption", { ...selfEmployed, day: "2026-08-01" }, { reductionPercent: 0, dailyBenefit: "76.42" }],
  ["partial-resumption", { ...selfEmployed, day: "2026-08-02" }, { reductionPercent: 10, dailyBenefit: "68.78" }],
  ["partial-resumption", { ...selfEmployed, day: "2029-12-31" }, { reductionPercent: 10, dailyBenefit: "68.78" }],
  ["partial-resumption", { ...selfEmployed, day: "2030-01-01" }, { reductionPercent: null, dailyBenefit: null }],
  ["declaration-day", { regime: "employee", resumesOn: "2027-03-30" }, { latestDay: "2027-03-26" }],
  [
    "declaration-day",
    { regime: "employee", resumesOn: "2026-01-12", declaredOn: "2026-01-09" },
    { latestDay: "2026-01-09", lateDays: 0, consequence: "none" },
  ],
  [
    "declaration-day",
    { regime: "self-employed", resumesOn: "2026-01-12", declaredOn: "2026-01-23" },
    { latestDay: "2026-01-09", lateDays: 14, consequence: "reduced-10-percent" },
  ],
  [
    "declaration-day",
    { regime: "employee", resumesOn: "2026-01-12", declaredOn: "2026-01-24" },
    { latestDay: "2026-01-09", lateDays: 15, consequence: "recovery" },
  ],
  ["routes", { ...ways, service: "vdab", exclusion: null }, { A: open, B: open, C: open }],
  ["questionnaire", { incapableSince: "2026-01-05" }, { sendOn: "2026-03-16", dueOn: "2026-03-30" }],
  ["questionnaire", { incapableSince: "2021-12-31" }, { sendOn: "2022-02-25", dueOn: "2022-03-11" }],
  ["questionnaire", { incapableSince: "2022-01-01" }, { sendOn: "2022-03-12", dueOn: "2022-03-26" }],
  [
    "months",
    { incapableSince: "2024-02-29" },
    { month4: "2024-05-29", month7: "2024-08-29", month11: "2024-12-29", invalidity: "2025-03-01" },
  ],
  ["decision-term", { resumesOn: "2026-04-01" }, { decideBy: "2026-05-18" }],
  ["presumption", { regime: "employee", signed: signed("2026-03-09") }, { from: "2026-03-09", until: "2026-09-08" }],
  ["presumption", { regime: "unemployed", signed: signed(null) }, { from: null, until: null }],
  [
    "presumption",
    { regime: "self-employed", signed: { insuredPerson: null, coordinator: null, advisingPhysician: null } },
    { from: null, until: null },
  ],
  [
    "training-benefits",
    { ...training, decision: "approved" },
    { hourlyPremium: "600.00", successPremium: "500.00", total: "1100.00" },
  ],
  [
    "training-benefits",
    { ...training, decision: "refused" },
    { hourlyPremium: "0.00", successPremium: "0.00", total: "0.00" },
  ],
  [
    "national-number",
    { number: "85.07.30-033.28" },
    { valid: true, kind: "national", birthDate: "1985-07-30", sex: "male", because: [] },
  ],
  [
    "sanction",
    { ...absent, breach: "first-contact" },
    { percent: 2.5, amount: "32.50", suspended: false, next: "reduced-until-contact" },
  ],
  [
    "sanction",
    { ...absent, breach: "incapacity-evaluation" },
    { percent: 100, amount: "1300.00", suspended: true, next: "suspended-until-examined" },
  ],
  [
    "sanction",
    { ...absent, absences: [], breach: "questionnaire-examination" },
    { percent: 0, amount: "0.00", suspended: false, next: "nothing" },
  ],
];

describe("the contract of the open calculators", () => {
  for (const [name, body, answer] of promised)
    it(`${name} answers ${JSON.stringify(answer)}`, () => {
      const one = calculators[name] as Calculator;
      const outcome = workOut(one, body, "nl", today);
      assert.ok(outcome.kind === "answer");
      const sent = JSON.parse(JSON.stringify(outcome.answer));
      assert.deepEqual(sent, answer);
      assert.ok(one.answer.safeParse(sent).success);
      assert.ok(outcome.rulings[0].receipt);
    });

  it("is tried for every calculator", () =>
    assert.deepEqual(new Set(promised.map(([name]) => name)), new Set(Object.keys(calculators))));

  it("names every reason why a number or a way in is turned down", () => {
    const number = workOut(calculators["national-number"] as Calculator, { number: "85.13.30-033.28" }, "nl", today);
    assert.ok(number.kind === "answer");
    assert.deepEqual(
      { ...number.answer, because: [] },
      { valid: false, kind: "national", birthDate: null, sex: null, because: [] },
    );
    const way = {
      ...ways,
      recognisedInvalid: false,
      incapableSince: "2025-12-01",
      service: "forem",
      exclusion: "work-accident",
    };
    const routes = workOut(calculators.routes as Calculator, way, "nl", today);
    assert.ok(routes.kind === "answer");
    const { C } = routes.answer as { C: { open: boolean; because: { code: string }[] } };
    assert.equal(C.open, false);
    assert.deepEqual(C.because.map(({ code }) => code).toSorted(), [
      "no-work-accident",
      "one-year-incapable",
      "recognised-in-invalidity",
    ]);
  });
});
