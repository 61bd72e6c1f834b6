import { partsText } from "../../words/screens/parts.ts";
import { type Choice, idOf } from "./field-of.ts";
import { useSay } from "./frame.ts";
import { type Asked, described, Labelled } from "./labelled.tsx";

type SelectFieldProps = Asked & { value: string; choices: readonly Choice[]; first?: string };

/** One of a long list. `first` is what stands there when nothing is chosen. */
export function SelectField({ value, choices, first, ...asked }: SelectFieldProps) {
  const say = useSay();
  const id = idOf(asked.name);
  return (
    <Labelled id={id} asked={asked}>
      <select class="ds-input" id={id} name={asked.name} {...described(id, asked)}>
        <option value="">{first ?? say(partsText.choose)}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} selected={choice.value === value}>
            {choice.text}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
