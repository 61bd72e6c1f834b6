import { dueWordsOf } from "../../words/dues.ts";
import { workListText as text } from "../../words/screens/workbench.ts";
import { DueBadge } from "../parts/due-badge.tsx";
import { useSay } from "../parts/frame.ts";
import type { ListedTrajectory } from "./work-list-page.tsx";

/** Under the day of a row: what else waits for the reader in the same file, with a day of its own. */
export function AlsoAwaited({ row: { also, waitingFor }, today }: { row: ListedTrajectory; today: string }) {
  const say = useSay();
  if (!waitingFor) return null;
  return (
    <>
      {also.map(({ what, on }) => (
        <div key={what}>
          <strong>{say(text.also)}</strong> {say(dueWordsOf({ act: what, who: waitingFor }).awaited)}
          {on && (
            <>
              {", "}
              <DueBadge by={on} today={today} />
            </>
          )}
        </div>
      ))}
    </>
  );
}
