import type { Fund, PreventionService, Role, Service } from "../../access/roles.ts";
import type { IsoDay } from "../act.ts";
import type { Evolves, Sealed, Worded } from "../events.ts";
import type { Trajectory } from "../trajectory.ts";

/** By which gateway somebody came in (S001, S002; the occupational physician: S001). */
export const routes = ["A", "B", "C", "occupational-physician"] as const;
export type Route = (typeof routes)[number];
export const olderKinds = ["classic", "cooperation-agreement"] as const;
export type OlderKind = (typeof olderKinds)[number];

/** Who referred, which stays visible to the end. */
export type Referrer = { role: Role; actor: string; organisation: string | null };
export type Confirmation =
  | { at: "not-needed" }
  | { at: "awaited"; since: IsoDay }
  | { at: "confirmed"; on: IsoDay }
  | { at: "refused"; on: IsoDay };

type Opening = { person: string; fund: Fund };
export const waysOfAsking = ["on-line", "by-telephone", "by-letter", "at-the-counter"] as const;

export type IntakeEvents = {
  ReferredToCoordinator: Opening & { examinedOn: IsoDay; workPotential: Sealed };
  FirstContactAsked: Opening & { how: (typeof waysOfAsking)[number] };
  RegisteredAtService: Opening & { service: Service };
  ReferredByOccupationalPhysician: Opening & {
    towards: "fund" | Service;
    preventionService: PreventionService;
    advice: Sealed;
  };
  OlderTrajectoryEntered: Opening & { startedOn: IsoDay; kind: OlderKind };
  InvalidityConfirmed: { since: IsoDay };
  InvalidityNotConfirmed: { grounds: Worded };
  CoordinatorAssigned: { coordinator: string };
};

const referrer = (on: { actor: string; role: string; organisation: string | null }): Referrer => ({
  role: on.role as Role,
  actor: on.actor,
  organisation: on.organisation,
});

export const intakeEvolves: Evolves<Trajectory, IntakeEvents> = {
  ReferredToCoordinator: (state, { person, fund }, on) => ({
    ...state,
    person,
    fund,
    route: "A",
    openedOn: on.day,
    referrer: referrer(on),
  }),
  FirstContactAsked: (state, { person, fund }, on) => ({ ...state, person, fund, route: "B", openedOn: on.day }),
  RegisteredAtService: (state, { person, fund, service }, on) => ({
    ...state,
    person,
    fund,
    route: "C",
    openedOn: on.day,
    confirmation: { at: "awaited", since: on.day },
    guidance: { service, registeredOn: on.day, steps: [] },
  }),
  ReferredByOccupationalPhysician: (state, { person, fund, towards }, on) => ({
    ...state,
    person,
    fund,
    route: "occupational-physician",
    openedOn: on.day,
    referrer: referrer(on),
    ...(towards !== "fund" && {
      confirmation: { at: "awaited", since: on.day },
      guidance: { service: towards, registeredOn: on.day, steps: [] },
    }),
  }),
  OlderTrajectoryEntered: (state, { person, fund, startedOn, kind }) => ({
    ...state,
    person,
    fund,
    route: "B",
    openedOn: startedOn,
    olderKind: kind,
    contact: { at: "held", on: startedOn },
  }),
  InvalidityConfirmed: (state, _, on) => ({ ...state, confirmation: { at: "confirmed", on: on.day } }),
  InvalidityNotConfirmed: (state, _, on) => ({
    ...state,
    confirmation: { at: "refused", on: on.day },
    ended: { on: on.day, how: "not-confirmed", reason: "not-recognised-as-invalid", outcome: "none" },
  }),
  CoordinatorAssigned: (state, { coordinator }) => ({ ...state, coordinator }),
};
