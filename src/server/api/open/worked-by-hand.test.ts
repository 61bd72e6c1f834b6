import { calculators } from "./calculators.ts";
import { check } from "./given-calculator.ts";

const works = (hoursPerWeek: string, more: object = {}) => ({
  regime: "employee",
  day: "2026-05-04",
  hoursPerWeek,
  fullTimeHours: "38",
  dailyBenefit: "50.00",
  ...more,
});
const left = (reductionPercent: number | null, dailyBenefit: string | null) => ({ reductionPercent, dailyBenefit });

check(calculators["partial-resumption"], [
  ["19 of 38 is 50 %: 30 above 20, so 70 % of 50.00", works("19"), left(30, "35.00")],
  ["15.2 of 38 is exactly 40 %: 20 above, so 80 % of 50.00", works("15.2"), left(20, "40.00")],
  ["7.6 of 38 is exactly 20 %: nothing goes off", works("7.6"), left(0, "50.00")],
  ["7.61 of 38 is 20.02 %: 0.02 above, which rounds to nothing", works("7.61"), left(0, "50.00")],
  ["7.79 of 38 is exactly 20.5 %: 0.50 above, which goes up to 1", works("7.79"), left(1, "49.50")],
  ["7.78 of 38 is 20.47 %: 0.47 above, which is dropped", works("7.78"), left(0, "50.00")],
  ["15 of 38 is 39.47 %: 19 above, so 81 % of 50.00", works("15"), left(19, "40.50")],
  ["38 of 38: 80 above, so a fifth is left", works("38"), left(80, "10.00")],
  ["no hours: nothing goes off", works("0"), left(0, "50.00")],
  ["70 % of 33.33 is 23.331: 23.33", works("19", { dailyBenefit: "33.33" }), left(30, "23.33")],
  ["70 % of 0.05 is 3.5 cents: half a cent goes up", works("19", { dailyBenefit: "0.05" }), left(30, "0.04")],
  ["50 and 50.5 are amounts as well", works("19", { dailyBenefit: "50.5" }), left(30, "35.35")],
  ["18 of 36 is 50 %", works("18", { fullTimeHours: "36" }), left(30, "35.00")],
  ["a sheltered workshop keeps all", works("19", { setting: "sheltered-workshop" }), left(0, "50.00")],
]);

check(calculators["partial-resumption"], [
  ["31 March 2018: without the wage it cannot be said", works("19", { day: "2018-03-31" }), left(null, null)],
  [
    "31 March 2018: of 40 euro 2.76, 5.52 and 5.16 go off",
    works("19", { day: "2018-03-31", dailyWage: "40.00" }),
    left(null, "36.56"),
  ],
]);

const runs = (day: string, more: object = {}) => ({
  regime: "self-employed",
  day,
  activitySince: "2026-02-02",
  dailyBenefit: "76.42",
  ...more,
});
const income = (referenceIncome: string) => ({ referenceIncome, incomeThreshold: "18000" });

check(calculators["partial-resumption"], [
  ["self-employed: six months from 2 February end on 1 August, in full", runs("2026-08-01"), left(0, "76.42")],
  ["from the seventh month 10 % goes off: 76.42 less 7.642 is 68.778", runs("2026-08-02"), left(10, "68.78")],
  ["until the end of the third year after the first: 2029", runs("2029-12-31"), left(10, "68.78")],
  ["from 2030 income counts, and the threshold is not known", runs("2030-01-01"), left(null, null)],
  ["20 000 is 11.11 % above 18 000: 11 % off 76.42 is 68.0138", runs("2030-01-01", income("20000")), left(11, "68.01")],
  ["20 700 is exactly 15 % above: nothing is paid", runs("2030-01-01", income("20700")), left(100, "0.00")],
  ["below the threshold nothing goes off", runs("2030-01-01", income("17999.99")), left(0, "76.42")],
]);

const starts = (resumesOn: string, declaredOn?: string) => ({ regime: "employee", resumesOn, declaredOn });
const late = (lateDays: number, consequence: string) => ({ latestDay: "2026-01-09", lateDays, consequence });

