import type { Role } from "../../access/roles.ts";
import type { ActName } from "../../trajectory/acts.ts";
import { actShown } from "../../words/acts.ts";
import { findText } from "../../words/screens/workbench-pages.ts";
import { peopleText as text } from "../../words/screens/workbench-people.ts";
import { ByException } from "../glass/by-exception.tsx";
import { Button, LinkButton } from "../parts/button.tsx";
import { ErrorSummary } from "../parts/error-summary.tsx";
import type { Fault, FieldOf } from "../parts/field-of.ts";
import { Fields } from "../parts/fields.tsx";
import { Form } from "../parts/form.tsx";
import { type Frame, speak } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { Page } from "../parts/page.tsx";
import type { NavItem } from "../parts/section-nav.tsx";

type FindPersonPageProps = {
  frame: Frame;
  nav: readonly NavItem[];
  reader: Role;
  /** What may be done for somebody who comes, and whom one does not follow yet. */
  atTheCounter: readonly ActName[];
  mayRegister: boolean;
  /** Only where nobody was found, for who may open a file by way of exception. */
  byException?: boolean;
  typed?: string;
  faults: readonly Fault[];
};

/** By the whole national number. It is posted, so that it never stands in an address. */
export function FindPersonPage({
  frame,
  nav,
  reader,
  atTheCounter,
  mayRegister,
  byException,
  typed,
  faults,
}: FindPersonPageProps) {
  const say = speak(frame.language);
  const fields: FieldOf[] = [
    {
      kind: "text",
      name: "nationalNumber",
      label: say(findText.number),
      hint: say(findText.numberHint),
      width: "short",
    },
  ];
  return (
    <Page frame={frame} title={say(text.title)} nav={nav} hasErrors={faults.length > 0}>
      <div class="ww-stack ww-narrow">
        {faults.length > 0 && <ErrorSummary faults={faults} />}
        <Heading level={1}>{say(text.title)}</Heading>
        <Form action="/people">
          <Fields of={fields} values={{ nationalNumber: typed ?? "" }} faults={faults} />
          <Button>{say(text.search)}</Button>
        </Form>
        {byException && <ByException language={frame.language} />}
        {atTheCounter.map((act) => (
          <p key={act}>
            {say(text.atTheCounter)}{" "}
            <LinkButton kind="quiet" href={`/new/${act}`}>
              {say(actShown(act, reader).title)}
            </LinkButton>
          </p>
        ))}
        {mayRegister && (
          <p>
            {say(text.registerInstead)}{" "}
            <LinkButton kind="quiet" href="/new/register-recognition">
              {say(actShown("register-recognition", reader).title)}
            </LinkButton>
          </p>
        )}
      </div>
    </Page>
  );
}
