import { type Choice, idOf } from "./field-of.ts";
import { type Asked, Grouped } from "./labelled.tsx";

type ChecksFieldProps = Asked & { values: readonly string[]; choices: readonly Choice[] };

/** Any of a few. */
export function ChecksField({ values, choices, ...asked }: ChecksFieldProps) {
  const id = idOf(asked.name);
  return (
    <Grouped id={id} asked={asked}>
      <div class="ww-choices">
        {choices.map(({ value, text }, at) => {
          const own = at === 0 ? id : `${id}-${at}`;
          return (
            <div class="ww-choice" key={value}>
              <input
                class="ds-input"
                type="checkbox"
                id={own}
                name={asked.name}
                value={value}
                checked={values.includes(value)}
              />
              <label for={own}>{text}</label>
            </div>
          );
        })}
      </div>
    </Grouped>
  );
}
