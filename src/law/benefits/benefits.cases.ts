import { cases } from "../kernel/case.ts";
import type { Cents, Minutes } from "../kernel/facts.ts";
import { antiCumul } from "./anti-cumul.ts";
import { payer } from "./payer.ts";
import { successPremiumRule, trainingBenefits, trainingPremium } from "./training-benefits.ts";
import { trainingCosts } from "./training-costs.ts";
import { voucherCases } from "./voucher.cases.ts";

const cents = (amount: number) => amount as Cents;
const hours = (followed: number) => ((followed * 6000) / 100) as Minutes;
const on = "2026-06-30";
const followed = { decision: "approved", minutesFollowed: hours(120), minutesPlanned: hours(150) } as const;

const trainingPremiumCases = cases(trainingPremium, { on, facts: followed }, [
  { it: "RIZIV page of 2019: 5 euro an hour, 120 hours", outcome: "600.00" },
  {
    it: "RIZIV page of 2019: the hours followed, not those planned",
    but: { minutesPlanned: hours(500) },
    outcome: "600.00",
  },
  {
    it: "our reading: a quarter of an hour is a quarter of the premium",
    but: { minutesFollowed: hours(0.25) },
    outcome: "1.25",
  },
  { it: "our reading: 7 minutes, half a cent up", but: { minutesFollowed: 7 as Minutes }, outcome: "0.58" },
  { it: "our reading: 151 hours of a plan of 150", but: { minutesFollowed: hours(151) }, outcome: "750.00" },
  { it: "exactly what was planned", but: { minutesFollowed: hours(150) }, outcome: "750.00" },
  { it: "no hour, no premium", but: { minutesFollowed: hours(0) }, outcome: "0.00" },
  {
    it: "nothing planned, nothing followed",
    but: { minutesFollowed: hours(0), minutesPlanned: hours(0) },
    outcome: "0.00",
  },
  { it: "webinar, slide 22: refused, no premium", but: { decision: "refused" }, outcome: "0.00" },
  { it: "negative hours cannot be", but: { minutesFollowed: hours(-1) }, outcome: "unknown" },
  { it: "nor negative hours planned", but: { minutesPlanned: hours(-1) }, outcome: "unknown" },
  { it: "no decision is known", but: { decision: undefined }, outcome: "unknown" },
  { it: "the hours are not known", but: { minutesFollowed: undefined }, outcome: "unknown" },
  { it: "the plan is not known", but: { minutesPlanned: undefined }, outcome: "unknown" },
  { it: "decree of 1996, art. 215sexies: on its first day", on: "2011-09-01", outcome: "600.00" },
  { it: "the day before, not in force", on: "2011-08-31", outcome: "not in force" },
]);

const successPremiumCases = cases(successPremiumRule, { on, facts: { decision: "approved", succeeded: true } }, [
  { it: "RIZIV page of 2019: 500 euro on success", outcome: "500.00" },
  { it: "RIZIV page of 2019: not without success", but: { succeeded: false }, outcome: "0.00" },
  { it: "not without the approval", but: { decision: "refused" }, outcome: "0.00" },
  { it: "nobody knows of success", but: { succeeded: undefined }, outcome: "unknown" },
  { it: "nobody knows of a decision", but: { decision: undefined }, outcome: "unknown" },
  { it: "the day before, not in force", on: "2011-08-31", outcome: "not in force" },
]);

const trainingBenefitsCases = cases(trainingBenefits, { on, facts: { ...followed, succeeded: true } }, [
  { it: "RIZIV page of 2019: 120 hours and success", outcome: "1100.00" },
  { it: "RIZIV page of 2019: 120 hours without success", but: { succeeded: false }, outcome: "600.00" },
  { it: "success without hours", but: { minutesFollowed: hours(0) }, outcome: "500.00" },
  { it: "refused: nothing", but: { decision: "refused" }, outcome: "0.00" },
  {
    it: "refused: nothing, whatever was followed",
    but: { decision: "refused", minutesFollowed: undefined },
    outcome: "0.00",
  },
  { it: "hours beyond the plan: our reading", but: { minutesFollowed: hours(160) }, outcome: "1250.00" },
  { it: "nobody knows of success", but: { succeeded: undefined }, outcome: "unknown" },
  { it: "nobody knows the hours", but: { minutesFollowed: undefined }, outcome: "unknown" },
  { it: "negative hours cannot be", but: { minutesFollowed: hours(-1) }, outcome: "unknown" },
  { it: "the day before, not in force", on: "2011-08-31", outcome: "not in force" },
]);

