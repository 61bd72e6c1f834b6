import { cases } from "../kernel/case.ts";
import type { Cents } from "../kernel/facts.ts";
import { absenceLadder } from "./absence-ladder.ts";
import { sanction } from "./sanction.ts";

const euro = (amount: number) => (amount * 100) as Cents;

export const absenceLadderCases = cases(
  absenceLadder,
  { on: "2026-04-20", facts: { breach: "first-contact", absence: "first", incapableSince2023: true } },
  [
    { it: "Securex: first absence, a registered letter", outcome: "registered-letter", row: "first-absence" },
    { it: "no absence, nothing", but: { absence: "none" }, outcome: "nothing", row: "no-absence" },
    {
      it: "Securex: second absence, a reduction",
      but: { absence: "second" },
      outcome: "reduced-until-contact",
      row: "next-absence",
    },
    {
      it: "Securex: third absence, a reduction again",
      but: { absence: "later" },
      outcome: "reduced-until-contact",
      row: "next-absence",
    },
    {
      it: "art. 100 § 1/4: an incapacity of before 2023, nothing",
      but: { absence: "later", incapableSince2023: false },
      outcome: "nothing",
      row: "incapacity-before-2023",
    },
    {
      it: "art. 134 § 2: the evaluation itself suspends at once, whenever the incapacity started",
      but: { breach: "incapacity-evaluation", incapableSince2023: undefined },
      outcome: "suspended-until-examined",
      row: "evaluation-missed",
    },
    {
      it: "from 2026: the physical contact suspends at once",
      but: { breach: "physical-contact" },
      outcome: "suspended-until-examined",
      row: "contact-missed",
    },
    {
      it: "up to 2025: the physical contact has no sanction",
      on: "2025-12-31",
      but: { breach: "physical-contact" },
      outcome: "nothing",
      row: "contact-missed-before-2026",
    },
    {
      it: "law of 25 September 2022: nothing before it",
      on: "2022-12-31",
      but: { absence: "second" },
      outcome: "nothing",
      row: "no-duty-yet",
    },
    { it: "first or second, cannot be said", but: { absence: undefined }, outcome: "unknown" },
  ],
);

export const sanctionCases = cases(
  sanction,
  {
    on: "2026-04-20",
    facts: {
      incapableSince: "2025-11-03",
      breach: "first-contact",
      unjustifiedAbsences: 2,
      monthlyBenefit: euro(1300),
    },
  },
  [
    { it: "from 2026: 10 % after the second absence", outcome: "10 %, reduced-until-contact" },
    {
      it: "up to 2025: 2.5 %",
      on: "2025-12-31",
      outcome: "2.5 %, reduced-until-contact",
    },
    {
      it: "from the first day of 2023: 2.5 %",
      on: "2023-01-01",
      but: { incapableSince: "2023-01-01" },
      outcome: "2.5 %, reduced-until-contact",
    },
    {
      it: "the law from 1 January 2026, the decree from 1 March: 10 %",
      on: "2026-01-01",
      outcome: "10 %, reduced-until-contact",
    },
    { it: "the first absence: a letter", but: { unjustifiedAbsences: 1 }, outcome: "0 %, registered-letter" },
    { it: "no absence: nothing", but: { unjustifiedAbsences: 0 }, outcome: "0 %, nothing" },
    {
      it: "our reading: the third absence starts again, it does not add up",
      but: { unjustifiedAbsences: 3 },
      outcome: "10 %, reduced-until-contact",
    },
    {
      it: "our reading: up to 2025 as well",
      on: "2024-05-06",
      but: { incapableSince: "2023-05-06", unjustifiedAbsences: 4 },
      outcome: "2.5 %, reduced-until-contact",
    },
    {
      it: "the examination for the questionnaire: the same ladder",
      but: { breach: "questionnaire-examination" },
      outcome: "10 %, reduced-until-contact",
    },
    {
      it: "an incapacity of the last day of 2022: nothing",
      but: { incapableSince: "2022-12-31" },
      outcome: "0 %, nothing",
    },
    {
      it: "art. 134 § 2: the evaluation of the incapacity suspends, before any percentage",
      but: { breach: "incapacity-evaluation", incapableSince: "2019-04-01", unjustifiedAbsences: 1 },
      outcome: "100 %, suspended-until-examined",
    },
    {
      it: "art. 134 § 2: in 2019 as well",
      on: "2019-06-03",
      but: { breach: "incapacity-evaluation", incapableSince: "2019-04-01" },
      outcome: "100 %, suspended-until-examined",
    },
    {
      it: "from 2026: the physical contact suspends",
      but: { breach: "physical-contact", unjustifiedAbsences: 1 },
      outcome: "100 %, suspended-until-examined",
    },
    {
      it: "the benefit is not known: the percentage is",
      but: { monthlyBenefit: undefined },
      outcome: "10 %, reduced-until-contact",
    },
    {
      it: "the number of absences is not known, cannot be said",
      but: { unjustifiedAbsences: undefined },
      outcome: "unknown",
    },
    { it: "the start is not known, cannot be said", but: { incapableSince: undefined }, outcome: "unknown" },
    { it: "what was missed is not known, cannot be said", but: { breach: undefined }, outcome: "unknown" },
  ],
);
