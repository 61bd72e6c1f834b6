import { useFrame } from "./frame.ts";
import { Sheet } from "./sheet.tsx";

/** `current`: "true" stands for a page within that section. */
export type NavItem = { href: string; text: string; current?: boolean | "page" | "true"; count?: number };

/** The first nine sections by their number, for who has keys. */
const keyOf = (at: number): string | undefined => (at < 9 ? String(at + 1) : undefined);

type SectionNavProps = {
  label: string;
  items: readonly NavItem[];
  /** Where there are many: behind which button they stand on a telephone. */
  sheet?: { id: string; button: string };
  /** Each has its number for who has keys: of one row on a page. */
  keyed?: boolean;
};

/** Plain links between the sections of a person's work; no tabs, so it works without script. */
export function SectionNav({ label, items, sheet, keyed }: SectionNavProps) {
  const { keys } = useFrame();
  const list = (
    <ul>
      {items.map(({ href, text, current, count }, at) => (
        <li key={href}>
          <a
            href={href}
            aria-current={current === true ? "page" : current || undefined}
            aria-keyshortcuts={keys && keyed ? keyOf(at) : undefined}
          >
            {text}
            {count !== undefined && <span class="ww-sections__count"> {count}</span>}
          </a>
        </li>
      ))}
    </ul>
  );
  return (
    <nav class="ww-sections" aria-label={label}>
      {sheet ? (
        <Sheet {...sheet} icon="menu">
          {list}
        </Sheet>
      ) : (
        list
      )}
    </nav>
  );
}
