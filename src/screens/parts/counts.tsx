export type Count = { value: string | number; label: string; href?: string; current?: boolean };

/** Big numbers, each with what it counts. */
export function Counts({ of }: { of: readonly Count[] }) {
  return (
    <ul class="ww-counts">
      {of.map(({ value, label, href, current }) => (
        <li class="ds-card" key={label}>
          <strong class="ww-counts__value">{value}</strong>{" "}
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
