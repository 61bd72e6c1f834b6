import type { ComponentChildren } from "preact";
import { partsText } from "../../words/screens/parts.ts";
import { Day } from "./day.tsx";
import { useSay } from "./frame.ts";

export type LoggedEvent = {
  key: string;
  /** ISO text. */
  on: string;
  what: string;
  who: string;
  role: string;
  /** The rule behind it, usually a RulingView; shown when asked for. */
  details?: ComponentChildren;
  /** Stands in the open, under the title. */
  children?: ComponentChildren;
};

/** What happened in a trajectory, in the order it is given. `why` names the details, where they are all of one kind. */
export function EventLog({ events, why }: { events: readonly LoggedEvent[]; why?: string }) {
  const say = useSay();
  return (
    <ol class="ww-log">
      {events.map(({ key, on, what, who, role, details, children }) => (
        <li key={key}>
          <p class="ww-log__day">
            <Day on={on} short />
          </p>
          <div class="ww-log__what">
            <p>
              <strong>{what}</strong>
            </p>
            <p class="ww-subtle">
              {who} · {role}
            </p>
            {children}
            {details && (
              <details class="ds-details">
                <summary>
                  {why ?? say(partsText.details)} <span class="ds-sr-only">: {what}</span>
                </summary>
                <div>{details}</div>
              </details>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
