import type { ComponentChildren } from "preact";

/** There is nothing here, and what to do about it. */
export function Empty({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="ww-empty">
      <p>
        <strong>{title}</strong>
      </p>
      {children}
    </div>
  );
}
