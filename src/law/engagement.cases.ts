import { engagement } from "./engagement.ts";
import { cases } from "./kernel/case.ts";

const signed = {
  insuredPersonSignedOn: "2026-03-02",
  coordinatorSignedOn: "2026-03-03",
  advisingPhysicianSignedOn: "2026-03-06",
} as const;

export const engagementCases = cases(engagement, { on: "2026-03-06", facts: signed }, [
  { it: "webinar, slide 25: the third signature, met", outcome: "met" },
  {
    it: "webinar, slide 25: the day before the third signature, not met",
    on: "2026-03-05",
    outcome: "not met",
    no: ["signed-by-advising-physician"],
  },
  {
    it: "webinar, slide 25: without the insured person, not met",
    but: { insuredPersonSignedOn: null },
    outcome: "not met",
    no: ["signed-by-insured-person"],
  },
  {
    it: "webinar, slide 25: without the coordinator, not met",
    but: { coordinatorSignedOn: null },
    outcome: "not met",
    no: ["signed-by-coordinator"],
  },
  {
    it: "webinar, slide 25: without the advising physician, not met",
    but: { advisingPhysicianSignedOn: null },
    outcome: "not met",
    no: ["signed-by-advising-physician"],
  },
  {
    it: "nobody knows about any signature, cannot be said",
    but: { insuredPersonSignedOn: undefined, coordinatorSignedOn: undefined, advisingPhysicianSignedOn: undefined },
    outcome: "unknown",
    unsaid: ["signed-by-insured-person", "signed-by-coordinator", "signed-by-advising-physician"],
  },
]);
