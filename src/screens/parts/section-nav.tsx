export type NavItem = { href: string; text: string; current?: boolean; count?: number };

/** Plain links between the sections of a person's work; no tabs, so it works without script. */
export function SectionNav({ label, items }: { label: string; items: readonly NavItem[] }) {
  return (
    <nav class="ww-sections" aria-label={label}>
      <ul>
        {items.map(({ href, text, current, count }) => (
          <li key={href}>
            <a href={href} aria-current={current ? "page" : undefined}>
              {text}
              {count !== undefined && <span class="ww-sections__count"> {count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