check(calculators["declaration-day"], [
  ["Monday 12 January 2026: the Friday before (INAMI's example)", starts("2026-01-12"), { latestDay: "2026-01-09" }],
  ["Tuesday after Easter Monday 2027: Friday 26 March", starts("2027-03-30"), { latestDay: "2027-03-26" }],
  ["Tuesday after Whit Monday 2026: Friday 22 May", starts("2026-05-26"), { latestDay: "2026-05-22" }],
  ["a Friday after Ascension 2026: Wednesday 13 May", starts("2026-05-15"), { latestDay: "2026-05-13" }],
  ["on the last day itself", starts("2026-01-12", "2026-01-09"), late(0, "none")],
  ["a week early", starts("2026-01-12", "2026-01-02"), late(0, "none")],
  ["a day late", starts("2026-01-12", "2026-01-10"), late(1, "reduced-10-percent")],
  ["14 days late, from the last day", starts("2026-01-12", "2026-01-23"), late(14, "reduced-10-percent")],
  ["15 days late", starts("2026-01-12", "2026-01-24"), late(15, "recovery")],
  [
    "self-employed in 2026: the same day",
    { regime: "self-employed", resumesOn: "2026-01-12" },
    { latestDay: "2026-01-09" },
  ],
  [
    "self-employed in 2022: the permission had to come first",
    { regime: "self-employed", resumesOn: "2022-01-10", declaredOn: "2022-01-07" },
    { latestDay: null },
  ],
]);

check(calculators["decision-term"], [
  [
    "from 1 April 2026: 2 days that week, 4 after Easter Monday, 10, 4 up to 1 May, 5, 3 up to Ascension, 15 and 18 May",
    { resumesOn: "2026-04-01" },
    { decideBy: "2026-05-18" },
  ],
  ["from Monday 7 September 2026: six whole weeks", { resumesOn: "2026-09-07" }, { decideBy: "2026-10-19" }],
]);

check(calculators.questionnaire, [
  [
    "ten weeks after Monday 5 January is 16 March, and two weeks later 30 March",
    { incapableSince: "2026-01-05" },
    { sendOn: "2026-03-16", dueOn: "2026-03-30" },
  ],
  [
    "until 2021 eight weeks: 6 September 2021 is 1 November",
    { incapableSince: "2021-09-06" },
    { sendOn: "2021-11-01", dueOn: "2021-11-15" },
  ],
]);

check(calculators.months, [
  [
    "the fifth of the month, each time",
    { incapableSince: "2026-01-05" },
    { month4: "2026-04-05", month7: "2026-07-05", month11: "2026-11-05", invalidity: "2027-01-05" },
  ],
  [
    "31 August: November has no 31st, February no 31st, June no 31st: the day after",
    { incapableSince: "2025-08-31" },
    { month4: "2025-12-01", month7: "2026-03-01", month11: "2026-07-01", invalidity: "2026-08-31" },
  ],
  [
    "30 November: February has no 30th, the other months have",
    { incapableSince: "2025-11-30" },
    { month4: "2026-03-01", month7: "2026-05-30", month11: "2026-09-30", invalidity: "2026-11-30" },
  ],
  [
    "29 February of a leap year: a year later on 1 March",
    { incapableSince: "2024-02-29" },
    { month4: "2024-05-29", month7: "2024-08-29", month11: "2024-12-29", invalidity: "2025-03-01" },
  ],
]);

const signs = (regime: string, advisingPhysician: string | null, more: object = {}) => ({
  regime,
  signed: { insuredPerson: "2026-03-02", coordinator: "2026-03-04", advisingPhysician },
  ...more,
});

check(calculators.presumption, [
  [
    "six months from the last of three signatures, 9 March",
    signs("employee", "2026-03-09"),
    { from: "2026-03-09", until: "2026-09-08" },
  ],
  ["two signatures start nothing", signs("employee", null), { from: null, until: null }],
  [
    "nobody signed",
    { regime: "unemployed", signed: { insuredPerson: null, coordinator: null, advisingPhysician: null } },
    { from: null, until: null },
  ],
  [
    "self-employed: from the signatures as well, whatever the day of the plan (our reading)",
    signs("self-employed", "2026-03-09", { planDrawnUpOn: "2026-03-20" }),
    { from: "2026-03-09", until: "2026-09-08" },
  ],
]);

const follows = (hoursFollowed: string, more: object = {}) => ({
  decision: "approved",
  hoursFollowed,
  hoursPlanned: "150",
  succeeded: true,
  day: "2026-06-30",
  ...more,
});
const premiums = (hourlyPremium: string, successPremium: string, total: string) => ({
  hourlyPremium,
  successPremium,
  total,
});

check(calculators["training-benefits"], [
  ["120 hours of 5 euro, and 500", follows("120"), premiums("600.00", "500.00", "1100.00")],
  ["not succeeded: the hours alone", follows("120", { succeeded: false }), premiums("600.00", "0.00", "600.00")],
  ["refused: nothing", follows("120", { decision: "refused" }), premiums("0.00", "0.00", "0.00")],
  ["no hours followed", follows("0"), premiums("0.00", "500.00", "500.00")],
  ["119.5 hours are 597.50", follows("119.5", { succeeded: false }), premiums("597.50", "0.00", "597.50")],
  ["7.33 hours are 36.65", follows("7.33", { succeeded: false }), premiums("36.65", "0.00", "36.65")],
  ["not more than the 150 planned", follows("160"), premiums("750.00", "500.00", "1250.00")],
]);
