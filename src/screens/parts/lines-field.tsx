import { partsTextWith } from "../../words/screens/parts.ts";
import { idOf } from "./field-of.ts";
import { useFrame } from "./frame.ts";
import { type Asked, Grouped } from "./labelled.tsx";

type LinesFieldProps = Asked & { lines: number; values: readonly string[] };

/** A list: several boxes under one name. Always shows at least what was filled in. */
export function LinesField({ lines, values, ...asked }: LinesFieldProps) {
  const { language } = useFrame();
  const id = idOf(asked.name);
  return (
    <Grouped id={id} asked={asked}>
      <ol class="ww-lines">
        {Array.from({ length: Math.max(lines, values.length) }, (_, at) => (
          <li key={at}>
            <input
              class="ds-input"
              type="text"
              id={idOf(`${asked.name}.${at}`)}
              name={asked.name}
              value={values[at] ?? ""}
              aria-label={`${asked.label}: ${partsTextWith.line[language](at + 1)}`}
              aria-invalid={asked.fault ? "true" : undefined}
            />
          </li>
        ))}
      </ol>
    </Grouped>
  );
}
