import type { Fund } from "../../access/roles.ts";
import type { IsoDay } from "../act.ts";
import { type DocumentHandedIn, type DocumentKept, type DocumentKind, withDocuments } from "../documents/document.ts";
import { type Evolves, evolving, type Sealed, type Worded } from "../events.ts";
import { type PostEvents, postEvolves } from "../post/post.ts";
import type { Regime } from "../recognition/recognition.ts";

export const natures = ["adapted-work", "self-employed-activity", "voluntary-work", "full-resumption"] as const;
export type Nature = (typeof natures)[number];
export const reasonsForEndOfResumption = ["work-has-ended", "works-fully-again", "too-ill-to-work", "other"] as const;
export type ReasonForEndOfResumption = (typeof reasonsForEndOfResumption)[number];
/** What the day of the declaration leads to; `not-said`: too late, and no source says what that costs. */
export const consequences = ["none", "reduced-10-percent", "recovery", "not-said"] as const;
export type Consequence = (typeof consequences)[number];

/** Hours a week, in quarters, as decimal text. */
export type Hours = { perWeek: string; fullTime: string };
/** Both days inclusive. */
export type Permission = { from: IsoDay; until: IsoDay };

/** One declaration and request, with what became of it. Another volume or kind of work is another one. */
export type Resumption = {
  person: string;
  fund: Fund;
  regime: Regime;
  nature: Nature;
  /** The employer, or what the person does. */
  activity: Worded;
  from: IsoDay;
  hours: Hours | null;
  /** The day of the declaration: of the act, or the postmark of a form on paper. */
  declaredOn: IsoDay;
  /** Null where the declaration has no last day. */
  latestDay: IsoDay | null;
  lateDays: number | null;
  consequence: Consequence;
  /** Last day for the decision; null where none is asked. */
  decideBy: IsoDay | null;
  /** In the order in which they were given; the last is a renewal where there are several. */
  permissions: readonly Permission[];
  /** The first day on which the work is not permitted any more. */
  refusedFrom?: IsoDay;
  /** Only of voluntary work. */
  compatible?: boolean;
  /** Last day for the next medical check. */
  checkBy?: IsoDay;
  ended?: { on: IsoDay; reason: ReasonForEndOfResumption };
  /** In the order in which they came. */
  documents: readonly DocumentKept[];
};

type Declared = Omit<Resumption, "permissions" | "refusedFrom" | "compatible" | "checkBy" | "ended" | "documents">;
export type ResumptionEvents = {
  /** `before`: the request before this one; requests of one person stand in one row. */
  ResumptionDeclared: Declared & { before: string | null };
  PartialResumptionPermitted: Permission & { conditions: Worded<string | null>; checkBy: IsoDay; findings: Sealed };
  PartialResumptionRefused: { from: IsoDay; failing: readonly string[]; grounds: Worded; findings: Sealed };
  PermissionRenewed: Permission & { checkBy: IsoDay; findings: Sealed };
  ResumptionChecked: { on: IsoDay; checkBy: IsoDay; findings: Sealed };
  VoluntaryWorkAssessed: { compatible: boolean; findings: Sealed };
  ResumptionEnded: { on: IsoDay; reason: ReasonForEndOfResumption };
  ResumptionDocumentAdded: { documentKind: DocumentKind; medical: boolean; documents: readonly DocumentHandedIn[] };
} & PostEvents;

const permitted = (state: Resumption, { from, until, checkBy }: Permission & { checkBy: IsoDay }): Resumption => ({
  ...state,
  permissions: [...state.permissions, { from, until }],
  checkBy,
});

const evolves: Evolves<Resumption, ResumptionEvents> = {
  ResumptionDeclared: (_, { before: __, ...event }) => {
    // An event is folded with its name beside what it says.
    const { type: ___, ...declared } = event as typeof event & { type?: string };
    return { ...declared, permissions: [], documents: [] };
  },
  PartialResumptionPermitted: permitted,
  PermissionRenewed: permitted,
  PartialResumptionRefused: (state, { from }) => ({ ...state, refusedFrom: from }),
  ResumptionChecked: (state, { checkBy }) => ({ ...state, checkBy }),
  VoluntaryWorkAssessed: (state, { compatible }) => ({ ...state, compatible }),
  ResumptionEnded: (state, { on, reason }) => ({ ...state, ended: { on, reason } }),
  ...postEvolves,
  ResumptionDocumentAdded: (state, { documentKind: kind, medical, documents }, on) => ({
    ...state,
    documents: withDocuments(state.documents, documents, { kind, medical, about: { is: "resumption" } }, on),
  }),
};

export const evolveResumption = evolving(evolves);

/** The request that was made last, by its id. */
export type Latest = { id: string; resumption: Resumption };

/** Asks the advising physician for a permission. */
export const asksPermission = ({ nature }: Pick<Resumption, "nature">): boolean =>
  nature === "adapted-work" || nature === "self-employed-activity";

export const currentPermission = ({ permissions }: Resumption): Permission | undefined => permissions.at(-1);

export const statuses = ["awaiting", "permitted", "refused", "compatible", "not-compatible", "told", "ended"] as const;
export type ResumptionStatus = (typeof statuses)[number];

/** How far it came, on a day. A request that another one follows has ended the day before that one begins. */
export function statusOf(state: Resumption, day: IsoDay, next?: { from: IsoDay }): ResumptionStatus {
  const { nature, compatible, refusedFrom, ended } = state;
  if (ended && ended.on < day) return "ended";
  if (next && next.from <= day) return "ended";
  if (refusedFrom) return "refused";
  if (nature === "full-resumption") return "told";
  if (nature === "voluntary-work")
    return compatible === undefined ? "awaiting" : compatible ? "compatible" : "not-compatible";
  const permission = currentPermission(state);
  if (!permission) return "awaiting";
  return permission.until < day ? "ended" : "permitted";
}
