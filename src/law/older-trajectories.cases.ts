import { aim } from "./aim.ts";
import { cases } from "./kernel/case.ts";
import { legacyKind } from "./legacy-kind.ts";

const classic = { clearPlan: true, orientationNeeded: false } as const;

export const legacyKindCases = cases(legacyKind, { on: "2019-03-04", facts: classic }, [
  {
    it: "slides of 2021: a clear plan and no orientation, the classic trajectory",
    outcome: "classic",
    row: "plan-and-no-orientation",
  },
  {
    it: "slides of 2021: no plan and orientation needed, the cooperation trajectory",
    but: { clearPlan: false, orientationNeeded: true },
    outcome: "cooperation-agreement",
    row: "no-plan-and-orientation",
  },
  {
    it: "our reading: a clear plan that still needs orientation, neither",
    but: { orientationNeeded: true },
    outcome: "none",
    row: "plan-and-orientation",
  },
  {
    it: "our reading: no plan and no orientation, neither",
    but: { clearPlan: false },
    outcome: "none",
    row: "neither-plan-nor-orientation",
  },
  { it: "the plan is not known, cannot be said", but: { clearPlan: undefined }, outcome: "unknown" },
  {
    it: "slides of 2021: on the first day of the agreement",
    on: "2012-10-01",
    outcome: "classic",
    row: "plan-and-no-orientation",
  },
  { it: "slides of 2021: the day before the agreement, not in force", on: "2012-09-30", outcome: "not in force" },
  { it: "on the last day of 2022, still", on: "2022-12-31", outcome: "classic", row: "plan-and-no-orientation" },
  {
    it: "webinar, slide 12: from 1 January 2023 the new agreements, not in force",
    on: "2023-01-01",
    outcome: "not in force",
  },
]);

export const aimCases = cases(
  aim,
  { on: "2026-03-02", facts: { lastOccupationPossible: true, referenceOccupationPossible: true } },
  [
    {
      it: "RIZIV page of 2019: the last occupation is possible, rehabilitation",
      outcome: "rehabilitation",
      row: "last-occupation-possible",
    },
    {
      it: "RIZIV page of 2019: the last occupation only, rehabilitation",
      but: { referenceOccupationPossible: false },
      outcome: "rehabilitation",
      row: "last-occupation-possible",
    },
    {
      it: "our reading: only another occupation of reference, rehabilitation",
      but: { lastOccupationPossible: false },
      outcome: "rehabilitation",
      row: "only-another-occupation-possible",
    },
    {
      it: "RIZIV page of 2019: neither, re-orientation",
      but: { lastOccupationPossible: false, referenceOccupationPossible: false },
      outcome: "re-orientation",
      row: "neither-possible",
    },
    {
      it: "the last occupation is possible, so the other does not matter",
      but: { referenceOccupationPossible: undefined },
      outcome: "rehabilitation",
      row: "last-occupation-possible",
    },
    {
      it: "the other occupation is not known, cannot be said",
      but: { lastOccupationPossible: false, referenceOccupationPossible: undefined },
      outcome: "unknown",
    },
  ],
);
