import { draftKept } from "./draft-kept.ts";
import { cases } from "./kernel/case.ts";

export const draftKeptCases = cases(draftKept, { on: "2026-03-02", facts: { savedOn: "2026-03-02" } }, [
  { it: "our reading of GDPR art. 5: thirty days", outcome: "2026-04-01" },
  { it: "our reading: a Sunday is not moved", but: { savedOn: "2026-03-06" }, outcome: "2026-04-05" },
  { it: "nobody knows when it was saved", but: { savedOn: undefined }, outcome: "unknown" },
  { it: "GDPR art. 99: the day before, not in force", on: "2018-05-24", outcome: "not in force" },
]);
