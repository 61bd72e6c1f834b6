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
  /** A tag beside the title. */
  mark?: ComponentChildren;
  /** Stands in the open, under the title. */
  children?: ComponentChildren;
};

type EventLogProps = {
  events: readonly LoggedEvent[];
  /** Names the details, where they are all of one kind. */
  why?: string;
  /** Each event is one line that unfolds, the first stands open: for who has to see the whole at once. */
  folded?: boolean;
};

/** What happened in a trajectory, in the order it is given. */
export function EventLog({ events, why, folded }: EventLogProps) {
  return (
    <ol class="ww-log">
      {events.map((event, at) => (
        <li key={event.key}>
          <p class="ww-log__day">
            <Day on={event.on} short />
          </p>
          {folded ? <Folded event={event} why={why} open={at === 0} /> : <InTheOpen event={event} why={why} />}
        </li>
      ))}
    </ol>
  );
}

function Folded({ event, why, open }: { event: LoggedEvent; why: string | undefined; open: boolean }) {
  const { what, who, role, mark, details, children } = event;
  const line = (
    <>
      <strong>{what}</strong>{" "}
      <span class="ww-subtle">
        {who} · {role}
      </span>{" "}
      {mark}
    </>
  );
  if (!details && !children) return <p>{line}</p>;
  return (
    <details class="ww-log__fold" open={open}>
      <summary>{line}</summary>
      <div>
        {children}
        <Details event={event} why={why} />
      </div>
    </details>
  );
}

function InTheOpen({ event, why }: { event: LoggedEvent; why: string | undefined }) {
  const { what, who, role, mark, children } = event;
  return (
    <div>
      <p>
        <strong>{what}</strong> {mark}
      </p>
      <p class="ww-subtle">
        {who} · {role}
      </p>
      {children}
      <Details event={event} why={why} />
    </div>
  );
}

function Details({ event: { what, details }, why }: { event: LoggedEvent; why: string | undefined }) {
  const say = useSay();
  if (!details) return null;
  return (
    <details class="ds-details">
      <summary>
        {why ?? say(partsText.details)} <span class="ds-sr-only">: {what}</span>
      </summary>
      <div>{details}</div>
    </details>
  );
}
