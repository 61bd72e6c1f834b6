import { actFormText } from "../../words/screens/act-form.ts";
import { errorPageText } from "../../words/screens/parts-errors.ts";
import { askingText } from "../../words/screens/portal-asking.ts";
import { ActsFor } from "../asking/acts-for.tsx";
import { type AnswerShown, Answers } from "../asking/answers.tsx";
import { Button, LinkButton } from "../parts/button.tsx";
import { Card } from "../parts/card.tsx";
import { Form } from "../parts/form.tsx";
import { type Frame, speak } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { Notice } from "../parts/notice.tsx";
import { Page } from "../parts/page.tsx";
import { RulingView } from "../parts/ruling-view.tsx";
import type { NavItem } from "../parts/section-nav.tsx";
import type { WhyNot } from "./why-not.tsx";

/** Why an act is not possible now: in one sentence, and as the law says it. */
export type RefusedActShown = {
  title: string;
  about?: string;
  back: string;
  /** What was filled in before it became impossible, and where to erase that. */
  kept?: { answers: readonly AnswerShown[]; erase: string };
} & WhyNot;

export function ActRefusedPage(props: { frame: Frame; nav: readonly NavItem[]; refused: RefusedActShown }) {
  const { frame, nav, refused } = props;
  const say = speak(frame.language);
  return (
    <Page frame={frame} title={say(actFormText.notNow)} nav={nav}>
      <div class="ww-stack ww-narrow">
        <ActsFor />
        {refused.about && <p class="ww-subtle">{refused.about}</p>}
        <Heading level={1}>{`${say(actFormText.notNow)}: ${refused.title}`}</Heading>
        <Notice kind="warning">
          <p>{refused.why}</p>
        </Notice>
        <p>{say(actFormText.nothingChanged)}</p>
        {refused.rulings.length > 0 && <Heading level={2}>{say(actFormText.why)}</Heading>}
        {refused.rulings.map((ruling) => (
          <RulingView key={ruling.title} ruling={ruling} level={3} />
        ))}
        {refused.kept && (
          <Card title={say(askingText.stillKept)}>
            <Answers answers={refused.kept.answers} />
            <Form action={refused.kept.erase}>
              <Button kind="secondary">{say(askingText.erase)}</Button>
            </Form>
          </Card>
        )}
        <p>
          <LinkButton kind="secondary" href={refused.back}>
            {say(errorPageText.back)}
          </LinkButton>
        </p>
      </div>
    </Page>
  );
}
