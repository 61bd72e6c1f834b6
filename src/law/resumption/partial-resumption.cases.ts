import { cases } from "../kernel/case.ts";
import { partialResumption } from "./partial-resumption.ts";

export const partialResumptionCases = cases(
  partialResumption,
  {
    on: "2026-01-12",
    facts: {
      regime: "employee",
      recognisedIncapable: true,
      halfOfCapacityLost: true,
      workSuitsHealth: true,
      resumesOn: "2026-01-12",
      declaredOn: "2026-01-09",
    },
  },
  [
    { it: "webinar, slide 24: everything in order", outcome: "met" },
    {
      it: "law, art. 100 § 2: not recognised",
      but: { recognisedIncapable: false },
      outcome: "not met",
      no: ["recognised-incapable"],
    },
    {
      it: "nobody knows of a recognition",
      but: { recognisedIncapable: undefined },
      outcome: "unknown",
      unsaid: ["recognised-incapable"],
    },
    {
      it: "law, art. 100 § 2: less than half of the capacity lost",
      but: { halfOfCapacityLost: false },
      outcome: "not met",
      no: ["half-of-capacity-lost"],
    },
    {
      it: "nobody has judged the capacity",
      but: { halfOfCapacityLost: undefined },
      outcome: "unknown",
      unsaid: ["half-of-capacity-lost"],
    },
    {
      it: "decree of 1971, art. 23bis: half is not asked of the self-employed",
      but: { regime: "self-employed", halfOfCapacityLost: false },
      outcome: "met",
    },
    {
      it: "less than half, and nobody knows the scheme",
      but: { regime: undefined, halfOfCapacityLost: false },
      outcome: "unknown",
      unsaid: ["half-of-capacity-lost"],
    },
    { it: "half lost, in whatever scheme", but: { regime: undefined }, outcome: "met" },
    {
      it: "webinar, slide 24: the work does not suit health",
      but: { workSuitsHealth: false },
      outcome: "not met",
      no: ["work-suits-health"],
    },
    {
      it: "nobody has judged the work",
      but: { workSuitsHealth: undefined },
      outcome: "unknown",
      unsaid: ["work-suits-health"],
    },
    { it: "our reading: a little late is no ground for refusal", but: { declaredOn: "2026-01-23" }, outcome: "met" },
    {
      it: "CAAMI: more than fourteen days late",
      but: { declaredOn: "2026-01-24" },
      outcome: "not met",
      no: ["declared-soon-enough"],
    },
    { it: "never declared", but: { declaredOn: null }, outcome: "not met", no: ["declared-soon-enough"] },
    {
      it: "nobody knows of a declaration",
      but: { declaredOn: undefined },
      outcome: "unknown",
      unsaid: ["declared-soon-enough"],
    },
    {
      it: "nothing is in order, and every reason is told",
      but: { recognisedIncapable: false, halfOfCapacityLost: false, workSuitsHealth: false, declaredOn: null },
      outcome: "not met",
      no: ["recognised-incapable", "half-of-capacity-lost", "work-suits-health", "declared-soon-enough"],
    },
    {
      it: "decree of 1971, art. 23bis: on the last day the self-employed need permission first",
      on: "2022-12-31",
      but: { regime: "self-employed" },
      outcome: "not met",
      no: ["may-start-before-permission"],
    },
    { it: "employees did not, before 2023", on: "2022-12-31", outcome: "met" },
    {
      it: "before 2023 the scheme must be known",
      on: "2022-12-31",
      but: { regime: undefined },
      outcome: "unknown",
      unsaid: ["may-start-before-permission"],
    },
    {
      it: "decree of 26 December 2022: on its first day",
      on: "2023-01-01",
      but: { regime: "self-employed" },
      outcome: "met",
    },
    { it: "regulation of 1997: on its first day", on: "2013-04-11", outcome: "met" },
    { it: "the day before, not in force", on: "2013-04-10", outcome: "not in force" },
  ],
);
