import { Field } from "./field.tsx";
import type { Fault, FieldOf, Values } from "./field-of.ts";

/** The questions of one form, in order. */
export function Fields({ of, values, faults }: { of: readonly FieldOf[]; values?: Values; faults?: readonly Fault[] }) {
  return (
    <>
      {of.map((field) => (
        <Field key={field.name} field={field} values={values} faults={faults} />
      ))}
    </>
  );
}
