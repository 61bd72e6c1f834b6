import { questionOf, askingText as text } from "../../words/screens/portal-asking.ts";
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

/** One page of questions of an act. */
export type QuestionAsked = {
  /** Of the act. */
  title: string;
  /** Of the act; only where it begins. */
  explains?: string;
  /** Over a few questions that belong together. */
  heading?: string;
  nth: number;
  all: number;
  fields: readonly FieldOf[];
  values: Values;
  faults: readonly Fault[];
  /** What stands here was filled in when the sign-in was over. */
  givenBack: boolean;
  /** Kept already, each to be taken away again. */
  files: readonly { id: string; name: string }[];
  action: string;
  back: string;
};

export function QuestionPage({ frame, nav, asked }: { frame: Frame; nav: readonly NavItem[]; asked: QuestionAsked }) {
  const say = speak(frame.language);
  const { title, explains, heading, nth, all, fields, values, faults, givenBack, files, action, back } = asked;
  const alone = heading === undefined && files.length === 0;
  const [first] = fields;
  const question = heading ?? (first && first.kind !== "hidden" ? first.label : title);
  return (
    <Page frame={frame} title={`${question} - ${title}`} nav={nav} hasErrors={faults.length > 0}>
      <div class="ww-stack ww-narrow">
        <p>
          <a href={back}>{say(text.back)}</a>
        </p>
        <ActsFor />
        <ErrorSummary faults={faults} />
        {givenBack && (
          <Notice kind="success" title={say(text.givenBack)}>
            <p>{say(text.readAndGoOn)}</p>
          </Notice>
        )}
        <p class="ww-subtle">
          {title}
          <br />
          {questionOf[frame.language]({ nth, all })}
        </p>
        {explains && <p>{explains}</p>}
        {!alone && <Heading level={1}>{heading ?? say(text.filesKept)}</Heading>}
        {files.length > 0 && (
          <Form action={action}>
            <ul class="ww-plain">
              {files.map(({ id, name }) => (
                <li key={id}>
                  <span class="ww-breaks">{name}</span>{" "}
                  <Button kind="quiet" name="remove" value={id}>
                    {say(text.remove)}
                    <span class="ds-sr-only">{`: ${name}`}</span>
                  </Button>
                </li>
              ))}
            </ul>
          </Form>
        )}
        <Form action={action} files={fields.some(({ kind }) => kind === "files")}>
          <Fields of={alone ? fields.map(asTitle) : fields} values={values} faults={faults} />
          <p class="ww-buttons">
            <Button>{say(text.goOn)}</Button>
            <Button kind="quiet" name="step" value="later">
              {say(text.later)}
            </Button>
          </p>
        </Form>
      </div>
    </Page>
  );
}

const asTitle = (field: FieldOf): FieldOf => (field.kind === "hidden" ? field : { ...field, asTitle: true });
