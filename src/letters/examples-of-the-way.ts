import { basis, type Example, envelope, example, reading } from "./example.ts";
import type { InvalidityConfirmed } from "./invalidity-confirmed/letter.ts";
import { letters } from "./letters.ts";
import type { PresumptionStarted } from "./presumption-started/letter.ts";
import type { ReasonToTell } from "./trajectory-closed/letter.ts";
import { nl } from "./trajectory-closed/nl.ts";

const usual = { ...envelope, coordinator: "An Peeters", bases: [{ ...basis, status: "read" }] } as const;
const confirmed: InvalidityConfirmed = {
  ...usual,
  service: "VDAB",
  registeredOn: "2026-03-02",
  invalidSince: "2026-01-15",
};
const started: PresumptionStarted = {
  ...usual,
  bases: [...usual.bases, reading],
  from: "2026-03-16",
  until: "2026-09-15",
};

/** The letters along a trajectory, from its confirmation to its close. */
export const wayExamples: readonly Example[] = [
  example("invalidity confirmed", letters.InvalidityConfirmed, confirmed),
  example("presumption started", letters.PresumptionStarted, started),
  ...(Object.keys(nl.because) as ReasonToTell[]).map((reason) =>
    example(`closed: ${reason}`, letters.TrajectoryClosed, { ...usual, closedOn: "2026-03-15", reason }),
  ),
];
