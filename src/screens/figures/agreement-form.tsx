import { services } from "../../access/roles.ts";
import { organisationWords } from "../../words/organisations.ts";
import { agreementText as text } from "../../words/screens/agreements.ts";
import { figuresText } from "../../words/screens/figures.ts";
import { Button } from "../parts/button.tsx";
import { type Fault, faultOf, filledIn, type Values } from "../parts/field-of.ts";
import { Form } from "../parts/form.tsx";
import { useSay } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { SelectField } from "../parts/select-field.tsx";
import { TextField } from "../parts/text-field.tsx";

/** What was agreed with a service for a year, entered by an officer of the RIZIV with where it stands. */
export function AgreementForm({ values, faults }: { values: Values; faults: readonly Fault[] }) {
  const say = useSay();
  const field = (name: string, label: string) => ({
    name,
    label,
    fault: faultOf(faults, name),
    value: filledIn(values, name),
  });
  return (
    <section class="ww-stack" aria-labelledby="enter">
      <Heading level={2} id="enter">
        {say(text.enter)}
      </Heading>
      <p>{say(text.enterLead)}</p>
      <Form action="/figures/agreements">
        <SelectField
          {...field("service", say(figuresText.service))}
          choices={services.map((value) => ({ value, text: say(organisationWords[value].name) }))}
        />
        <TextField {...field("year", say(text.year))} width="short" inputMode="numeric" />
        <TextField {...field("trajectories", say(text.trajectories))} width="short" inputMode="numeric" />
        <TextField {...field("euro", say(text.euro))} width="short" inputMode="numeric" />
        <TextField {...field("source", say(text.where))} />
        <Button>{say(text.keep)}</Button>
      </Form>
    </section>
  );
}
