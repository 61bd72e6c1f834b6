import type { Due } from "../../trajectory/dues.ts";
import type { Stage } from "../../trajectory/stage.ts";
import { portalHistoryText as text } from "../../words/screens/portal-history.ts";
import { type PastAsked, PastForm, PastNotice } from "../parts/as-it-stood.tsx";
import { ErrorSummary } from "../parts/error-summary.tsx";
import { EventLog, type LoggedEvent } from "../parts/event-log.tsx";
import { type Frame, speak } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { Page } from "../parts/page.tsx";
import type { NavItem } from "../parts/section-nav.tsx";
import { DuesCard } from "../workbench/dues-card.tsx";
import { StageTag } from "../workbench/stage-tag.tsx";

/** Where a trajectory was, and what was waited for, on the day that is looked back at. */
export type StoodThen = { stream: string; stage: Stage; dues: readonly Due[]; today: string };

type HistoryPageProps = {
  frame: Frame;
  nav: readonly NavItem[];
  events: readonly LoggedEvent[];
  past: PastAsked;
  /** Only of a day that has passed. */
  stood: readonly StoodThen[];
};

/** Everything that happened, with who did it and why. */
export function HistoryPage({ frame, nav, events, past, stood }: HistoryPageProps) {
  const say = speak(frame.language);
  return (
    <Page frame={frame} title={say(text.title)} nav={nav} hasErrors={past.fault !== undefined}>
      <div class="ww-stack ww-narrow">
        <ErrorSummary faults={past.fault === undefined ? [] : [{ field: "on", message: past.fault }]} />
        <PastNotice past={past} />
        <Heading level={1}>{say(text.title)}</Heading>
        <p class="ww-lead">{say(text.lead)}</p>
        {stood.map(({ stream, stage, dues, today }) => (
          <div class="ww-stack" key={stream}>
            <p>
              <StageTag stage={stage} />
            </p>
            <DuesCard file={{ dues, today, reader: "insured-person" }} />
          </div>
        ))}
        {events.length === 0 ? <p>{say(text.nothing)}</p> : <EventLog events={events} />}
        <PastForm past={past} />
      </div>
    </Page>
  );
}
