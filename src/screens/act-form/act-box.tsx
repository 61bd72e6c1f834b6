import { Button } from "../parts/button.tsx";
import type { Fault, FieldOf, Values } from "../parts/field-of.ts";
import { Fields } from "../parts/fields.tsx";
import { Form } from "../parts/form.tsx";
import { type WhyNot, WhyNotView } from "./why-not.tsx";

/** An act on the page of what it is about, with what came of sending it. */
export type ActBoxed = {
  action: string;
  button: string;
  fields: readonly FieldOf[];
  values: Values;
  faults: readonly Fault[];
  /** Why it is not possible, where it was tried. */
  no?: WhyNot;
};

export function ActBox({ of: { action, button, fields, values, faults, no } }: { of: ActBoxed }) {
  return (
    <>
      {no && <WhyNotView no={no} />}
      <Form action={action}>
        <Fields of={fields} values={values} faults={faults} />
        <p class="ww-buttons">
          <Button>{button}</Button>
        </p>
      </Form>
    </>
  );
}
