import type { Ruling } from "../../law/kernel/ruling.ts";
import { actShown } from "../../words/acts.ts";
import { readingsText as text } from "../../words/screens/readings.ts";
import { ActBox, type ActBoxed } from "../act-form/act-box.tsx";
import { DoneNotice } from "../act-form/done-notice.tsx";
import { Card } from "../parts/card.tsx";
import { Day } from "../parts/day.tsx";
import { DueBadge } from "../parts/due-badge.tsx";
import { DueSum } from "../parts/due-sum.tsx";
import { ErrorSummary } from "../parts/error-summary.tsx";
import { type Frame, speak } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { KeyValue } from "../parts/key-value.tsx";
import { Page } from "../parts/page.tsx";
import type { NavItem } from "../parts/section-nav.tsx";
import { type Look, lookPairs } from "../portal/who-looked-page.tsx";

type Props = {
  frame: Frame;
  nav: readonly NavItem[];
  today: string;
  look: Look;
  person: string;
  asks: string;
  askedOn: string;
  by: string;
  sum: Ruling | undefined;
  answeredOn: string | null;
  answer: string | undefined;
  /** None once it is answered. */
  box: ActBoxed | undefined;
  done?: unknown;
};

/** One question about a reading, with the reading it is about, for who answers it. */
export function QuestionPage(props: Props) {
  const { frame, nav, today, look, person, asks, askedOn, by, sum, answeredOn, answer, box, done } = props;
  const say = speak(frame.language);
  const faults = box?.faults ?? [];
  const hasErrors = faults.length > 0 || box?.no !== undefined;
  return (
    <Page frame={frame} title={say(text.questionTitle)} nav={nav} hasErrors={hasErrors}>
      <div class="ww-stack ww-narrow">
        <DoneNotice act={done} reader="data-protection-officer" />
        <ErrorSummary faults={faults} />
        <Heading level={1}>{say(text.questionTitle)}</Heading>
        <p class="ww-subtle">{say(text.questionLead)}</p>
        <Card title={say(text.asks)}>
          <p class="ww-said">{asks}</p>
          <KeyValue
            pairs={[
              {
                key: say(text.person),
                value: <a href={`/readings?${new URLSearchParams({ person })}`}>{person.slice(-12)}</a>,
              },
              { key: say(text.askedOn), value: <Day on={askedOn} /> },
              answeredOn
                ? { key: say(text.answeredOn), value: <Day on={answeredOn} /> }
                : {
                    key: say(text.answerBy),
                    value: (
                      <>
                        <DueBadge by={by} today={today} />
                        <DueSum sum={sum} reader="data-protection-officer" />
                      </>
                    ),
                  },
            ]}
          />
        </Card>
        <KeyValue pairs={lookPairs(look, frame.language)} />
        {answer !== undefined && (
          <Card title={say(text.answer)}>
            <p class="ww-said">{answer}</p>
          </Card>
        )}
        {box && <p>{say(actShown("answer-about-reading", "data-protection-officer").explains)}</p>}
        {box && <ActBox of={box} />}
        <p>
          <a href="/readings">{say(text.back)}</a>
        </p>
      </div>
    </Page>
  );
}
