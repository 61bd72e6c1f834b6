import { cases } from "../kernel/case.ts";
import { recognitionLength } from "./recognition-length.ts";
import { relapse } from "./relapse.ts";
import { usualOccupationTest } from "./usual-occupation-test.ts";

export const relapseCases = cases(
  relapse,
  { on: "2026-03-10", facts: { incapableUntil: "2026-03-01", incapableAgainOn: "2026-03-10", inInvalidity: false } },
  [
    { it: "INAMI: less than 14 days, no new incapacity", outcome: "met" },
    { it: "our reading: 13 days in between", but: { incapableAgainOn: "2026-03-15" }, outcome: "met" },
    {
      it: "our reading: 14 days in between, a new incapacity",
      but: { incapableAgainOn: "2026-03-16" },
      outcome: "not met",
      no: ["incapable-again-soon-enough"],
    },
    { it: "the day after, without a day in between", but: { incapableAgainOn: "2026-03-02" }, outcome: "met" },
    {
      it: "on the last day itself, it is the same incapacity and no relapse",
      but: { incapableAgainOn: "2026-03-01" },
      outcome: "not met",
      no: ["incapable-again-soon-enough"],
    },
    {
      it: "INAMI: in invalidity less than three months",
      but: { inInvalidity: true, incapableAgainOn: "2026-06-01" },
      outcome: "met",
    },
    {
      it: "our reading: in invalidity three full months, a new incapacity",
      but: { inInvalidity: true, incapableAgainOn: "2026-06-02" },
      outcome: "not met",
      no: ["incapable-again-soon-enough"],
    },
    {
      it: "our reading: in invalidity, from 30 November to 28 February is not three full months and a day",
      but: { inInvalidity: true, incapableUntil: "2025-11-29", incapableAgainOn: "2026-02-28" },
      outcome: "met",
    },
    {
      it: "in invalidity or not, cannot be said",
      but: { inInvalidity: undefined },
      outcome: "unknown",
      unsaid: ["incapable-again-soon-enough"],
    },
    {
      it: "the last day is not known, cannot be said",
      but: { incapableUntil: undefined },
      outcome: "unknown",
      unsaid: ["incapable-again-soon-enough"],
    },
    {
      it: "the first day is not known, cannot be said",
      but: { incapableAgainOn: undefined },
      outcome: "unknown",
      unsaid: ["incapable-again-soon-enough"],
    },
  ],
);

export const usualOccupationTestCases = cases(
  usualOccupationTest,
  { on: "2026-03-10", facts: { incapableSince: "2026-01-05", favourableEvolutionLikely: true } },
  [
    { it: "art. 100 § 1: in the first six months, against the usual occupation", outcome: "met" },
    { it: "our reading: on the first day", on: "2026-01-05", outcome: "met" },
    { it: "our reading: on the last day of the six months", on: "2026-07-04", outcome: "met" },
    {
      it: "our reading: the day after, no more",
      on: "2026-07-05",
      outcome: "not met",
      no: ["within-first-six-months"],
    },
    {
      it: "before the incapacity, no",
      on: "2026-01-04",
      outcome: "not met",
      no: ["within-first-six-months"],
    },
    {
      it: "our reading: since 31 August, still on the last day of February",
      on: "2027-02-28",
      but: { incapableSince: "2026-08-31" },
      outcome: "met",
    },
    {
      it: "art. 100 § 1: not when no favourable evolution is likely",
      but: { favourableEvolutionLikely: false },
      outcome: "not met",
      no: ["favourable-evolution-likely"],
    },
    {
      it: "nothing is known, cannot be said",
      but: { incapableSince: undefined, favourableEvolutionLikely: undefined },
      outcome: "unknown",
      unsaid: ["within-first-six-months", "favourable-evolution-likely"],
    },
  ],
);

export const recognitionLengthCases = cases(
  recognitionLength,
  { on: "2026-03-02", facts: { invalidSince: "2026-03-02", recognisedFor: "one-year" } },
  [
    { it: "CRIV 56-187: one year", outcome: "2027-03-01" },
    { it: "CRIV 56-187: two years", but: { recognisedFor: "two-years" }, outcome: "2028-03-01" },
    { it: "CRIV 56-187: five years", but: { recognisedFor: "five-years" }, outcome: "2031-03-01" },
    {
      it: "from 29 February, up to and including 28 February",
      but: { invalidSince: "2028-02-29" },
      outcome: "2029-02-28",
    },
    { it: "CRIV 56-235: a very grave illness, no end", but: { recognisedFor: "without-end" }, outcome: "none" },
    { it: "the length is not known, cannot be said", but: { recognisedFor: undefined }, outcome: "unknown" },
    { it: "the first day is not known, cannot be said", but: { invalidSince: undefined }, outcome: "unknown" },
    {
      it: "our reading: the day before it was told to the Chamber, not in force",
      on: "2025-09-16",
      outcome: "not in force",
    },
  ],
);
