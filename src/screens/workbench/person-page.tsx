import type { Role } from "../../access/roles.ts";
import type { No } from "../../trajectory/act.ts";
import { type ActName, acts as allActs } from "../../trajectory/acts.ts";
import type { Due } from "../../trajectory/dues.ts";
import type { Recognition } from "../../trajectory/recognition/recognition.ts";
import type { Stage } from "../../trajectory/stage.ts";
import { fileText } from "../../words/screens/workbench-file.ts";
import { findText } from "../../words/screens/workbench-pages.ts";
import { recognitionText, peopleText as text } from "../../words/screens/workbench-people.ts";
import { ActsOffered } from "../act-form/acts-offered.tsx";
import { DoneNotice } from "../act-form/done-notice.tsx";
import { Card } from "../parts/card.tsx";
import { Day } from "../parts/day.tsx";
import { EventLog } from "../parts/event-log.tsx";
import { type Frame, speak } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { KeyValue } from "../parts/key-value.tsx";
import { Notice } from "../parts/notice.tsx";
import { Page } from "../parts/page.tsx";
import type { NavItem } from "../parts/section-nav.tsx";
import { LettersCard } from "../portal/letters-card.tsx";
import type { LetterToRead } from "../portal/my-trajectory.ts";
import { DuesCard } from "./dues-card.tsx";
import type { EventShown } from "./file-shown.ts";
import { loggedEvent } from "./logged-event.tsx";
import { LookingNotice } from "./looking-notice.tsx";
import { recognitionPairs } from "./recognition-pairs.tsx";
import { type ResumptionListed, ResumptionsCard } from "./resumptions-card.tsx";
import { StageTag } from "./stage-tag.tsx";
import { nationalNumberText } from "./summary-card.tsx";

export type PersonShown = {
  id: string;
  name: string;
  nationalNumber: string;
  /** Only for the fund. */
  recognition: Recognition | undefined;
  trajectories: readonly { stream: string; openedOn: string; stage: Stage }[];
  /** ISO day. */
  today: string;
  /** Only of who broke the glass: the last day on which they look. */
  lookingUntil: string | undefined;
  /** What is waited for beside any trajectory. */
  dues: readonly Due[];
  /** What happened to the recognition, the latest first. */
  events: readonly EventShown[];
  resumptions: readonly ResumptionListed[];
  /** Of what the fund recognised; those that this reader may see. */
  letters: readonly LetterToRead[];
  acts: readonly { name: ActName; no?: No }[];
};
type PersonPageProps = {
  frame: Frame;
  nav: readonly NavItem[];
  reader: Role;
  person: PersonShown;
  done?: unknown;
};

/** A person that was found: what the fund recognises, their trajectories, and what this role may begin. */
export function PersonPage({ frame, nav, reader, person, done }: PersonPageProps) {
  const { language } = frame;
  const say = speak(language);
  const { id, name, nationalNumber, recognition, trajectories, resumptions, letters, today, dues, events, acts } =
    person;
  const { lookingUntil } = person;
  const ways = acts.filter((act) => allActs[act.name].by.some((role) => role === reader));
  return (
    <Page frame={frame} title={name} nav={nav}>
      <div class="ww-stack ww-narrow">
        <DoneNotice act={done} reader={reader} />
        <LookingNotice until={lookingUntil} />
        <Heading level={1}>
          <bdi>{name}</bdi>
        </Heading>
        <p class="ww-subtle">{nationalNumberText(nationalNumber)}</p>
        {!recognition && (
          <Notice kind="info">
            <p>{say(findText.onlyWhatYouFollow)}</p>
          </Notice>
        )}
        {(recognition || trajectories.length > 0) && (
          <Card title={say(text.trajectories)}>
            {trajectories.length === 0 ? (
              <p>{say(text.noTrajectory)}</p>
            ) : (
              <ul>
                {trajectories.map(({ stream, openedOn, stage }) => (
                  <li key={stream}>
                    <a href={`/trajectory/${stream}`}>
                      <Day on={openedOn} />
                    </a>{" "}
                    <StageTag stage={stage} />
                  </li>
                ))}
              </ul>
            )}
          </Card>
        )}
        {recognition && (
          <>
            <ResumptionsCard of={resumptions} today={today} />
            {letters.length > 0 && <LettersCard letters={letters} />}
            <Card title={say(recognitionText.title)}>
              <KeyValue pairs={recognitionPairs(recognition, say, language)} />
            </Card>
          </>
        )}
        {dues.length > 0 && <DuesCard file={{ dues, reader, today, lookingUntil }} />}
        <ActsOffered under={`/person/${id}`} reader={reader} acts={ways} />
        {events.length > 0 && (
          <section>
            <Heading level={2}>{say(fileText.timeline)}</Heading>
            <EventLog
              folded
              why={say(fileText.why)}
              events={events.map((event) => loggedEvent(event, { reader }, language))}
            />
          </section>
        )}
      </div>
    </Page>
  );
}
