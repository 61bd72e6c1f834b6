import type { IsoDay } from "../act.ts";
import { type DocumentHandedIn, withDocuments } from "../documents/document.ts";
import type { Evolves, Worded } from "../events.ts";
import type { Trajectory } from "../trajectory.ts";

export const costKinds = ["registration", "travel", "material", "other"] as const;
export type CostKind = (typeof costKinds)[number];
export const costVerdicts = ["in-full", "in-part", "refused"] as const;
export type CostVerdict = (typeof costVerdicts)[number];

/** Something that was paid for an approved training, of which the real cost may be paid back (S000, S003, S004). */
export type Cost = {
  id: string;
  project: string;
  kind: CostKind;
  /** What was paid, in whole cents. */
  cents: number;
  paidOn: IsoDay;
  what: Worded;
  /** The last word on it; the same cost may be assessed again. `cents` is what is paid back. */
  assessment?: { verdict: CostVerdict; cents: number; on: IsoDay };
};

export type CostEvents = {
  CostHandedIn: Omit<Cost, "assessment"> & { documents?: readonly DocumentHandedIn[] };
  CostAssessed: {
    cost: string;
    verdict: CostVerdict;
    /** What a region already pays for the like, in whole cents. */
    counterpart: number;
    /** What is paid back, in whole cents. */
    cents: number;
    grounds: Worded<string | null>;
  };
};

export const costEvolves: Evolves<Trajectory, CostEvents> = {
  CostHandedIn: (state, { id, project, kind, cents, paidOn, what, documents }, on) => ({
    ...state,
    documents: withDocuments(
      state.documents,
      documents,
      { kind: "proof-of-payment", medical: false, about: { is: "cost", id } },
      on,
    ),
    costs: [...state.costs, { id, project, kind, cents, paidOn, what }],
  }),
  CostAssessed: (state, { cost, verdict, cents }, on) => ({
    ...state,
    costs: state.costs.map((it) => (it.id === cost ? { ...it, assessment: { verdict, cents, on: on.day } } : it)),
  }),
};
