import { readingsText as text } from "../../words/screens/readings.ts";
import { type Frame, speak } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { Page } from "../parts/page.tsx";
import { Paging } from "../parts/paging.tsx";
import type { NavItem } from "../parts/section-nav.tsx";
import { QuestionList, type QuestionShown } from "./question-list.tsx";

type Props = {
  frame: Frame;
  nav: readonly NavItem[];
  today: string;
  page: number;
  perPage: number;
  total: number;
  rows: readonly QuestionShown[];
};

/** Every question about a reading, the latest first. */
export function QuestionsPage({ frame, nav, today, page, perPage, total, rows }: Props) {
  const say = speak(frame.language);
  return (
    <Page frame={frame} title={say(text.questions)} nav={nav}>
      <div class="ww-stack">
        <Heading level={1}>{say(text.questions)}</Heading>
        <QuestionList of={rows} today={today} empty={say(text.neverAsked)} />
        {total > 0 && (
          <Paging page={page} perPage={perPage} total={total} href={(to) => `/readings/questions?page=${to}`} />
        )}
        <p>
          <a href="/readings">{say(text.back)}</a>
        </p>
      </div>
    </Page>
  );
}
