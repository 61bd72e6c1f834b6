import { cases } from "./kernel/case.ts";
import { retention } from "./retention.ts";

export const retentionCases = cases(retention, { on: "2026-05-04", facts: { closedOn: "2026-05-04" } }, [
  { it: "law, art. 100 § 1/2: three years from 1 January after closing", outcome: "2029-12-31" },
  { it: "closed on the last day of the year", but: { closedOn: "2026-12-31" }, outcome: "2029-12-31" },
  {
    it: "closed on the first day of the year: from the next one",
    but: { closedOn: "2027-01-01" },
    outcome: "2030-12-31",
  },
  { it: "not closed, or nobody knows when", but: { closedOn: undefined }, outcome: "unknown" },
  { it: "law of 12 December 2021: the day before, not in force", on: "2021-12-31", outcome: "not in force" },
]);
