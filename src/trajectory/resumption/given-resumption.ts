import type { Actor } from "../../access/roles.ts";
import type { Happening } from "../events.ts";
import { an, given, marie } from "../given.ts";
import type { Recognition } from "../recognition/recognition.ts";
import { evolveResumption, type Resumption, type ResumptionEvents } from "./resumption.ts";

/** For tests: Jan works half of the time in a bakery from Monday 9 March 2026, declared on the Friday before. */
export const declared = {
  type: "ResumptionDeclared",
  person: "jan",
  fund: "100",
  regime: "employee",
  nature: "adapted-work",
  activity: "Bakkerij Peeters",
  from: "2026-03-09",
  hours: { perWeek: "19", fullTime: "38" },
  declaredOn: "2026-03-06",
  latestDay: "2026-03-06",
  lateDays: 0,
  consequence: "none",
  decideBy: "2026-04-21",
  before: null,
} as const;
export const findings = "Zittend werk gaat goed.";
export const fit = { halfOfCapacityLost: true, workSuitsHealth: true, findings };
const sealed = { findings: { sealed: findings } };
export const permitted = {
  type: "PartialResumptionPermitted",
  from: "2026-03-09",
  until: "2027-03-08",
  conditions: null,
  checkBy: "2026-09-16",
  ...sealed,
} as const;
export const refused = {
  type: "PartialResumptionRefused",
  from: "2026-03-17",
  failing: ["work-suits-health"],
  grounds: "Het werk is te zwaar.",
  ...sealed,
} as const;
export const ended = { type: "ResumptionEnded", on: "2026-05-29", reason: "work-has-ended" } as const;

export type Past = readonly Happening<keyof ResumptionEvents>[];

export const resumptionAfter = (...events: Past): Resumption =>
  events.reduce<Resumption | undefined>(
    (state, event) =>
      evolveResumption(state, event, { day: "2026-03-06", actor: an.id, role: an.role, organisation: "100" }),
    undefined,
  ) as Resumption;

type Around = { by?: Actor; day?: string; next?: { from: string }; recognition?: Partial<Recognition> };

/** The request after these events, for an advising physician on 16 March 2026 unless said otherwise. */
export const after = (events: Past, around: Around = {}) =>
  given([], { by: marie, day: "2026-03-16", ...around, resumption: resumptionAfter(...events) });
