import type { ComponentChildren } from "preact";

export type Level = 1 | 2 | 3 | 4;

/** A heading of the level that its place asks for. */
export function Heading({ level, id, children }: { level: Level; id?: string; children: ComponentChildren }) {
  const Element = `h${level}` as const;
  return (
    <Element class="ds-heading" id={id}>
      {children}
    </Element>
  );
}
