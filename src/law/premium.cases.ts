import { cases } from "./kernel/case.ts";
import { premium } from "./premium.ts";

export const premiumCases = cases(premium, { on: "2026-06-30", facts: { hoursFollowed: 100, succeeded: true } }, [
  { it: "RIZIV page of 2019: 5 EUR an hour and 500 EUR on success", outcome: "1000.00 EUR" },
  { it: "RIZIV page of 2019: without success the hours alone", but: { succeeded: false }, outcome: "500.00 EUR" },
  { it: "RIZIV page of 2019: one hour", but: { hoursFollowed: 1, succeeded: false }, outcome: "5.00 EUR" },
  {
    it: "RIZIV page of 2019: no hour followed, nothing",
    but: { hoursFollowed: 0, succeeded: false },
    outcome: "0.00 EUR",
  },
  { it: "the same in the first year of the trajectories", on: "2012-10-01", outcome: "1000.00 EUR" },
  { it: "hours that are not known, cannot be said", but: { hoursFollowed: undefined }, outcome: "unknown" },
  { it: "a success that is not known, cannot be said", but: { succeeded: undefined }, outcome: "unknown" },
]);
