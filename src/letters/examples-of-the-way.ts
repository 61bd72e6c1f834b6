import type { CostAssessed } from "./cost-assessed/letter.ts";
import { appeal, basis, type Example, envelope, example, reading } from "./example.ts";
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

const cost: CostAssessed = {
  ...{
    ...usual,
    appeal,
    what: "Treinabonnement",
    paidOn: "2026-03-02",
    paid: 14_550,
    paidByRegion: 0,
    paidBack: 14_550,
  },
  ...{ verdict: "in-full", grounds: "" },
};
const inPart = { verdict: "in-part", paidByRegion: 4500, paidBack: 10_050 } as const;
const refused = {
  verdict: "refused",
  paidBack: 0,
  grounds: "De rit was niet naar de opleiding.\nEr is geen ticket bij.",
} as const;

/** The letters along a trajectory, from its confirmation to its close. */
export const wayExamples: readonly Example[] = [
  example("invalidity confirmed", letters.InvalidityConfirmed, confirmed),
  example("presumption started", letters.PresumptionStarted, started),
  example("cost paid back", letters.CostAssessed, cost, { happened: { verdict: "in-full" } }),
  example("cost paid back in part", letters.CostAssessed, { ...cost, ...inPart }, { happened: { verdict: "in-part" } }),
  example("cost refused", letters.CostAssessed, { ...cost, ...refused }, { happened: { verdict: "refused" } }),
  ...(Object.keys(nl.because) as ReasonToTell[]).map((reason) =>
    example(`closed: ${reason}`, letters.TrajectoryClosed, { ...usual, closedOn: "2026-03-15", reason }),
  ),
];
