import { cases } from "./kernel/case.ts";
import { paymentFileKept } from "./payment-file-kept.ts";

export const paymentFileKeptCases = cases(paymentFileKept, { on: "2026-04-01", facts: { executedOn: "2026-04-01" } }, [
  { it: "Code of economic law, art. III.86: seven years from 1 January after the payment", outcome: "2033-12-31" },
  { it: "paid on the last day of the year", but: { executedOn: "2026-12-31" }, outcome: "2033-12-31" },
  { it: "paid on the first day of the year", but: { executedOn: "2027-01-01" }, outcome: "2034-12-31" },
  { it: "not paid, or nobody knows when", but: { executedOn: undefined }, outcome: "unknown" },
  { it: "the day before the first that is modelled, not in force", on: "2021-12-31", outcome: "not in force" },
]);
