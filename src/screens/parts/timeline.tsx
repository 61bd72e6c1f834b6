import type { ComponentChildren } from "preact";
import { partsText } from "../../words/screens/parts.ts";
import { useSay } from "./frame.ts";
import { Heading, type Level } from "./heading.tsx";
import { Icon } from "./icon.tsx";
import { Tag } from "./tag.tsx";

export type Step = {
  title: string;
  state: "done" | "now" | "later";
  /** One line in grey: when, and with whom. */
  meta?: ComponentChildren;
  /** Instead of "Now": whose turn it is. */
  tag?: string;
  children?: ComponentChildren;
};

/** Where am I: the steps behind, the one now, and those to come. */
export function Timeline({ steps, level = 2 }: { steps: readonly Step[]; level?: Level }) {
  const say = useSay();
  return (
    <ol class="ww-timeline">
      {steps.map(({ title, state, meta, tag, children }) => (
        <li key={title} data-state={state} aria-current={state === "now" ? "step" : undefined}>
          <span class="ww-timeline__dot">{state === "done" && <Icon name="tick" />}</span>
          <Heading level={level}>
            {title} {state === "done" && <Tag tone="success">{say(partsText.done)}</Tag>}
            {state === "now" && <Tag tone="warning">{tag ?? say(partsText.now)}</Tag>}
            {state === "later" && <span class="ds-sr-only">({say(partsText.later)})</span>}
          </Heading>
          {meta && <p class="ww-subtle">{meta}</p>}
          {children}
        </li>
      ))}
    </ol>
  );
}
