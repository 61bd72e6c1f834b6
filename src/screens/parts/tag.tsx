import type { ComponentChildren } from "preact";

export type Tone = "neutral" | "info" | "success" | "warning" | "danger" | "violet";

/** A state in one word; the colour only repeats it. */
export function Tag({ tone = "neutral", children }: { tone?: Tone; children: ComponentChildren }) {
  return (
    <span class="ds-tag" data-color={tone}>
      {children}
    </span>
  );
}
