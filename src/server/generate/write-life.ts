import { addMonths, type Day, day, workingDayFrom } from "../../law/kernel/day.ts";
import { alongTheWay } from "./along-the-way.ts";
import { beforeTheStart } from "./before-the-start.ts";
import { type Chance, chanceOf } from "./chance.ts";
import { fate } from "./fate.ts";
import { beginLife, type Step, stepsOf } from "./life.ts";
import type { Invented } from "./people.ts";
import type { Rates } from "./rates.ts";
import type { PlannedSession } from "./sessions.ts";
import type { Staff } from "./staff.ts";
import { afterwards, dated, recognitionEnds, trajectoryEnds } from "./turns.ts";
import { wayIn } from "./way-in.ts";

/** A country: its seed, what it is made by, who works in it, and the last day that has come. */
export type Country = {
  seed: number;
  rates: Rates;
  staff: Staff;
  sessions: readonly PlannedSession[];
  until: Day;
};

/** Everything that is done to one person, in order. Whether the law lets it be done is for the acts to say. */
export function writeLife(who: Invented, country: Country): readonly Step[] {
  const chance = chanceOf(`${country.seed}/life/${who.number}`);
  const apart = chanceOf(`${country.seed}/apart/${who.number}`);
  const start = startOf(chance, country);
  const months = chance.whole(country.rates.monthsBefore.least, country.rates.monthsBefore.most);
  const incapableSince = workingDayFrom(addMonths(start, -months, "last-day"));
  const life = beginLife(who, start, incapableSince, { chance, apart, ...country });
  const turns = dated(start, fate(chance, country.rates.returns));
  const notRecognisedFrom = recognitionEnds(turns);
  beforeTheStart(life, notRecognisedFrom);
  if (!chance.happens(country.rates.entersTrajectory)) return stepsOf(life);
  const ends = trajectoryEnds(life, turns);
  const goesOn = wayIn(life);
  if (goesOn !== undefined) alongTheWay(life, goesOn, ends.on);
  const denied = goesOn === undefined;
  life.steps = life.steps.filter(({ day: on, act }) => on < ends.on || !ofTheWayIn.has(act));
  afterwards(life, turns, denied ? { ...ends, by: "turn", on: start } : ends);
  return stepsOf(life);
}

/** Acts before the first contact that an early end makes pointless; opening the trajectory itself is not one of them. */
const ofTheWayIn = new Set<string>([
  "invite-to-first-contact",
  "record-absence",
  "hold-first-contact",
  "confirm-invalidity",
  "deny-invalidity",
  "assign-mediator",
]);

function startOf(chance: Chance, { rates, until }: Country): Day {
  const year = chance.weighed(rates.startsIn);
  const first = day(`${year}-01-01`);
  const next = day(`${Number(year) + 1}-01-01`);
  const start = workingDayFrom((first + Math.floor(chance.share() * (next - first))) as Day);
  return start <= until ? start : until;
}
