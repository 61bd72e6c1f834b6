import { connectionsText as text } from "../../words/screens/connections.ts";
import { Button } from "../parts/button.tsx";
import type { Fault, FieldOf, Values } from "../parts/field-of.ts";
import { Fields } from "../parts/fields.tsx";
import { Form } from "../parts/form.tsx";
import { useSay } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";

type ReceiverFormProps = {
  programs: readonly { id: string; name: string }[];
  values: Values;
  faults: readonly Fault[];
};

/** Another receiver of what a program may see. */
export function ReceiverForm({ programs, values, faults }: ReceiverFormProps) {
  const say = useSay();
  const choices = programs.map(({ id, name }) => ({ value: id, text: name }));
  const fields: FieldOf[] = [
    { kind: "choice", as: "select", name: "program", label: say(text.program), choices },
    { kind: "text", name: "url", label: say(text.address) },
  ];
  return (
    <section class="ww-stack ww-narrow" aria-labelledby="add">
      <Heading level={2} id="add">
        {say(text.add)}
      </Heading>
      <p>{say(text.addLead)}</p>
      <Form action="/connections/receivers">
        <Fields of={fields} values={values} faults={faults} />
        <Button>{say(text.add)}</Button>
      </Form>
    </section>
  );
}
