import { connectionsText as text } from "../../words/screens/connections.ts";
import { Button } from "../parts/button.tsx";
import { type Fault, faultOf, filledIn, type Values } from "../parts/field-of.ts";
import { Form } from "../parts/form.tsx";
import { useSay } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { SelectField } from "../parts/select-field.tsx";
import { TextField } from "../parts/text-field.tsx";

type ReceiverFormProps = {
  programs: readonly { id: string; name: string }[];
  values: Values;
  faults: readonly Fault[];
};

/** Another receiver of what a program may see. */
export function ReceiverForm({ programs, values, faults }: ReceiverFormProps) {
  const say = useSay();
  const field = (name: string, label: string) => ({
    name,
    label,
    fault: faultOf(faults, name),
    value: filledIn(values, name),
  });
  return (
    <section class="ww-stack ww-narrow" aria-labelledby="add">
      <Heading level={2} id="add">
        {say(text.add)}
      </Heading>
      <p>{say(text.addLead)}</p>
      <Form action="/connections/receivers">
        <SelectField
          {...field("program", say(text.program))}
          choices={programs.map(({ id, name }) => ({ value: id, text: name }))}
        />
        <TextField {...field("url", say(text.address))} />
        <Button>{say(text.add)}</Button>
      </Form>
    </section>
  );
}
