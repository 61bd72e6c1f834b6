import { cases } from "../kernel/case.ts";
import { contactMonths, estimatePeriod } from "./contact-months.ts";

export const contactMonthsCases = cases(contactMonths, { on: "2026-01-05", facts: { incapableSince: "2026-01-05" } }, [
  {
    it: "CRIV 56-187: months 4, 7 and 11 begin three, six and ten months after the start",
    outcome: "2026-04-05 / 2026-07-05 / 2026-11-05 / 2027-01-05",
  },
  {
    it: "on the first of a month",
    but: { incapableSince: "2026-02-01" },
    outcome: "2026-05-01 / 2026-08-01 / 2026-12-01 / 2027-02-01",
  },
  {
    it: "our reading: 30 November, month 4 begins on 1 March",
    but: { incapableSince: "2025-11-30" },
    outcome: "2026-03-01 / 2026-05-30 / 2026-09-30 / 2026-11-30",
  },
  {
    it: "our reading: 30 November before a leap year, month 4 begins on 1 March",
    but: { incapableSince: "2027-11-30" },
    outcome: "2028-03-01 / 2028-05-30 / 2028-09-30 / 2028-11-30",
  },
  {
    it: "our reading: 29 November before a leap year, month 4 begins on 29 February",
    but: { incapableSince: "2027-11-29" },
    outcome: "2028-02-29 / 2028-05-29 / 2028-09-29 / 2028-11-29",
  },
  {
    it: "our reading: 31 August, months 7 and 11 begin on the first",
    but: { incapableSince: "2026-08-31" },
    outcome: "2026-12-01 / 2027-03-01 / 2027-07-01 / 2027-08-31",
  },
  {
    it: "our reading: 29 February, invalidity from 1 March",
    on: "2024-02-29",
    but: { incapableSince: "2024-02-29" },
    outcome: "2024-05-29 / 2024-08-29 / 2024-12-29 / 2025-03-01",
  },
  {
    it: "a blog says that the contacts exist since 2023: the months are the same",
    on: "2023-05-02",
    but: { incapableSince: "2023-05-02" },
    outcome: "2023-08-02 / 2023-11-02 / 2024-03-02 / 2024-05-02",
  },
  {
    it: "before there were contacts: the months are the same",
    on: "2015-05-02",
    but: { incapableSince: "2015-05-02" },
    outcome: "2015-08-02 / 2015-11-02 / 2016-03-02 / 2016-05-02",
  },
  { it: "the start is not known, cannot be said", but: { incapableSince: undefined }, outcome: "unknown" },
]);

export const estimatePeriodCases = cases(
  estimatePeriod,
  { on: "2026-01-05", facts: { incapableSince: "2026-01-05" } },
  [
    { it: "INAMI, barometer: during month 4", outcome: "2026-04-05/2026-05-04" },
    {
      it: "our reading: 30 November, from 1 to 29 March",
      but: { incapableSince: "2025-11-30" },
      outcome: "2026-03-01/2026-03-29",
    },
    { it: "our reading: 31 October", but: { incapableSince: "2025-10-31" }, outcome: "2026-01-31/2026-02-28" },
    { it: "the start is not known, cannot be said", but: { incapableSince: undefined }, outcome: "unknown" },
  ],
);
