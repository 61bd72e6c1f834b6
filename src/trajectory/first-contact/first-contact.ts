import type { IsoDay } from "../act.ts";
import type { Evolves, Worded } from "../events.ts";
import type { Trajectory } from "../trajectory.ts";

export const waysToMeet = ["at-the-office", "by-telephone", "by-video", "at-home"] as const;
export type Appointment = { on: IsoDay; time: string; place: Worded; how: (typeof waysToMeet)[number] };

/** The first contact with the coordinator. `latestDay` is inclusive: the last day on which it is in time. */
export type FirstContact =
  | { at: "none" }
  | { at: "planned"; appointment: Appointment; latestDay: IsoDay | null; firstDate: IsoDay; absences: number }
  | { at: "missed"; firstDate: IsoDay; newDateBy: IsoDay; absences: number; justified: boolean }
  | { at: "held"; on: IsoDay };

export type FirstContactEvents = {
  /** `warnsOf`: the percent by which the letter says the benefit goes down after a second absence. */
  FirstContactPlanned: Appointment & { latestDay: IsoDay | null; again: boolean; warnsOf?: number };
  FirstContactMissed: { on: IsoDay; justified: boolean; reason: Worded; newDateBy: IsoDay };
  FirstContactHeld: { on: IsoDay; how: (typeof waysToMeet)[number]; latestDay: IsoDay | null };
};

const absencesOf = (contact: FirstContact): number => ("absences" in contact ? contact.absences : 0);
/** The first date that was missed; a date that was moved beforehand was never missed. */
export const missedFirst = (contact: FirstContact): IsoDay | undefined =>
  "firstDate" in contact && contact.absences > 0 ? contact.firstDate : undefined;

export const firstContactEvolves: Evolves<Trajectory, FirstContactEvents> = {
  FirstContactPlanned: (state, { on, time, place, how, latestDay }) => ({
    ...state,
    contact: {
      at: "planned",
      appointment: { on, time, place, how },
      latestDay,
      firstDate: missedFirst(state.contact) ?? on,
      absences: absencesOf(state.contact),
    },
  }),
  FirstContactMissed: (state, { on, justified, newDateBy }) => ({
    ...state,
    contact: {
      at: "missed",
      firstDate: missedFirst(state.contact) ?? on,
      newDateBy,
      absences: absencesOf(state.contact) + 1,
      justified,
    },
  }),
  FirstContactHeld: (state, { on }) => ({ ...state, contact: { at: "held", on } }),
};
