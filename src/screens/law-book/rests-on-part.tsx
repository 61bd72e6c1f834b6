import type { ActName } from "../../trajectory/acts.ts";
import type { EventType } from "../../trajectory/events.ts";
import { actWords } from "../../words/acts.ts";
import { eventWords } from "../../words/events.ts";
import { lawBookText as text } from "../../words/screens/law-book.ts";
import { useSay } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";

/** What rests on a rule: the acts that ask it, the letters those cause, and the list of what is due. */
export type RestsOn = { acts: readonly ActName[]; letters: readonly EventType[]; due: boolean };

export function RestsOnPart({ on: { acts, letters, due } }: { on: RestsOn }) {
  const say = useSay();
  return (
    <section class="ww-stack">
      <Heading level={2}>{say(text.restsOn)}</Heading>
      {acts.length === 0 && !due && <p>{say(text.nothingYet)}</p>}
      {due && <p>{say(text.dueList)}</p>}
      {acts.length > 0 && (
        <>
          <Heading level={3}>{say(text.acts)}</Heading>
          <ul>
            {acts.map((act) => (
              <li key={act}>{say(actWords[act].title)}</li>
            ))}
          </ul>
        </>
      )}
      {letters.length > 0 && (
        <>
          <Heading level={3}>{say(text.letters)}</Heading>
          <ul>
            {letters.map((event) => (
              <li key={event}>{say(eventWords[event].happened)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
