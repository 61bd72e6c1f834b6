import { cases } from "./kernel/case.ts";
import { referralByOccupationalPhysician } from "./referral-by-occupational-physician.ts";
import { routeA } from "./route-a.ts";
import { routeB } from "./route-b.ts";
import { inTheTargetGroup, targetGroupLines } from "./target-group.cases.ts";

const base = { on: "2026-03-02", facts: inTheTargetGroup };

export const routeACases = cases(routeA, base, targetGroupLines);
export const routeBCases = cases(routeB, base, targetGroupLines);

const since2023 = targetGroupLines.filter((line) => !("on" in line) || line.on >= "2023-01-01");

export const referralByOccupationalPhysicianCases = cases(
  referralByOccupationalPhysician,
  { on: "2026-03-02", facts: { ...inTheTargetGroup, personAgrees: true } },
  [
    ...since2023,
    {
      it: "a self-employed person of 2023 on its first day, met",
      on: "2023-01-01",
      but: { regime: "self-employed" },
      outcome: "met",
    },
    { it: "RIZIV page: since 2023, so the day before is not in force", on: "2022-12-31", outcome: "not in force" },
    {
      it: "RIZIV page: always voluntary, so not against the person's wish",
      but: { personAgrees: false },
      outcome: "not met",
      no: ["person-agrees"],
    },
    {
      it: "the person was not asked yet, cannot be said",
      but: { personAgrees: undefined },
      outcome: "unknown",
      unsaid: ["person-agrees"],
    },
  ],
);
