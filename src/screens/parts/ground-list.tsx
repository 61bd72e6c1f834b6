import { rulingText } from "../../words/screens/parts-ruling.ts";
import { CitationView } from "./citation-view.tsx";
import { useSay } from "./frame.ts";
import { Icon, type IconName } from "./icon.tsx";
import type { GroundShown } from "./ruling-shown.ts";

const marks: Record<string, { icon: IconName; text: keyof typeof rulingText }> = {
  yes: { icon: "tick", text: "answerYes" },
  no: { icon: "cross", text: "answerNo" },
  unknown: { icon: "question", text: "answerUnknown" },
};

/** Every condition weighed, with its answer, the facts it looked at and where it stands. */
export function GroundList({ grounds }: { grounds: readonly GroundShown[] }) {
  const say = useSay();
  return (
    <ul class="ww-grounds">
      {grounds.map(({ text, answer, facts = [], cites = [], because = [] }) => {
        const mark = marks[answer];
        return (
          <li key={text} data-answer={answer}>
            {mark && (
              <span class="ww-grounds__mark">
                <Icon name={mark.icon} />
              </span>
            )}
            <p>
              {text}
              <strong class={mark && "ds-sr-only"}>{`: ${mark ? say(rulingText[mark.text]) : answer}`}</strong>
            </p>
            {facts.length > 0 && (
              <p class="ww-subtle">{facts.map(({ name, value }) => `${name}: ${value}`).join("; ")}</p>
            )}
            {cites.map((cited) => (
              <p class="ww-subtle" key={cited.text}>
                <CitationView cited={cited} />
              </p>
            ))}
            {because.length > 0 && <GroundList grounds={because} />}
          </li>
        );
      })}
    </ul>
  );
}
