import { useFrame } from "./frame.ts";

export type NavItem = { href: string; text: string; current?: boolean; count?: number };

/** Plain links between the sections of a person's work; no tabs, so it works without script. */
/** The first nine sections by their number, for who has keys. */
const keyOf = (at: number): string | undefined => (at < 9 ? String(at + 1) : undefined);

export function SectionNav({ label, items }: { label: string; items: readonly NavItem[] }) {
  const { keys } = useFrame();
  return (
    <nav class="ww-sections" aria-label={label}>
      <ul>
        {items.map(({ href, text, current, count }, at) => (
          <li key={href}>
            <a href={href} aria-current={current ? "page" : undefined} aria-keyshortcuts={keys ? keyOf(at) : undefined}>
              {text}
              {count !== undefined && <span class="ww-sections__count"> {count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
