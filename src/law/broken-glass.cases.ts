import { brokenGlassUntil } from "./broken-glass.ts";
import { cases } from "./kernel/case.ts";

export const brokenGlassUntilCases = cases(brokenGlassUntil, { on: "2026-03-02", facts: { brokenOn: "2026-03-02" } }, [
  { it: "our reading: to the end of the next working day", outcome: "2026-03-03" },
  { it: "our reading: from Friday to Monday", but: { brokenOn: "2026-03-06" }, outcome: "2026-03-09" },
  { it: "our reading: from Saturday to Monday", but: { brokenOn: "2026-03-07" }, outcome: "2026-03-09" },
  { it: "our reading: Easter Monday is skipped", but: { brokenOn: "2026-04-03" }, outcome: "2026-04-07" },
  { it: "the day is not known, cannot be said", but: { brokenOn: undefined }, outcome: "unknown" },
  { it: "law of 12 December 2021: the day before, not in force", on: "2021-12-31", outcome: "not in force" },
  { it: "law of 12 December 2021: on its first day", on: "2022-01-01", outcome: "2026-03-03" },
]);
