import type { Ruling } from "../../law/kernel/ruling.ts";
import { actShown } from "../../words/acts.ts";
import { portalQuestionsText as text } from "../../words/screens/portal-questions.ts";
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
import { type Look, lookPairs } from "./who-looked-page.tsx";

export type AskedAbout = {
  askedOn: string;
  asks: string;
  by: string;
  sum: Ruling | undefined;
  answeredOn: string | null;
  answer: string | undefined;
};
type Props = {
  frame: Frame;
  nav: readonly NavItem[];
  today: string;
  look: Look;
  /** The latest first. */
  asked: readonly (AskedAbout & { id: string })[];
  /** None while a question waits. */
  box: ActBoxed | undefined;
  done?: unknown;
};

/** One time that somebody looked: what the reader asked about it, the answer, and a box to ask in. */
export function AboutReadingPage({ frame, nav, today, look, asked, box, done }: Props) {
  const say = speak(frame.language);
  const words = actShown("ask-about-reading", "insured-person");
  const faults = box?.faults ?? [];
  return (
    <Page frame={frame} title={say(text.title)} nav={nav} hasErrors={faults.length > 0 || box?.no !== undefined}>
      <div class="ww-stack ww-narrow">
        <DoneNotice act={done} reader="insured-person" />
        <ErrorSummary faults={faults} />
        <Heading level={1}>{say(text.title)}</Heading>
        <p class="ww-lead">{say(words.explains)}</p>
        <KeyValue pairs={lookPairs(look, frame.language)} />
        {asked.map((one) => (
          <Asked key={one.id} of={one} today={today} frame={frame} />
        ))}
        {box && asked.length > 0 && <Heading level={2}>{say(text.askAgain)}</Heading>}
        {box && <ActBox of={box} />}
        <p>
          <a href="/me/who-looked">{say(text.back)}</a>
        </p>
      </div>
    </Page>
  );
}

function Asked({ of, today, frame }: { of: AskedAbout; today: string; frame: Frame }) {
  const { askedOn, asks, by, sum, answeredOn, answer } = of;
  const say = speak(frame.language);
  return (
    <Card title={say(text.yourQuestion)}>
      <p class="ww-said">{asks}</p>
      <KeyValue
        pairs={[
          { key: say(text.askedOn), value: <Day on={askedOn} /> },
          answeredOn
            ? { key: say(text.answeredOn), value: <Day on={answeredOn} /> }
            : {
                key: say(text.latestOn),
                value: (
                  <>
                    <DueBadge by={by} today={today} />
                    <DueSum sum={sum} reader="insured-person" />
                  </>
                ),
              },
        ]}
      />
      {answer === undefined ? (
        <p>{say(text.notYet)}</p>
      ) : (
        <>
          <Heading level={3}>{say(text.answer)}</Heading>
          <p class="ww-said">{answer}</p>
          <p class="ww-subtle">{say(text.notHappy)}</p>
        </>
      )}
    </Card>
  );
}
