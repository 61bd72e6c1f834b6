import { cases } from "../kernel/case.ts";
import { permissionLength, refusalEffectiveFrom, resumptionReportedWithin, sixMonthlyCheck } from "./terms.ts";

export const permissionLengthCases = cases(
  permissionLength,
  { on: "2026-03-02", facts: { permittedFrom: "2026-03-02", firstPermittedFrom: "2024-03-02" } },
  [
    { it: "our reading: two years for each permission, the first day counted", outcome: "2028-03-01" },
    { it: "our reading: from 29 February", but: { permittedFrom: "2028-02-29" }, outcome: "2030-02-28" },
    { it: "the first permission is not needed", but: { firstPermittedFrom: undefined }, outcome: "2028-03-01" },
    { it: "the permission is not known", but: { permittedFrom: undefined }, outcome: "unknown" },
    { it: "decree of 1996, art. 230 § 2: on its first day", on: "2018-04-01", outcome: "2028-03-01" },
    { it: "the day before, no longest term", on: "2018-03-31", outcome: "not in force" },
  ],
);

export const sixMonthlyCheckCases = cases(
  sixMonthlyCheck,
  { on: "2026-03-02", facts: { lastCheckedOn: "2026-03-02" } },
  [
    { it: "regulation of 1997, art. 16: six months later", outcome: "2026-09-02" },
    {
      it: "our reading: from 31 August to the end of February",
      but: { lastCheckedOn: "2026-08-31" },
      outcome: "2027-02-28",
    },
    { it: "our reading: a Sunday is not moved", but: { lastCheckedOn: "2026-01-05" }, outcome: "2026-07-05" },
    { it: "the last check is not known", but: { lastCheckedOn: undefined }, outcome: "unknown" },
  ],
);

export const refusalEffectiveFromCases = cases(
  refusalEffectiveFrom,
  { on: "2026-03-02", facts: { sentOn: "2026-03-02" } },
  [
    { it: "law, art. 100 § 2: the day after it was sent", outcome: "2026-03-03" },
    { it: "a Saturday too", but: { sentOn: "2026-03-06" }, outcome: "2026-03-07" },
    { it: "across the year", but: { sentOn: "2026-12-31" }, outcome: "2027-01-01" },
    { it: "the day of sending is not known", but: { sentOn: undefined }, outcome: "unknown" },
  ],
);

export const resumptionReportedWithinCases = cases(
  resumptionReportedWithin,
  { on: "2026-03-02", facts: { resumedOn: "2026-03-02" } },
  [
    { it: "MC: within eight days", outcome: "2026-03-10" },
    { it: "our reading: a Sunday is not moved", but: { resumedOn: "2026-03-07" }, outcome: "2026-03-15" },
    { it: "the return is not known", but: { resumedOn: undefined }, outcome: "unknown" },
    { it: "the day before, not in force", on: "2021-12-31", outcome: "not in force" },
  ],
);
