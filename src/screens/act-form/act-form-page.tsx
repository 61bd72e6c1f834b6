import type { Role } from "../../access/roles.ts";
import { actFormText } from "../../words/screens/act-form.ts";
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
import { DoneNotice } from "./done-notice.tsx";
import { LetterPreview, type LetterShown } from "./letter-preview.tsx";
import { type WhyNot, WhyNotView } from "./why-not.tsx";

/** One act as a page: what it is, what it asks, and one button. */
export type ActForm = {
  title: string;
  explains: string;
  button: string;
  /** Whom or what it is about; absent when that is the reader. */
  about?: string;
  fields: readonly FieldOf[];
  values: Values;
  faults: readonly Fault[];
  /** The file grew while the form was filled in. */
  changed: boolean;
  /** What stands here was filled in when the sign-in was over: nothing was done with it. */
  givenBack: boolean;
  /** Why what was filled in is not possible, where something else in its place may be. */
  no?: WhyNot;
  action: string;
  back: string;
  /** The act causes a letter, which can be read first. */
  hasLetter: boolean;
  /** What that letter will say; empty until it is asked for. */
  /** Only when somebody asked to read them first. */
  letters?: readonly LetterShown[] | undefined;
  /** Which act was just done, where one comes back to the form itself. */
  done?: string;
};

type ActFormPageProps = { frame: Frame; nav: readonly NavItem[]; form: ActForm; reader: Role };

export function ActFormPage({ frame, nav, form, reader }: ActFormPageProps) {
  const say = speak(frame.language);
  const {
    title,
    explains,
    button,
    about,
    fields,
    values,
    faults,
    changed,
    givenBack,
    no,
    action,
    back,
    done,
    hasLetter,
    letters,
  } = form;
  return (
    <Page frame={frame} title={title} nav={nav} hasErrors={faults.length > 0 || no !== undefined}>
      <div class="ww-stack ww-narrow">
        <DoneNotice act={done} reader={reader} />
        <ErrorSummary faults={faults.map((fault) => withLabel(fault, fields))} />
        {changed && (
          <Notice kind="warning">
            <p>{say(actFormText.changedMeanwhile)}</p>
          </Notice>
        )}
        {givenBack && (
          <Notice kind="warning">
            <p>{say(actFormText.givenBack)}</p>
          </Notice>
        )}
        {no && <WhyNotView no={no} />}
        {about && <p class="ww-subtle">{about}</p>}
        <div tabIndex={-1} data-said>
          <Heading level={1}>{title}</Heading>
        </div>
        <p class="ww-lead">{explains}</p>
        <Form action={action} files={fields.some(({ kind }) => kind === "files")}>
          <Fields of={fields} values={values} faults={faults} />
          {letters && <LetterPreview letters={letters} />}
          <p class="ww-buttons">
            <Button>{button}</Button>
            {hasLetter && (
              <Button kind="secondary" name="step" value="preview">
                {say(actFormText.readFirst)}
              </Button>
            )}
            <a href={back}>{say(actFormText.back)}</a>
          </p>
        </Form>
      </div>
    </Page>
  );
}

/** In the summary a fault stands apart from its question, and several may say the same: there it names the question. */
function withLabel(fault: Fault, fields: readonly FieldOf[]): Fault {
  const field = fields.find(({ name }) => fault.field === name || fault.field.startsWith(`${name}.`));
  const label = field && field.kind !== "hidden" ? field.label : undefined;
  return label ? { ...fault, message: `${label.replace(/\s*[?:]$/, "")}: ${fault.message}` } : fault;
}
