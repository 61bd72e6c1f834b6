import { idOf } from "./field-of.ts";
import { type Asked, described, HintAndFault } from "./labelled.tsx";

/** A box to tick: posts "yes" when ticked and nothing otherwise. */
export function DeclarationField({ value, label, ...asked }: Asked & { value: string }) {
  const id = idOf(asked.name);
  return (
    <div class="ds-field" data-invalid={asked.fault ? "" : undefined}>
      <HintAndFault id={id} hint={asked.hint} fault={asked.fault} />
      <div class="ww-choice">
        <input
          class="ds-input"
          type="checkbox"
          id={id}
          name={asked.name}
          value="yes"
          checked={value === "yes"}
          {...described(id, asked)}
        />
        <label for={id}>{label}</label>
      </div>
    </div>
  );
}
