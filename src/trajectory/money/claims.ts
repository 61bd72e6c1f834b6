import type { Ruling } from "../../law/kernel/ruling.ts";
import type { Happening, Occasion } from "../events.ts";
import type { Trajectory, TrajectoryEventType } from "../trajectory.ts";
import type { Entitlement } from "./entitlements.ts";
import { premiumForSuccess, premiumsChanged } from "./premiums.ts";

/** An event of a trajectory as it stands on record. */
export type Recorded = {
  event: Happening<TrajectoryEventType>;
  occasion: Occasion;
  version: number;
  rulings: readonly Ruling[];
};

/** What an event says that somebody has a right to for one thing, all told; `stem` names the thing, `total` is cents. */
type Claim = Pick<Entitlement, "kind" | "about" | "hours" | "hoursBefore"> & {
  stem: string;
  project: string;
  total: number;
};

/** Nothing, for an event without money. The amount is that of the rulings on record, else worked out as they were. */
export function claimsOf({ event, rulings }: Recorded, before: Trajectory): Claim[] {
  const project = before.projects.at(-1);
  const noHours = { hours: null, hoursBefore: null };
  switch (event.type) {
    case "AttendanceRecorded": {
      if (!project || !before.training) return [];
      const { hours } = before.training;
      const kept = rulings.filter(({ rule }) => rule === "training-premium");
      const months = kept.length
        ? kept.map((ruling) => ({ month: ruling.on.slice(0, 7), ruling }))
        : premiumsChanged(hours, event, project.hoursPlanned);
      return months.map(({ month, ruling }) => ({
        stem: `hours:${month}`,
        project: project.id,
        kind: "hours",
        about: month,
        hours: month === event.month ? event.hours : (hours[month] ?? 0),
        hoursBefore: hours[month] ?? null,
        total: Number(ruling.value),
      }));
    }
    case "TrainingSucceeded": {
      if (!project) return [];
      const kept = rulings.find(({ rule }) => rule === "success-premium") ?? premiumForSuccess(event.on);
      const total = Number(kept.value);
      return [{ stem: "success", project: project.id, kind: "success", about: project.id, ...noHours, total }];
    }
    case "CostAssessed": {
      const nth = before.costs.findIndex(({ id }) => id === event.cost);
      const cost = before.costs[nth];
      if (!cost) return [];
      const { kind: about, project } = cost;
      return [{ stem: `cost:${nth + 1}`, project, kind: "cost", about, ...noHours, total: event.cents }];
    }
    default:
      return [];
  }
}
