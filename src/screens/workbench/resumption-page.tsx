import type { Role } from "../../access/roles.ts";
import type { No } from "../../trajectory/act.ts";
import { type ActName, acts as allActs } from "../../trajectory/acts.ts";
import type { Due } from "../../trajectory/dues.ts";
import { type Resumption, statusOf } from "../../trajectory/resumption/resumption.ts";
import { keyOfAct } from "../../words/acts/act-keys.ts";
import { actShown } from "../../words/acts.ts";
import { consequenceForFund, statusOfResumption } from "../../words/choices/resumption.ts";
import { dueWordsOf } from "../../words/dues.ts";
import { obstacleWords } from "../../words/obstacles.ts";
import { documentsText } from "../../words/screens/documents.ts";
import { portalText } from "../../words/screens/portal-pages.ts";
import { resumptionText as text } from "../../words/screens/resumption.ts";
import { fileText } from "../../words/screens/workbench-file.ts";
import { DoneNotice } from "../act-form/done-notice.tsx";
import { DocumentList } from "../documents/document-list.tsx";
import type { DocumentShown } from "../documents/document-shown.ts";
import { ActList } from "../parts/act-list.tsx";
import { Card } from "../parts/card.tsx";
import { DueBadge } from "../parts/due-badge.tsx";
import { DueSum } from "../parts/due-sum.tsx";
import { EventLog } from "../parts/event-log.tsx";
import { type Frame, speak } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { keptPairs } from "../parts/kept-pairs.ts";
import { KeyValue } from "../parts/key-value.tsx";
import { Page } from "../parts/page.tsx";
import { resumptionPairs } from "../parts/resumption-pairs.tsx";
import type { NavItem } from "../parts/section-nav.tsx";
import { Tag } from "../parts/tag.tsx";
import { LetterList } from "../portal/letters-card.tsx";
import type { LetterToRead } from "../portal/my-trajectory.ts";
import type { EventShown } from "./file-shown.ts";
import { loggedEvent } from "./logged-event.tsx";

export type ResumptionShown = {
  stream: string;
  person: string;
  name: string;
  resumption: Resumption;
  next: { from: string } | undefined;
  due: Due | undefined;
  /** In whole percents of the benefit of a day; undefined where the law or the record is silent. */
  reduction: number | undefined;
  /** Cents of a day before and beside this work, where the benefit is on record and this reader may see it. */
  kept: { before: number; after: number } | undefined;
  acts: readonly { name: ActName; no?: No }[];
  letters: readonly LetterToRead[];
  documents: readonly DocumentShown[];
  /** The latest first. */
  events: readonly EventShown[];
};
type Props = {
  frame: Frame;
  nav: readonly NavItem[];
  reader: Role;
  today: string;
  shown: ResumptionShown;
  done?: unknown;
};

/** One request of work beside the benefit, for the people of the fund. */
export function ResumptionPage({ frame, nav, reader, today, shown, done }: Props) {
  const { language } = frame;
  const say = speak(language);
  const { stream, person, name, resumption, next, due, acts, letters, documents, events } = shown;
  const status = statusOf(resumption, today, next);
  const words = (act: ActName) => say(actShown(act, reader).title);
  const ways = acts.filter((act) => allActs[act.name].by.some((role) => role === reader));
  return (
    <Page frame={frame} title={`${name} · ${resumption.activity}`} nav={nav}>
      <div class="ww-stack ww-narrow">
        <DoneNotice act={done} reader={reader} />
        <p>
          <a href={`/person/${person}`}>
            <bdi>{name}</bdi>
          </a>
        </p>
        <Heading level={1}>{resumption.activity}</Heading>
        <p>
          <Tag tone="info">{say(statusOfResumption[status])}</Tag>
        </p>
        {due && (
          <p>
            {say(dueWordsOf(due).awaited)} {due.by && <DueBadge by={due.by} today={today} />}
          </p>
        )}
        <DueSum sum={due?.sum} reader={reader} />
        <Card>
          <KeyValue
            pairs={[
              ...resumptionPairs({ resumption, next }, say, language),
              ...(status === "ended" ? [] : keptPairs(shown, language)),
              ...(resumption.latestDay
                ? [{ key: say(text.consequence), value: say(consequenceForFund[resumption.consequence]) }]
                : []),
            ]}
          />
        </Card>
        <ActList
          title={say(portalText.more)}
          permitted={ways
            .filter(({ no }) => !no)
            .map((act) => ({
              href: `/resumption/${stream}/${act.name}`,
              text: words(act.name),
              kind: "secondary",
              keyed: keyOfAct[act.name],
            }))}
          refused={ways.flatMap(({ name: act, no }) =>
            no ? [{ text: words(act), why: <p>{say(obstacleWords[no.cannot])}</p> }] : [],
          )}
        />
        {letters.length > 0 && (
          <Card title={say(fileText.letters)}>
            <LetterList letters={letters} />
          </Card>
        )}
        {documents.length > 0 && (
          <Card title={say(documentsText.inFile)}>
            <DocumentList documents={documents} reader={reader} />
          </Card>
        )}
        <Card title={say(text.history)}>
          <EventLog folded events={events.map((event) => loggedEvent(event, { reader }, language))} />
        </Card>
      </div>
    </Page>
  );
}
