import { cases } from "../kernel/case.ts";
import { guaranteedPayRelapseUntil } from "./guaranteed-pay.ts";
import { solidarityContribution } from "./solidarity-contribution.ts";

const on = "2026-03-02";

export const employerPayCases = {
  "guaranteed-pay-relapse-until": cases(guaranteedPayRelapseUntil, { on, facts: { incapableUntil: "2026-03-01" } }, [
    { it: "FGTB: eight weeks", outcome: "2026-04-26" },
    { it: "a holiday is not moved", but: { incapableUntil: "2026-02-09" }, outcome: "2026-04-06" },
    { it: "FGTB: on the first day of that", on: "2026-01-01", outcome: "2026-04-26" },
    { it: "FGTB: before, fourteen days", on: "2025-12-31", outcome: "2026-03-15" },
    { it: "the last day is not known", but: { incapableUntil: undefined }, outcome: "unknown" },
    { it: "our reading: the day before, not in force", on: "2022-09-30", outcome: "not in force" },
  ]),
  "solidarity-contribution": cases(
    solidarityContribution,
    { on: "2026-04-20", facts: { incapableSince: on, workersEmployed: 50 } },
    [
      { it: "FGTB: fifty workers, in the second month, 30 %", outcome: "30 %" },
      { it: "FGTB: forty-nine workers, nothing", but: { workersEmployed: 49 }, outcome: "none" },
      { it: "our reading: the last day of the first month, nothing", on: "2026-04-01", outcome: "none" },
      { it: "our reading: the first day of the second month", on: "2026-04-02", outcome: "30 %" },
      { it: "our reading: the last day of the third month", on: "2026-06-01", outcome: "30 %" },
      { it: "our reading: the day after, nothing", on: "2026-06-02", outcome: "none" },
      { it: "the number of workers is not known", but: { workersEmployed: undefined }, outcome: "unknown" },
      { it: "since when is not known", but: { incapableSince: undefined }, outcome: "unknown" },
      {
        it: "too few workers is enough, since whenever",
        but: { incapableSince: undefined, workersEmployed: 49 },
        outcome: "none",
      },
      { it: "the day before the reform of 2026, not in force", on: "2025-12-31", outcome: "not in force" },
    ],
  ),
} as const;
