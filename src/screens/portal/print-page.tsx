import { type Resumption, statusOf } from "../../trajectory/resumption/resumption.ts";
import { statusOfResumption } from "../../words/choices/resumption.ts";
import { documentsText } from "../../words/screens/documents.ts";
import { printText as text } from "../../words/screens/portal-glance.ts";
import { portalHistoryText } from "../../words/screens/portal-history.ts";
import { myWorkText } from "../../words/screens/resumption.ts";
import { stageWords } from "../../words/stages.ts";
import { DocumentList } from "../documents/document-list.tsx";
import type { DocumentShown } from "../documents/document-shown.ts";
import { Card } from "../parts/card.tsx";
import { Day } from "../parts/day.tsx";
import { EventLog, type LoggedEvent } from "../parts/event-log.tsx";
import { type Frame, speak, useSay } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { KeyValue } from "../parts/key-value.tsx";
import { Page } from "../parts/page.tsx";
import { resumptionPairs } from "../parts/resumption-pairs.tsx";
import type { NavItem } from "../parts/section-nav.tsx";
import { AppointmentsCard } from "./appointments-card.tsx";
import { AskedOfMe } from "./asked-of-me.tsx";
import { ConsentsCard } from "./consents-card.tsx";
import { GlanceCard } from "./glance-card.tsx";
import { HelpersCard } from "./helpers-card.tsx";
import { LetterList } from "./letters-card.tsx";
import type { LetterToRead, MyStart, MyTrajectory } from "./my-trajectory.ts";
import { RecognitionCard } from "./recognition-card.tsx";
import { RouteCard } from "./route-card.tsx";
import { TrajectoryCards } from "./trajectory-cards.tsx";

type PrintPageProps = {
  frame: Frame;
  nav: readonly NavItem[];
  /** ISO day. */
  today: string;
  name: string;
  own: { start: MyStart } | { mine: MyTrajectory };
  /** Work beside the benefit, the latest first. */
  work: readonly { stream: string; resumption: Resumption; next: { from: string } | undefined }[];
  letters: readonly LetterToRead[];
  documents: readonly DocumentShown[];
  /** The latest first. */
  events: readonly LoggedEvent[];
};

/** Everything of the reader's own on one page, to print or to keep. */
export function PrintPage({ frame, nav, today, name, own, work, letters, documents, events }: PrintPageProps) {
  const say = speak(frame.language);
  return (
    <Page frame={frame} title={say(text.title)} nav={nav}>
      <div class="ww-stack ww-narrow">
        <Heading level={1}>{say(text.title)}</Heading>
        <p>
          <strong>
            <bdi>{name}</bdi>
          </strong>
          <br />
          <span class="ww-subtle">
            {say(text.madeOn)} <Day on={today} />
          </span>
        </p>
        <p class="ww-on-screen">
          {say(text.how)} <a href="/me">{say(text.back)}</a>
        </p>
        {"mine" in own ? <Running mine={own.mine} /> : <Start start={own.start} />}
        <GlanceCard glance={"mine" in own ? own.mine.glance : own.start.glance} onPaper />
        {work.length > 0 && (
          <Card title={say(myWorkText.title)}>
            {work.map(({ stream, resumption, next }) => (
              <div key={stream}>
                <Heading level={3}>{resumption.activity}</Heading>
                <p>{say(statusOfResumption[statusOf(resumption, today, next)])}</p>
                <KeyValue pairs={resumptionPairs({ resumption, next }, say, frame.language)} />
              </div>
            ))}
          </Card>
        )}
        <Card title={say(documentsText.letters)}>
          {letters.length === 0 ? <p>{say(documentsText.noLetters)}</p> : <LetterList letters={letters} />}
        </Card>
        <Card title={say(documentsText.sent)}>
          {documents.length === 0 ? (
            <p>{say(documentsText.none)}</p>
          ) : (
            <DocumentList documents={documents} reader="insured-person" />
          )}
        </Card>
        <section class="ww-stack">
          <Heading level={2}>{say(portalHistoryText.title)}</Heading>
          {events.length === 0 ? (
            <p>{say(portalHistoryText.nothing)}</p>
          ) : (
            <EventLog events={events.map((event) => ({ ...event, details: undefined }))} />
          )}
        </section>
      </div>
    </Page>
  );
}

function Running({ mine }: { mine: MyTrajectory }) {
  const say = useSay();
  const { stream, stage, trajectory, today, dues, helpers } = mine;
  const { now, next } = stageWords[stage];
  return (
    <>
      <p>
        <strong>{say(now)}</strong> {say(next)}
      </p>
      <AskedOfMe base={`/trajectory/${stream}`} dues={dues} />
      <AppointmentsCard trajectory={trajectory} today={today} />
      <HelpersCard helpers={helpers} />
      <TrajectoryCards mine={mine} />
      <ConsentsCard stream={stream} trajectory={trajectory} />
    </>
  );
}

function Start({ start: { recognition, routes, dues } }: { start: MyStart }) {
  return (
    <>
      {dues.length > 0 && <AskedOfMe base={`/person/${recognition.person}`} dues={dues} />}
      <RecognitionCard recognition={recognition} />
      <RouteCard route="b" ruling={routes.b} />
      <RouteCard route="a" ruling={routes.a} />
      <RouteCard route="c" ruling={routes.c} />
    </>
  );
}
