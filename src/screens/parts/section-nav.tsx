import { partsText } from "../../words/screens/parts.ts";
import { useFrame, useSay } from "./frame.ts";
import { Sheet } from "./sheet.tsx";

/** `current`: "true" stands for a page within that section. */
export type NavItem = { href: string; text: string; current?: boolean | "page" | "true"; count?: number };

/** The first nine sections by their number, for who has keys. */
const keyOf = (at: number): string | undefined => (at < 9 ? String(at + 1) : undefined);

type SectionNavProps = {
  label: string;
  items: readonly NavItem[];
  /** Where there are sections of the page beside those of the work: their own id, and what stands on their button. */
  within?: { id: string; button: string };
};

/** Plain links between the sections of a person's work; no tabs, so it works without script. */
export function SectionNav({ label, items, within }: SectionNavProps) {
  const say = useSay();
  const { keys } = useFrame();
  return (
    <nav class="ww-sections" aria-label={label}>
      <Sheet id={within?.id ?? "sections"} icon="menu" button={within?.button ?? say(partsText.menu)}>
        <ul>
          {items.map(({ href, text, current, count }, at) => (
            <li key={href}>
              <a
                href={href}
                aria-current={current === true ? "page" : current || undefined}
                aria-keyshortcuts={keys && !within ? keyOf(at) : undefined}
              >
                {text}
                {count !== undefined && <span class="ww-sections__count"> {count}</span>}
              </a>
            </li>
          ))}
        </ul>
      </Sheet>
    </nav>
  );
}
