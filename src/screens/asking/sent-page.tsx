import type { Due } from "../../trajectory/dues.ts";
import { askingText as text } from "../../words/screens/portal-asking.ts";
import { printText } from "../../words/screens/portal-glance.ts";
import { LinkButton } from "../parts/button.tsx";
import { Card } from "../parts/card.tsx";
import { Day } from "../parts/day.tsx";
import { type Frame, speak } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { Notice } from "../parts/notice.tsx";
import { Page } from "../parts/page.tsx";
import type { NavItem } from "../parts/section-nav.tsx";
import { AskedOfMe } from "../portal/asked-of-me.tsx";
import { ActsFor } from "./acts-for.tsx";
import { type AnswerShown, Answers } from "./answers.tsx";

/** An act that was done by the reader, read back out of the record. */
export type Sent = {
  /** Of the act. */
  title: string;
  /** What happens next, and who does it. */
  next: string;
  /** ISO day, and the time of it in Belgium. */
  on: string;
  at: string;
  answers: readonly AnswerShown[];
  /** Under which the acts that are waited for stand. */
  base: string;
  dues: readonly Due[];
  onward: string;
};

/** The confirmation: what was sent and when, what comes next, and who has the ball. */
export function SentPage({ frame, nav, sent }: { frame: Frame; nav: readonly NavItem[]; sent: Sent }) {
  const say = speak(frame.language);
  const { title, next, on, at, answers, base, dues, onward } = sent;
  return (
    <Page frame={frame} title={`${say(text.sent)}: ${title}`} nav={nav}>
      <div class="ww-stack ww-narrow">
        <Notice kind="success" level={1} title={`${say(text.sent)}: ${title}`}>
          <p>
            {say(text.sentOn)} <Day on={on} />, {at}.
          </p>
        </Notice>
        <ActsFor />
        <section class="ww-stack">
          <Heading level={2}>{say(text.whatNext)}</Heading>
          <p>{next}</p>
        </section>
        <AskedOfMe base={base} dues={dues} />
        {answers.length > 0 && (
          <Card title={say(text.whatWasSent)}>
            <Answers answers={answers} />
          </Card>
        )}
        <p class="ww-on-screen">{say(printText.how)}</p>
        <p class="ww-on-screen">
          <LinkButton kind="secondary" href={onward}>
            {say(text.toMyPage)}
          </LinkButton>
        </p>
      </div>
    </Page>
  );
}
