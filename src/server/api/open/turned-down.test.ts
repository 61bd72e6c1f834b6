import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { day } from "../../../law/kernel/day.ts";
import { languages } from "../../../words/language.ts";
import { type Calculator, workOut } from "./calculator.ts";
import { calculators } from "./calculators.ts";
import { sayCalculatorFaults } from "./say-faults.ts";

const today = day("2026-03-02");
const hours = "Fill in hours of 0 or more, with two decimals at most, for example 15.2.";
const euro = "Fill in an amount in euro of 0 or more, with two decimals at most, for example 50.00.";
const noDay = "Fill in a day that exists, for example 2026-03-02.";
const noLaw = "We know no rule for this day. Choose a later or an earlier day.";

type Wrong = readonly [what: string, change: object, field: string, message: string];

/** Each wrong value alone: one fault, at its field, said in four ways. */
const check = (one: Calculator, wrongs: readonly Wrong[], example = 0) =>
  describe(`${one.name} turns down`, () => {
    for (const [what, change, field, message] of wrongs)
      it(what, () => {
        const body = { ...(one.examples[example]?.body as object), ...change };
        const said = languages.map((language) => {
          const outcome = workOut(one, body, language, today);
          assert.equal(outcome.kind, "faults");
          return outcome.kind === "faults" ? sayCalculatorFaults(outcome.issues, language) : [];
        });
        assert.deepEqual(said[languages.indexOf("en")], [{ field, message }]);
        assert.equal(new Set(said.map((faults) => faults[0]?.message)).size, languages.length);
      });
  });

check(calculators["partial-resumption"], [
  ["negative hours", { hoursPerWeek: "-1" }, "hoursPerWeek", hours],
  ["hours to three decimals", { hoursPerWeek: "15.333" }, "hoursPerWeek", hours],
  ["hours with a comma", { hoursPerWeek: "15,2" }, "hoursPerWeek", hours],
  ["hours that are no number", { hoursPerWeek: "many" }, "hoursPerWeek", hours],
  ["hours as a number, which is not exact", { hoursPerWeek: 15.2 }, "hoursPerWeek", "Fill in text here."],
  ["0 full-time hours", { fullTimeHours: "0" }, "fullTimeHours", "Full time is more than 0 hours."],
  ["0.00 full-time hours", { fullTimeHours: "0.00" }, "fullTimeHours", "Full time is more than 0 hours."],
  ["a week of 169 hours", { fullTimeHours: "169" }, "fullTimeHours", "A week has 168 hours."],
  [
    "hours above full time",
    { hoursPerWeek: "38.01" },
    "hoursPerWeek",
    "This is more than full time. Check both numbers.",
  ],
  ["an amount with three decimals", { dailyBenefit: "50.001" }, "dailyBenefit", euro],
  ["a negative amount", { dailyBenefit: "-50.00" }, "dailyBenefit", euro],
  ["an amount as a power of ten", { dailyBenefit: "5e1" }, "dailyBenefit", euro],
  ["no amount", { dailyBenefit: "" }, "dailyBenefit", euro],
  ["30 February", { day: "2026-02-30" }, "day", noDay],
  ["a day written otherwise", { day: "4/5/2026" }, "day", noDay],
  ["a day before the rule", { day: "2017-12-31" }, "day", noLaw],
  ["a wage with three decimals", { dailyWage: "40.001" }, "dailyWage", euro],
  ["another regime", { regime: "official" }, "regime", "Choose one of these: employee, self-employed."],
  ["another setting", { setting: "office" }, "setting", "Choose one of these: sheltered-workshop."],
  ["a field of the other regime", { activitySince: "2026-02-02" }, "activitySince", unknown("activitySince")],
]);

check(
  calculators["partial-resumption"],
  [
    ["a day before the activity", { day: "2026-02-01" }, "day", "This day is before the start of the activity."],
    ["an activity since 30 February", { activitySince: "2026-02-30" }, "activitySince", noDay],
    ["hours of the self-employed", { hoursPerWeek: "19" }, "hoursPerWeek", unknown("hoursPerWeek")],
  ],
  1,
);

check(calculators["declaration-day"], [
  ["31 April", { resumesOn: "2027-04-31" }, "resumesOn", noDay],
  ["a declaration on 30 February", { declaredOn: "2027-02-30" }, "declaredOn", noDay],
  ["a day before the rule", { resumesOn: "2013-04-10" }, "resumesOn", noLaw],
  ["no day", { resumesOn: null }, "resumesOn", "Fill in text here."],
]);
check(calculators["decision-term"], [["29 February 2026", { resumesOn: "2026-02-29" }, "resumesOn", noDay]]);
check(calculators.questionnaire, [
  ["a day before the rule", { incapableSince: "2015-12-31" }, "incapableSince", noLaw],
  ["the end of the calendar", { incapableSince: "2199-12-31" }, "incapableSince", noLaw],
]);
check(calculators.months, [["month 13", { incapableSince: "2026-13-01" }, "incapableSince", noDay]]);
check(calculators.routes, [
  ["another service", { service: "onem" }, "service", "Choose one of these: vdab, forem, actiris, adg."],
  ["text for yes or no", { recognisedInvalid: "yes" }, "recognisedInvalid", "Choose yes or no."],
  [
    "another exclusion",
    { exclusion: "none" },
    "exclusion",
    "Choose one of these: work-accident, occupational-disease, statutory-official.",
  ],
]);
check(calculators.presumption, [
  [
    "a signature on 31 June",
    { signed: { insuredPerson: "2026-06-31", coordinator: null, advisingPhysician: null } },
    "signed.insuredPerson",
    noDay,
  ],
  [
    "a signature that is not there and not said",
    { signed: { insuredPerson: null, coordinator: null } },
    "signed.advisingPhysician",
    "Fill this in.",
  ],
  [
    "the signature of somebody else",
    { signed: { insuredPerson: null, coordinator: null, advisingPhysician: null, employer: null } },
    "signed.employer",
    unknown("employer"),
  ],
  [
    "signatures of before the law",
    { signed: { insuredPerson: "2021-12-31", coordinator: "2021-12-31", advisingPhysician: "2021-12-31" } },
    "signed",
    noLaw,
  ],
]);
check(calculators["training-benefits"], [
  ["negative hours", { hoursFollowed: "-120" }, "hoursFollowed", hours],
  ["another decision", { decision: "maybe" }, "decision", "Choose one of these: approved, refused."],
  ["a day before the rule", { day: "2011-08-31" }, "day", noLaw],
]);
check(calculators.sanction, [
  [
    "an absence of before the incapacity",
    { absences: [{ on: "2024-09-01", justified: false }] },
    "absences.0.on",
    "This day is before the start of the incapacity.",
  ],
  [
    "the same day twice",
    {
      absences: [
        { on: "2025-02-03", justified: false },
        { on: "2025-02-03", justified: true },
      ],
    },
    "absences.1.on",
    "This day is there already.",
  ],
  ["an amount with three decimals", { monthlyBenefit: "1300.005" }, "monthlyBenefit", euro],
]);
check(calculators["national-number"], [
  ["no number", { number: "" }, "number", "Fill this in."],
  ["a number that is not text", { number: 85073003328 }, "number", "Fill in text here."],
]);

function unknown(field: string): string {
  return `There is no such field here: ${field}.`;
}
