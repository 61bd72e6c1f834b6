import type { IsoDay } from "../act.ts";
import type { receipts } from "../dossier/dossier.ts";
import type { EventType } from "../events.ts";
import type { Trajectory } from "../trajectory.ts";

/** A letter on its way to the person, named by the version of the event that caused it. */
export type LetterOut = {
  version: number;
  kind: EventType;
  causedOn: IsoDay;
  registered: boolean;
  /** A term of appeal counts from its receipt. */
  appeal: boolean;
  /** Only of a decision of the Higher Commission. */
  project?: string;
  postedOn: IsoDay | null;
  handedOverOn: IsoDay | null;
  receipt: (typeof receipts)[number] | null;
};

/** `appealUntil`: the last day to appeal, inclusive; null where there is nothing to contest. */
export type PostEvents = {
  LetterPosted: { letter: number; registeredNumber: string | null; postedOn: IsoDay };
  LetterHandedOver: { letter: number; on: IsoDay; appealUntil: IsoDay | null };
  LetterReceived: { letter: number; result: (typeof receipts)[number]; on: IsoDay; appealUntil: IsoDay | null };
};

/** What becomes of a letter changes nothing of what it is about. */
export const postEvolves = {
  LetterPosted: (state) => state,
  LetterHandedOver: (state) => state,
  LetterReceived: (state) => state,
} satisfies { [T in keyof PostEvents]: <State>(state: State) => State };

/** The letter with a decision of the Higher Commission, out of the state: what is asked without naming a letter. */
export function decisionLetter({ projects }: Trajectory, waitsFor: "posting" | "receipt"): LetterOut | undefined {
  const waiting = projects.find(({ decision, letter }) =>
    waitsFor === "posting" ? decision && !letter : letter && !letter.receipt,
  );
  const project = waiting ?? projects.at(-1);
  if (!project?.decision) return undefined;
  const { id, decision, letter } = project;
  return {
    version: 0,
    kind: "ProjectDecided",
    causedOn: decision.on,
    registered: true,
    appeal: true,
    project: id,
    postedOn: letter?.postedOn ?? null,
    handedOverOn: null,
    receipt: letter?.receipt?.result ?? null,
  };
}
