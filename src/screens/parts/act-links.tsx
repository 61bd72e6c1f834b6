import { Icon } from "./icon.tsx";

type ActLinksProps = { of: readonly { href: string; text: string; keyed?: string | undefined }[] };

/** Where one can go from here, each as weighty as the next. */
export function ActLinks({ of }: ActLinksProps) {
  return (
    <ul class="ww-act-links">
      {of.map(({ href, text, keyed }) => (
        <li key={href}>
          <a href={href} aria-keyshortcuts={keyed}>
            <Icon name="arrow" />
            <span>{text}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
