import { portalHistoryText as text } from "../../words/screens/portal-history.ts";
import { EventLog, type LoggedEvent } from "../parts/event-log.tsx";
import { type Frame, speak } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { Page } from "../parts/page.tsx";
import type { NavItem } from "../parts/section-nav.tsx";

type HistoryPageProps = { frame: Frame; nav: readonly NavItem[]; events: readonly LoggedEvent[] };

/** Everything that happened, with who did it and why. */
export function HistoryPage({ frame, nav, events }: HistoryPageProps) {
  const say = speak(frame.language);
  return (
    <Page frame={frame} title={say(text.title)} nav={nav}>
      <div class="ww-stack ww-narrow">
        <Heading level={1}>{say(text.title)}</Heading>
        <p class="ww-lead">{say(text.lead)}</p>
        {events.length === 0 ? <p>{say(text.nothing)}</p> : <EventLog events={events} />}
      </div>
    </Page>
  );
}
