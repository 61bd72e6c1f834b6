import { day as dayOf } from "../../law/kernel/day.ts";
import type { IsoDay } from "../act.ts";
import type { Evolves, Sealed } from "../events.ts";
import type { Recognition } from "../recognition/recognition.ts";

/** What leads to a reduction, after a second absence; and what suspends the whole benefit at once. */
export const reducing = ["first-contact", "questionnaire-examination"] as const;
export const suspending = ["physical-contact", "incapacity-evaluation"] as const;
type Reducing = (typeof reducing)[number];
type Suspending = (typeof suspending)[number];
export const reasonsForLifting = ["made-contact", "was-examined", "absence-was-justified"] as const;
type ReasonForLifting = (typeof reasonsForLifting)[number];

/** Each kind apart, with its days: `from` included, `until` not; without `until` it still runs. */
export type Sanction = (
  | { kind: "reduction"; breach: Reducing; percent: number }
  | { kind: "suspension"; breach: Suspending }
) & { from: IsoDay; until?: IsoDay };

export type Sanctions = {
  /** Waits for the advising physician. */
  proposal?: { breach: Reducing; absentOn: IsoDay; percent: number };
  sanctions?: readonly Sanction[];
  /** Absences for which nothing was taken off: they are not weighed again. */
  turnedDown?: readonly { breach: Reducing; absentOn: IsoDay }[];
};

type Lifted = { from: IsoDay; until: IsoDay; days: number; reason: ReasonForLifting };
export type SanctionEvents = {
  ReductionProposed: { breach: Reducing; firstAbsentOn: IsoDay; absentOn: IsoDay; percent: number; grounds: Sealed };
  ReductionImposed: { breach: Reducing; from: IsoDay; percent: number; grounds: Sealed };
  ReductionTurnedDown: { breach: Reducing; grounds: Sealed };
  ReductionLifted: Lifted & { breach: Reducing };
  BenefitSuspended: { breach: Suspending; from: IsoDay; grounds: Sealed };
  SuspensionLifted: Lifted & { breach: Suspending };
};

const added = (state: Recognition, sanction: Sanction): Recognition => ({
  ...state,
  sanctions: [...(state.sanctions ?? []), sanction],
});
const withoutProposal = ({ proposal: _, ...state }: Recognition): Recognition => state;
const ended = (state: Recognition, kind: Sanction["kind"], until: IsoDay): Recognition => ({
  ...state,
  sanctions: (state.sanctions ?? []).map((one) => (one.kind === kind && !one.until ? { ...one, until } : one)),
});

export const sanctionEvolves: Evolves<Recognition, SanctionEvents> = {
  ReductionProposed: (state, { breach, absentOn, percent }) => ({ ...state, proposal: { breach, absentOn, percent } }),
  ReductionImposed: (state, { breach, from, percent }) =>
    added(withoutProposal(state), { kind: "reduction", breach, from, percent }),
  ReductionTurnedDown: (state) => {
    const { proposal, turnedDown = [] } = state;
    const weighed = proposal && { breach: proposal.breach, absentOn: proposal.absentOn };
    return { ...withoutProposal(state), turnedDown: weighed ? [...turnedDown, weighed] : turnedDown };
  },
  ReductionLifted: (state, { until }) => ended(state, "reduction", until),
  BenefitSuspended: (state, { breach, from }) => added(state, { kind: "suspension", breach, from }),
  SuspensionLifted: (state, { until }) => ended(state, "suspension", until),
};

export const runningReduction = ({ sanctions = [] }: Recognition) =>
  sanctions.find((one) => one.kind === "reduction" && !one.until) as (Sanction & { kind: "reduction" }) | undefined;
export const runningSuspension = ({ sanctions = [] }: Recognition) =>
  sanctions.find((one) => one.kind === "suspension" && !one.until) as (Sanction & { kind: "suspension" }) | undefined;

/** Calendar days from `from` (included) to `until` (not included). */
export const daysBetween = (from: IsoDay, until: IsoDay): number => dayOf(until) - dayOf(from);