const payerCases = cases(payer, { on, facts: { guidedBy: "fund" } }, [
  { it: "webinar, slide 22: the fund pays", outcome: "fund", row: "guided-by-another" },
  {
    it: "Brussels page of 2026: Actiris pays",
    but: { guidedBy: "actiris" },
    outcome: "actiris",
    row: "guided-by-actiris",
  },
  { it: "VDAB guides: the fund pays", but: { guidedBy: "vdab" }, outcome: "fund", row: "guided-by-another" },
  { it: "Forem guides: the fund pays", but: { guidedBy: "forem" }, outcome: "fund", row: "guided-by-another" },
  { it: "ADG guides: the fund pays", but: { guidedBy: "adg" }, outcome: "fund", row: "guided-by-another" },
  { it: "nobody knows who guides", but: { guidedBy: undefined }, outcome: "unknown" },
  {
    it: "our reading: the day before that page Actiris did not pay",
    on: "2026-03-24",
    but: { guidedBy: "actiris" },
    outcome: "fund",
    row: "guided-by-anyone",
  },
  {
    it: "before that page it does not matter who guides",
    on: "2026-03-24",
    but: { guidedBy: undefined },
    outcome: "fund",
  },
  { it: "our reading: on the day of that page", on: "2026-03-25", but: { guidedBy: "actiris" }, outcome: "actiris" },
  { it: "the day before, not in force", on: "2012-09-30", outcome: "not in force" },
]);

const withReceipt = { decision: "approved", receiptHandedIn: true } as const;

const trainingCostsCases = cases(trainingCosts, { on, facts: withReceipt }, [
  { it: "RIZIV page of 2019: the cost is paid", outcome: "real-cost", row: "cost-with-receipt" },
  {
    it: "our reading: not before there is a receipt",
    but: { receiptHandedIn: false },
    outcome: "receipt-needed",
    row: "cost-without-receipt",
  },
  {
    it: "webinar, slide 22: refused, nothing",
    but: { decision: "refused" },
    outcome: "no-cost-paid",
    row: "cost-refused",
  },
  {
    it: "refused, with or without a receipt",
    but: { decision: "refused", receiptHandedIn: undefined },
    outcome: "no-cost-paid",
  },
  { it: "nobody knows of a receipt", but: { receiptHandedIn: undefined }, outcome: "unknown" },
  { it: "nobody knows of a decision", but: { decision: undefined }, outcome: "unknown" },
  { it: "the day before, not in force", on: "2012-09-30", outcome: "not in force" },
]);

const antiCumulCases = cases(antiCumul, { on, facts: { amount: cents(60_000), regionalAmount: cents(20_050) } }, [
  { it: "law, art. 109bis: only the difference", outcome: "399.50" },
  { it: "law, art. 109bis: nothing beside as much", but: { regionalAmount: cents(60_000) }, outcome: "0.00" },
  { it: "law, art. 109bis: nothing beside more", but: { regionalAmount: cents(60_001) }, outcome: "0.00" },
  { it: "no regional benefit: all of it", but: { regionalAmount: cents(0) }, outcome: "600.00" },
  { it: "a negative one adds nothing", but: { regionalAmount: cents(-1) }, outcome: "600.00" },
  { it: "nobody knows the amount", but: { amount: undefined }, outcome: "unknown" },
  { it: "nobody knows the regional one", but: { regionalAmount: undefined }, outcome: "unknown" },
  { it: "the day before, not in force", on: "2012-09-30", outcome: "not in force" },
]);

export const benefitCases = {
  "training-premium": trainingPremiumCases,
  "success-premium": successPremiumCases,
  "training-benefits": trainingBenefitsCases,
  payer: payerCases,
  "training-costs": trainingCostsCases,
  "anti-cumul": antiCumulCases,
  voucher: voucherCases,
} as const;
