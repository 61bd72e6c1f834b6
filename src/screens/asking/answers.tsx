import { askingText as text } from "../../words/screens/portal-asking.ts";
import { useSay } from "../parts/frame.ts";
import { KeyValue } from "../parts/key-value.tsx";

/** One answer read back, and where it is changed. */
export type AnswerShown = { label: string; said: readonly string[]; change?: string };

/** Everything that was answered, in the order in which it was asked. */
export function Answers({ answers }: { answers: readonly AnswerShown[] }) {
  const say = useSay();
  if (answers.length === 0) return null;
  return (
    <KeyValue
      pairs={answers.map(({ label, said, change }) => ({
        key: label,
        value: (
          <>
            {said.map((line) => (
              <span class="ww-line ww-breaks" key={line} dir="auto">
                {line}
              </span>
            ))}
            {change && (
              <a class="ww-on-screen" href={change}>
                {say(text.change)}
                <span class="ds-sr-only">{`: ${label}`}</span>
              </a>
            )}
          </>
        ),
      }))}
    />
  );
}
