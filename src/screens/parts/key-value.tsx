import type { ComponentChildren } from "preact";

export type Pair = { key: string; value: ComponentChildren };

export function KeyValue({ pairs }: { pairs: readonly Pair[] }) {
  return (
    <dl class="ww-pairs">
      {pairs.map(({ key, value }) => (
        <div key={key}>
          <dt>{key}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
