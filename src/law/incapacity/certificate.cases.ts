import { cases } from "../kernel/case.ts";
import { certificateUntil } from "./certificate-until.ts";
import { selfEmployedPaidFrom, selfEmployedStartsOn } from "./self-employed.ts";

const on = "2026-03-02";

export const certificateCases = {
  "self-employed-paid-from": cases(selfEmployedPaidFrom, { on, facts: { incapableSince: on, daysIncapable: 8 } }, [
    { it: "INAMI: eight days incapable, paid from the first one", outcome: "2026-03-02" },
    { it: "INAMI: seven days, nothing", but: { daysIncapable: 7 }, outcome: "none" },
    { it: "seven days, from whatever day", but: { daysIncapable: 7, incapableSince: undefined }, outcome: "none" },
    { it: "the number of days is not known", but: { daysIncapable: undefined }, outcome: "unknown" },
    { it: "the first day is not known", but: { incapableSince: undefined }, outcome: "unknown" },
    { it: "our reading: the day before, not in force", on: "2021-12-31", outcome: "not in force" },
  ]),
  "self-employed-starts-on": cases(
    selfEmployedStartsOn,
    { on: "2026-03-16", facts: { certificateSignedOn: "2026-03-16", certificateFrom: "2026-03-02" } },
    [
      { it: "Liantis: fourteen days back", outcome: "2026-03-02" },
      {
        it: "our reading: a day more, from the fourteenth day",
        but: { certificateFrom: "2026-03-01" },
        outcome: "2026-03-02",
      },
      { it: "Liantis: from the day itself", but: { certificateFrom: "2026-03-16" }, outcome: "2026-03-16" },
      { it: "from a later day", but: { certificateFrom: "2026-03-17" }, outcome: "2026-03-17" },
      { it: "the day of signing is not known", but: { certificateSignedOn: undefined }, outcome: "unknown" },
      { it: "from which day is not known", but: { certificateFrom: undefined }, outcome: "unknown" },
      { it: "our reading: the day before, not in force", on: "2021-12-31", outcome: "not in force" },
    ],
  ),
  "certificate-until": cases(certificateUntil, { on, facts: { certificateFrom: on } }, [
    { it: "socialsecurity.be: three months, the first day counted", outcome: "2026-06-01" },
    { it: "a Sunday is not moved", but: { certificateFrom: "2026-03-08" }, outcome: "2026-06-07" },
    {
      it: "our reading: from 30 November, up to 28 February",
      but: { certificateFrom: "2026-11-30" },
      outcome: "2027-02-28",
    },
    { it: "the first day is not known", but: { certificateFrom: undefined }, outcome: "unknown" },
    { it: "our reading: the day before January 2026, not in force", on: "2025-12-31", outcome: "not in force" },
  ]),
} as const;
