import { type Role, roles } from "../access/roles.ts";
import { day as dayOf } from "../law/kernel/day.ts";
import type { IsoDay } from "./act.ts";
import type { ActName } from "./acts.ts";
import { type Due, dues } from "./dues.ts";
import type { Happening, Occasion } from "./events.ts";
import { evolveTrajectory, type Trajectory, type TrajectoryEventType } from "./trajectory.ts";

/** How many days a trajectory waited for a role, and since when it does so now. */
export type Waited = { who: Role; days: number; since?: IsoDay };

/** What stands in the calendar for a day of its own: nobody waits for it before that day. */
const scheduled: readonly ActName[] = [
  "hold-first-contact",
  "follow-up",
  "start-training",
  "complete-training",
  "evaluate-after-training",
];

export type Happened = { event: Happening<TrajectoryEventType>; on: Occasion };

/**
 * Who kept the trajectory waiting, in calendar days from the day that it came to them until the day they acted (not
 * counted itself) or today. Two things waited for of one role on the same day count that day once; an appointment
 * waits for nobody before its day. Who waits longest comes first; who never had to act is not in it.
 *
 * @param happened oldest first. @param today ISO day.
 */
export function daysWaited(happened: readonly Happened[], today: IsoDay): readonly Waited[] {
  const { days, since } = waits(happened, today);
  const waited = roles.flatMap((who): Waited[] => {
    const begun = since.get(who);
    const count = days.get(who);
    return count === undefined ? [] : [{ who, days: count, ...(begun !== undefined && { since: begun }) }];
  });
  return waited.toSorted((one, other) => other.days - one.days);
}

/**
 * The same without a today, to be counted on later: the days up to the last thing that happened, and the day from which
 * each role keeps it waiting since then, which may be one that has not come yet; null where it waits for them no more.
 */
export function waitedSoFar(
  happened: readonly Happened[],
): readonly { who: Role; days: number; from: IsoDay | null }[] {
  const { days, waiting } = waits(happened, undefined);
  return roles
    .filter((who) => days.has(who) || waiting.has(who))
    .map((who) => ({ who, days: days.get(who) ?? 0, from: waiting.get(who) ?? null }));
}

function waits(happened: readonly Happened[], today: IsoDay | undefined) {
  const days = new Map<Role, number>();
  const since = new Map<Role, IsoDay>();
  let state: Trajectory | undefined;
  let waiting = new Map<Role, IsoDay>();
  for (const [at, { event, on }] of happened.entries()) {
    state = evolveTrajectory(state, event, on);
    const until = happened[at + 1]?.on.day ?? today ?? on.day;
    waiting = startsOf(dues(state), on.day);
    for (const who of since.keys()) if (waiting.get(who) !== on.day) since.delete(who);
    for (const [who, from] of waiting) {
      if (from > until) continue;
      days.set(who, (days.get(who) ?? 0) + dayOf(until) - dayOf(from));
      if (!since.has(who)) since.set(who, from);
    }
  }
  return { days, since, waiting };
}

/** From which day each role keeps it waiting: the first of what is waited for of them. */
function startsOf(waitedFor: readonly Due[], day: IsoDay): Map<Role, IsoDay> {
  const starts = new Map<Role, IsoDay>();
  for (const { act, who, by } of waitedFor) {
    const from = scheduled.includes(act) && by !== null && by > day ? by : day;
    const known = starts.get(who);
    if (known === undefined || from < known) starts.set(who, from);
  }
  return starts;
}
