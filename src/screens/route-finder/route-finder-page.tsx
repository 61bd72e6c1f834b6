import type { Service } from "../../access/roles.ts";
import { finderText as text } from "../../words/screens/route-finder.ts";
import { Button } from "../parts/button.tsx";
import { Columns } from "../parts/columns.tsx";
import { ErrorSummary } from "../parts/error-summary.tsx";
import type { Fault, FieldOf, Values } from "../parts/field-of.ts";
import { Fields } from "../parts/fields.tsx";
import { Form } from "../parts/form.tsx";
import { type Frame, speak } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { Page } from "../parts/page.tsx";
import type { NavItem } from "../parts/section-nav.tsx";
import type { RoutesOpen } from "../portal/routes-open.ts";
import { Contacts } from "./contacts.tsx";
import { RoutesFound } from "./routes-found.tsx";

/** What came out: the law on each route, and who is near. */
export type Found = { routes: RoutesOpen; service: Service; hasContract: boolean };

type RouteFinderPageProps = {
  frame: Frame;
  nav: readonly NavItem[];
  fields: readonly FieldOf[];
  values: Values;
  faults: readonly Fault[];
  found?: Found;
};

/** Some questions; above them, once answered, the ways that are open and what to do first; beside it all contacts. */
export function RouteFinderPage({ frame, nav, fields, values, faults, found }: RouteFinderPageProps) {
  const say = speak(frame.language);
  return (
    <Page frame={frame} title={say(text.title)} nav={nav} hasErrors={faults.length > 0}>
      <Columns
        label={say(text.contacts)}
        aside={<Contacts service={found?.service} hasContract={found?.hasContract ?? false} />}
      >
        <ErrorSummary faults={faults} />
        <Heading level={1}>{say(text.title)}</Heading>
        {found ? <RoutesFound found={found} /> : <p class="ww-lead">{say(text.lead)}</p>}
        {found && <Heading level={2}>{say(text.again)}</Heading>}
        <Form action="/routes">
          <Fields of={fields} values={values} faults={faults} />
          <Button>{say(text.find)}</Button>
        </Form>
      </Columns>
    </Page>
  );
}
