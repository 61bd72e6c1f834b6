import { askingText as text } from "../../words/screens/portal-asking.ts";
import { type WhyNot, WhyNotView } from "../act-form/why-not.tsx";
import { Button } from "../parts/button.tsx";
import { ErrorSummary } from "../parts/error-summary.tsx";
import type { Fault, FieldOf, Values } from "../parts/field-of.ts";
import { Fields } from "../parts/fields.tsx";
import { Form } from "../parts/form.tsx";
import { type Frame, speak } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { Notice } from "../parts/notice.tsx";
import { Page } from "../parts/page.tsx";
import type { NavItem } from "../parts/section-nav.tsx";
import { ActsFor } from "./acts-for.tsx";
import { type AnswerShown, Answers } from "./answers.tsx";

/** An act, filled in and not sent yet. */
export type Summary = {
  title: string;
  explains: string;
  button: string;
  /** None where an act asks nothing. */
  answers: readonly AnswerShown[];
  /** What is declared with the sending, and what goes along hidden. */
  fields: readonly FieldOf[];
  values: Values;
  faults: readonly Fault[];
  /** The file grew since this was begun. */
  changed: boolean;
  /** Why what was filled in is not possible, where something else in its place may be. */
  no?: WhyNot;
  action: string;
  back: string;
};

/** Everything once more before it goes out. */
export function SummaryPage({ frame, nav, summary }: { frame: Frame; nav: readonly NavItem[]; summary: Summary }) {
  const say = speak(frame.language);
  const { title, explains, button, answers, fields, values, faults, changed, no, action, back } = summary;
  const asks = answers.length > 0;
  const heading = asks ? say(text.check) : title;
  return (
    <Page
      frame={frame}
      title={asks ? `${heading} - ${title}` : title}
      nav={nav}
      hasErrors={faults.length > 0 || no !== undefined}
    >
      <div class="ww-stack ww-narrow">
        <p>
          <a href={back}>{say(text.back)}</a>
        </p>
        <ActsFor />
        <ErrorSummary faults={faults} />
        {changed && (
          <Notice kind="warning">
            <p>{say(text.changedMeanwhile)}</p>
          </Notice>
        )}
        {no && <WhyNotView no={no} />}
        {asks && <p class="ww-subtle">{title}</p>}
        <Heading level={1}>{heading}</Heading>
        {asks ? <p>{say(text.notSentYet)}</p> : <p class="ww-lead">{explains}</p>}
        <Answers answers={answers} />
        <Form action={action}>
          <Fields of={fields} values={values} faults={faults} />
          <p class="ww-buttons">
            <Button>{button}</Button>
          </p>
        </Form>
      </div>
    </Page>
  );
}
