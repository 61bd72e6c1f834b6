import { partsText } from "../../words/screens/parts.ts";
import { filledIn, idOf, type Values } from "./field-of.ts";
import { useSay } from "./frame.ts";
import { type Asked, Grouped } from "./labelled.tsx";

const boxes = ["day", "month", "year"] as const;

/** A day in three boxes: a browser's own date box shows its own order, whatever the language. */
export function DayField({ values, ...asked }: Asked & { values: Values }) {
  const say = useSay();
  const id = idOf(asked.name);
  return (
    <Grouped id={id} asked={asked}>
      <div class="ww-day">
        {boxes.map((box) => {
          const own = box === "day" ? id : `${id}-${box}`;
          const name = `${asked.name}.${box}`;
          return (
            <div class="ds-field" key={box}>
              <label for={own}>{say(partsText[box])}</label>
              <input
                class="ds-input"
                type="text"
                inputMode="numeric"
                autocomplete="off"
                id={own}
                name={name}
                value={filledIn(values, name)}
                size={box === "year" ? 4 : 2}
                maxLength={box === "year" ? 4 : 2}
                aria-invalid={asked.fault ? "true" : undefined}
              />
            </div>
          );
        })}
      </div>
    </Grouped>
  );
}
