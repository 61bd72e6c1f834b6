import type { Role } from "../../access/roles.ts";
import { inForce } from "../../law/kernel/in-force.ts";
import { dueBy } from "../../law/kernel/judge.ts";
import type { Law } from "../../law/kernel/rule.ts";
import { NotInForce } from "../../law/kernel/rule.ts";
import type { Ruling } from "../../law/kernel/ruling.ts";
import type { ActName } from "../../trajectory/acts.ts";
import { type AskTerm, type Due, dues } from "../../trajectory/dues.ts";
import type { EventType } from "../../trajectory/events.ts";
import type { Trajectory } from "../../trajectory/trajectory.ts";
import type { Stored } from "../record/read-stream.ts";
import { type Both, differs, judgeAgain } from "./judge-again.ts";

/** Something that would be otherwise: what an event rests on, or the day until which something is waited for. */
export type Change = Both &
  ({ at: "event"; version: number; type: EventType } | { at: "due"; act: ActName; who: Role });

/** What would be otherwise in one trajectory, and how many of its rulings cannot be judged again. */
export function changesOf(trajectory: Trajectory, events: readonly Stored[], law: Law) {
  const changes: Change[] = [];
  let notJudged = 0;
  for (const { version, type, rulings } of events)
    for (const recorded of rulings as unknown as readonly Ruling[]) {
      const both = judgeAgain(recorded, law);
      if (!both) notJudged += 1;
      else if (differs(both)) changes.push({ ...both, at: "event", version, type: type as EventType });
    }
  return { changes: [...changes, ...dueChanges(trajectory, law)], notJudged };
}

type Asked = { due: Due; ruling: Ruling | undefined };

/** What is waited for now with the ruling that gives its day, under a law. Nothing: that law would not let it be waited for. */
function askedUnder(trajectory: Trajectory, law: Law): readonly Asked[] {
  const rulings = new Map<string, Ruling>();
  const ask: AskTerm = (rule, facts, on) => {
    const asked = dueBy(law, rule, facts, on);
    rulings.set(asked.ruling.outcome, asked.ruling);
    return asked;
  };
  try {
    return dues(trajectory, ask).map((due) => ({ due, ruling: due.by === null ? undefined : rulings.get(due.by) }));
  } catch (error) {
    if (error instanceof NotInForce) return [];
    throw error;
  }
}

function dueChanges(trajectory: Trajectory, law: Law): readonly Change[] {
  const then = askedUnder(trajectory, law);
  return askedUnder(trajectory, inForce).flatMap(({ due: { act, who }, ruling: now }): Change[] => {
    const other = then.find(({ due }) => due.act === act && due.who === who);
    // Whatever rests on no term of its own day is told with the event that it follows from.
    if (!now || now.outcome === other?.due.by) return [];
    return [{ at: "due", act, who, now, would: other?.ruling }];
  });
}
