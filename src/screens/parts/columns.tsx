import type { ComponentChildren } from "preact";

/** What matters most, and beside it (under it on a phone) what helps. */
export function Columns({
  aside,
  label,
  children,
}: {
  aside: ComponentChildren;
  label: string;
  children: ComponentChildren;
}) {
  return (
    <div class="ww-columns">
      <div class="ww-stack">{children}</div>
      <aside class="ww-stack" aria-label={label}>
        {aside}
      </aside>
    </div>
  );
}
