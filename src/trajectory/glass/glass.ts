import type { Glass } from "../../access/relation.ts";
import type { Organisation, Role } from "../../access/roles.ts";
import type { IsoDay } from "../act.ts";
import type { Evolves, Worded } from "../events.ts";

/** Why somebody who does not follow a person must see their file. */
export const glassPurposes = ["the-person-asks", "changes-funds", "cannot-wait", "complaint-or-mistake"] as const;
export type GlassPurpose = (typeof glassPurposes)[number];
/** What the data-protection officer makes of it. */
export const glassConclusions = ["well-founded", "not-well-founded", "to-be-followed-up"] as const;
export type GlassConclusion = (typeof glassConclusions)[number];

/** One glass that was broken: who looks until when, for what, and what the data-protection officer made of it. */
export type BrokenGlass = Glass & {
  id: string;
  purpose: GlassPurpose;
  reason: Worded;
  lookedInto?: { on: IsoDay; by: string; conclusion: GlassConclusion; remark: Worded };
};

export type GlassEvents = {
  GlassBroken: { id: string; purpose: GlassPurpose; reason: Worded; until: IsoDay };
  GlassLookedInto: { glass: string; conclusion: GlassConclusion; remark: Worded };
};

/** What a glass is broken on: a trajectory, or of who has none that is closed to the asker, what the fund recognised. */
export type BehindGlass = { person: string; glasses?: readonly BrokenGlass[] };

export const glassEvolves = <State extends BehindGlass>(): Evolves<State, GlassEvents> => ({
  GlassBroken: (state, { id, purpose, reason, until }, { day, actor, role, organisation }) => {
    const who = { by: actor, role: role as Role, organisation: organisation as Organisation };
    return { ...state, glasses: [...(state.glasses ?? []), { id, ...who, from: day, until, purpose, reason }] };
  },
  GlassLookedInto: (state, { glass, conclusion, remark }, { day, actor }) => ({
    ...state,
    glasses: state.glasses?.map((one) =>
      one.id === glass ? { ...one, lookedInto: { on: day, by: actor, conclusion, remark } } : one,
    ),
  }),
});
