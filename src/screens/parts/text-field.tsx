import { idOf } from "./field-of.ts";
import { type Asked, described, Labelled } from "./labelled.tsx";

type TextFieldProps = Asked & {
  value: string;
  width?: "short" | "long";
  inputMode?: "numeric" | "decimal";
  autocomplete?: string;
  /** The key that leads here, for who has keys. */
  keyed?: string;
  /** A sign or unit beside the box, also said with the box. */
  before?: string;
  after?: string;
};

export function TextField({
  value,
  width = "long",
  inputMode,
  autocomplete = "off",
  keyed,
  before,
  after,
  ...asked
}: TextFieldProps) {
  const id = idOf(asked.name);
  const unit = before ?? after;
  const { "aria-describedby": by, ...invalid } = described(id, asked);
  return (
    <Labelled id={id} asked={asked}>
      <div class="ww-affixed">
        {before && <span id={`${id}-unit`}>{before}</span>}
        <input
          class="ds-input"
          type="text"
          id={id}
          name={asked.name}
          value={value}
          data-width={width}
          inputMode={inputMode}
          autocomplete={autocomplete}
          aria-keyshortcuts={keyed}
          aria-describedby={[unit && `${id}-unit`, by].filter(Boolean).join(" ") || undefined}
          {...invalid}
        />
        {after && <span id={`${id}-unit`}>{after}</span>}
      </div>
    </Labelled>
  );
}
