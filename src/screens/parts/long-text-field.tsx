import { idOf } from "./field-of.ts";
import { type Asked, described, Labelled } from "./labelled.tsx";

export function LongTextField({ value, rows = 5, ...asked }: Asked & { value: string; rows?: number }) {
  const id = idOf(asked.name);
  return (
    <Labelled id={id} asked={asked}>
      <textarea class="ds-input" id={id} name={asked.name} rows={rows} value={value} {...described(id, asked)} />
    </Labelled>
  );
}
