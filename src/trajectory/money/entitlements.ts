import type { Payer } from "../../access/who-pays.ts";
import type { IsoDay } from "../act.ts";
import { evolveTrajectory, type Trajectory, type TrajectoryEventType } from "../trajectory.ts";
import { claimsOf, type Recorded } from "./claims.ts";
import { payerIn, payerRuling } from "./payer-of.ts";

export const entitlementKinds = ["hours", "success", "cost", "region"] as const;
export type EntitlementKind = (typeof entitlementKinds)[number];

/** An amount that somebody has a right to, or that is recovered. It never changes: what changes is a new one. */
export type Entitlement = {
  /** Within its trajectory: what it is for, and the how manieth about that: `hours:2027-01:2`. */
  key: string;
  kind: EntitlementKind;
  /** The month of the hours, the project that succeeded, the kind of cost; or what a region pays the like of. */
  about: string;
  /** Hours followed in that month, as said now and as said before. */
  hours: number | null;
  hoursBefore: number | null;
  /** Whole cents, gross; negative when it is recovered. */
  cents: number;
  payer: Payer;
  /** The event that it follows from: its rulings say why. */
  version: number;
  on: IsoDay;
};

/** Which events can give a right to money; no other changes anything here. */
const eventsWithMoney: readonly TrajectoryEventType[] = [
  "AttendanceRecorded",
  "TrainingSucceeded",
  "CostAssessed",
  "RegionalBenefitRecorded",
];
export const givesMoney = (type: string): boolean => (eventsWithMoney as readonly string[]).includes(type);

/**
 * Everything that somebody has a right to, out of the whole history of their trajectory, oldest first. What was said
 * before about the same thing is taken off, so that a correction is a difference; it goes to the payer of the approval.
 */
export function entitlementsOf(history: readonly Recorded[]): readonly Entitlement[] {
  const rows: Entitlement[] = [];
  const payers = new Map<string, Payer>();
  const granted = new Map<string, number>();
  const counted = new Map<string, number>();
  let trajectory: Trajectory | undefined;
  for (const recorded of history) {
    const { event, occasion, version, rulings } = recorded;
    const before = trajectory;
    trajectory = evolveTrajectory(before, event, occasion);
    if (!before) continue;
    if (event.type === "ProjectDecided" && event.decision === "approved") {
      const ruling = rulings.find(({ rule }) => rule === "payer") ?? payerRuling(before, occasion.day);
      payers.set(event.project, payerIn(before, ruling));
    }
    for (const { thing, stem, project, total, ...claim } of claimsOf(recorded, before)) {
      const payer = payers.get(project);
      const cents = total - (granted.get(thing) ?? 0);
      if (!payer || cents === 0) continue;
      const nth = (counted.get(stem) ?? 0) + 1;
      granted.set(thing, total);
      counted.set(stem, nth);
      rows.push({ key: `${stem}:${nth}`, ...claim, cents, payer, version, on: occasion.day });
    }
  }
  return rows;
}
