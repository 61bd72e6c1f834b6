import { numberText } from "../../words/formats.ts";
import { useFrame } from "./frame.ts";

export type Count = { value: string | number; label: string; href?: string; current?: boolean };

/** Big numbers, each with what it counts. */
export function Counts({ of }: { of: readonly Count[] }) {
  const { language } = useFrame();
  return (
    <ul class="ww-counts">
      {of.map(({ value, label, href, current }) => (
        <li class="ds-card" key={label}>
          <strong class="ww-counts__value">{typeof value === "number" ? numberText(value, language) : value}</strong>{" "}
          {href ? (
            <a href={href} aria-current={current ? "page" : undefined}>
              {label}
            </a>
          ) : (
            <span class="ww-subtle">{label}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
