import { type Choice, idOf } from "./field-of.ts";
import { type Asked, Grouped } from "./labelled.tsx";

type RadioFieldProps = Asked & { value: string; choices: readonly Choice[]; inline?: boolean };

/** One of a few. */
export function RadioField({ value, choices, inline, ...asked }: RadioFieldProps) {
  const id = idOf(asked.name);
  return (
    <Grouped id={id} asked={asked}>
      <div class="ww-choices" data-inline={inline ? "" : undefined}>
        {choices.map((choice, at) => {
          const own = at === 0 ? id : `${id}-${at}`;
          return (
            <div class="ww-choice" key={choice.value}>
              <input
                class="ds-input"
                type="radio"
                id={own}
                name={asked.name}
                value={choice.value}
                checked={choice.value === value}
                aria-describedby={choice.hint && `${own}-more`}
              />
              <label for={own}>
                {choice.text}
                {choice.hint && (
                  <span class="ww-hint" id={`${own}-more`}>
                    {choice.hint}
                  </span>
                )}
              </label>
            </div>
          );
        })}
      </div>
    </Grouped>
  );
}
