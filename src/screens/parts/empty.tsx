import type { ComponentChildren } from "preact";

/** There is nothing here, and what to do about it; `of` says what would stand here. */
export function Empty({ of, title, children }: { of?: string; title: string; children?: ComponentChildren }) {
  return (
    <div class="ww-empty">
      {of && (
        <p>
          <strong>{of}</strong>
        </p>
      )}
      <p>{of ? title : <strong>{title}</strong>}</p>
      {children}
    </div>
  );
}
