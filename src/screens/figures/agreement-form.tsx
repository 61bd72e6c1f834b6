import { services } from "../../access/roles.ts";
import { organisationWords } from "../../words/organisations.ts";
import { agreementText as text } from "../../words/screens/agreements.ts";
import { figuresText } from "../../words/screens/figures.ts";
import { Button } from "../parts/button.tsx";
import type { Fault, FieldOf, Values } from "../parts/field-of.ts";
import { Fields } from "../parts/fields.tsx";
import { Form } from "../parts/form.tsx";
import { useSay } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";

/** What was agreed with a service for a year, entered by an officer of the RIZIV with where it stands. */
export function AgreementForm({ values, faults }: { values: Values; faults: readonly Fault[] }) {
  const say = useSay();
  const choices = services.map((value) => ({ value, text: say(organisationWords[value].name) }));
  const fields: FieldOf[] = [
    { kind: "choice", as: "select", name: "service", label: say(figuresText.service), choices },
    { kind: "whole-number", name: "year", label: say(text.year) },
    { kind: "whole-number", name: "trajectories", label: say(text.trajectories) },
    { kind: "whole-number", name: "euro", label: say(text.euro) },
    { kind: "text", name: "source", label: say(text.where) },
  ];
  return (
    <section class="ww-stack" aria-labelledby="enter">
      <Heading level={2} id="enter">
        {say(text.enter)}
      </Heading>
      <p>{say(text.enterLead)}</p>
      <Form action="/figures/agreements">
        <Fields of={fields} values={values} faults={faults} />
        <Button>{say(text.keep)}</Button>
      </Form>
    </section>
  );
}
