import type { Law } from "../../law/kernel/rule.ts";
import type { Ruling } from "../../law/kernel/ruling.ts";
import type { EventType } from "../../trajectory/events.ts";
import { type DueChange, dueChanges } from "./dues-under.ts";
import { factsFromState } from "./facts-from-state.ts";
import { type Both, differs, judgeAgain } from "./judge-again.ts";
import type { OpenFile } from "./open-file.ts";

/** Something that would be otherwise: what an event rests on, or the day until which something is waited for. */
export type Change = (Both & { at: "event"; version: number; actId: string; type: EventType }) | DueChange;

/** What would be otherwise in one file, and how many of its rulings cannot be judged again. */
export function changesOf(file: OpenFile, law: Law) {
  const changes: Change[] = [];
  let notJudged = 0;
  for (const { version, actId, type, rulings } of file.events)
    for (const recorded of rulings as unknown as readonly Ruling[]) {
      const both = judgeAgain(recorded, law) ?? judgeAgain(recorded, law, factsFromState(file, version, recorded));
      if (!both) notJudged += 1;
      else if (differs(both)) changes.push({ ...both, at: "event", version, actId, type: type as EventType });
    }
  return { changes: [...changes, ...dueChanges(file, law)], notJudged };
}
