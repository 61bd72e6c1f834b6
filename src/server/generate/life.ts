import type { Actor, Organisation, Role } from "../../access/roles.ts";
import { addDays, type Day, day, iso, workingDayFrom } from "../../law/kernel/day.ts";
import type { ActName, FieldOf } from "../../trajectory/acts.ts";
import type { Chance } from "./chance.ts";
import type { Invented } from "./people.ts";
import type { Rates } from "./rates.ts";
import type { PlannedSession } from "./sessions.ts";
import type { Staff } from "./staff.ts";

/** One act that somebody will do on a day; it goes to the person, or to their last trajectory or resumption. */
export type Step = { day: Day; act: ActName; actor: Actor; input: object };

/** What a life is written with. Days are working days; nothing is written after `until`. */
export type Life = {
  chance: Chance;
  /** For what was added later: drawing from it leaves the rest of this life as it was. */
  apart: Chance;
  rates: Rates;
  who: Invented;
  until: Day;
  /** The start of the trajectory, and the first day of the incapacity before it. */
  start: Day;
  incapableSince: Day;
  /** The professionals who look after this person, by role and organisation. */
  staff(role: Role, organisation: Organisation): Actor;
  themself: Actor;
  sessionFrom(on: Day): PlannedSession | undefined;
  write<N extends ActName>(on: Day, act: N, actor: Actor, input?: Partial<Record<FieldOf<N>, unknown>>): void;
  steps: Step[];
};

type Around = {
  chance: Chance;
  apart: Chance;
  rates: Rates;
  staff: Staff;
  sessions: readonly PlannedSession[];
  until: Day;
};

/** An empty life, from the start of the incapacity to that of the trajectory. */
export function beginLife(who: Invented, start: Day, incapableSince: Day, around: Around): Life {
  const { chance, apart, rates, staff, sessions, until } = around;
  const life: Life = {
    chance,
    apart,
    rates,
    who,
    until,
    start,
    incapableSince,
    steps: [],
    staff: (role, organisation) => staff.one(role, organisation, who.number),
    themself: { id: `insured-${who.number}`, role: "insured-person", organisation: null, person: who.person },
    sessionFrom: (on) => sessions.find((session) => session.on >= on),
    write: (on, act, actor, input = {}) => void life.steps.push({ day: on, act, actor, input }),
  };
  return life;
}

/** The steps in the order in which they are done, as far as they are in the past; each act after those before it. */
export const stepsOf = ({ steps, until }: Life): readonly Step[] =>
  steps.filter((step) => step.day <= until).sort((one, other) => one.day - other.day);

/** A working day so many days later, within a spread that is drawn. */
export const later = (chance: Chance, from: Day, least: number, most: number): Day =>
  workingDayFrom(addDays(from, chance.whole(least, most)));

export const text = (on: Day): string => iso(on);
export const dayOf = day;
