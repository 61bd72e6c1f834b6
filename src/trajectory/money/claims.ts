import type { Ruling } from "../../law/kernel/ruling.ts";
import type { Happening, Occasion } from "../events.ts";
import type { Trajectory, TrajectoryEventType } from "../trajectory.ts";
import type { Entitlement } from "./entitlements.ts";
import { premiumForSuccess, premiumsChanged } from "./premiums.ts";
import { besideRegion, premiumOf } from "./region.ts";

/** An event of a trajectory as it stands on record. */
export type Recorded = {
  event: Happening<TrajectoryEventType>;
  occasion: Occasion;
  version: number;
  rulings: readonly Ruling[];
};

/** What an event says that somebody has a right to for one thing, all told, in cents; `stem` begins the key of it. */
type Claim = Pick<Entitlement, "kind" | "about" | "hours" | "hoursBefore"> & {
  thing: string;
  stem: string;
  project: string;
  total: number;
};

/** Nothing, for an event without money. The amount is that of the rulings on record, else worked out as they were. */
export function claimsOf({ event, rulings, occasion }: Recorded, before: Trajectory): Claim[] {
  const project = before.projects.at(-1);
  const noHours = { hours: null, hoursBefore: null };
  /** A premium of which a region pays the like: the difference. */
  const less = (thing: string, amount: number) => {
    const counterpart = before.regional[thing];
    return counterpart === undefined ? amount : Number(besideRegion(amount, counterpart, occasion.day).value);
  };
  switch (event.type) {
    case "AttendanceRecorded": {
      if (!project || !before.training) return [];
      const { hours } = before.training;
      const kept = rulings.filter(({ rule }) => rule === "training-premium");
      const months = kept.length
        ? kept.map((ruling) => ({ month: ruling.on.slice(0, 7), ruling }))
        : premiumsChanged(hours, event, project.hoursPlanned);
      return months.map(({ month, ruling }) => ({
        thing: premiumOf(project.id, month),
        stem: `hours:${month}`,
        project: project.id,
        kind: "hours",
        about: month,
        hours: month === event.month ? event.hours : (hours[month] ?? 0),
        hoursBefore: hours[month] ?? null,
        total: less(premiumOf(project.id, month), Number(ruling.value)),
      }));
    }
    case "TrainingSucceeded": {
      if (!project) return [];
      const kept = rulings.find(({ rule }) => rule === "success-premium") ?? premiumForSuccess(event.on);
      const thing = premiumOf(project.id, "success");
      const total = less(thing, Number(kept.value));
      return [{ thing, stem: "success", project: project.id, kind: "success", about: project.id, ...noHours, total }];
    }
    case "CostAssessed": {
      const nth = before.costs.findIndex(({ id }) => id === event.cost);
      const cost = before.costs[nth];
      if (!cost) return [];
      const { kind: about, project } = cost;
      return [
        { thing: cost.id, stem: `cost:${nth + 1}`, project, kind: "cost", about, ...noHours, total: event.cents },
      ];
    }
    case "RegionalBenefitRecorded": {
      const about = event.month ?? event.premium;
      const { project, cents: total } = event;
      return [
        {
          thing: premiumOf(project, about),
          stem: `region:${about}`,
          project,
          kind: "region",
          about,
          ...noHours,
          total,
        },
      ];
    }
    default:
      return [];
  }
}
