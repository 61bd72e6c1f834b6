import type { ComponentChildren } from "preact";
import { partsText, partsTextWith } from "../../words/screens/parts.ts";
import { ActLinks } from "./act-links.tsx";
import { type ButtonKind, LinkButton } from "./button.tsx";
import { useFrame, useSay } from "./frame.ts";
import { Heading, type Level } from "./heading.tsx";

export type PermittedAct = {
  href: string;
  text: string;
  kind?: ButtonKind;
  /** For who has keys; always the same one. */
  keyed?: string | undefined;
  /** The heading under which it stands where there are many, in words. */
  group?: string;
};
/** `why` says the reason in words, or shows the ruling. */
export type RefusedAct = { text: string; why: ComponentChildren };

type ActListProps = {
  permitted: readonly PermittedAct[];
  refused?: readonly RefusedAct[];
  title?: string;
  level?: Level;
};

/** More than so many beside what is waited for, and they become a list: a wall of buttons has no first one. */
const fewest = 3;
/** More than so many, and each stands under the heading of its kind. */
const mostWithoutHeadings = 8;

/** What may be done now, and for the rest the reason why not: no button is ever grey without one. */
export function ActList({ permitted, refused = [], title, level = 2 }: ActListProps) {
  const say = useSay();
  const { language, keys } = useFrame();
  const looked = permitted.map(({ href, text, kind, keyed, group = "" }, at) => ({
    href,
    text,
    kind: kind ?? (at === 0 ? ("primary" as const) : ("secondary" as const)),
    keyed: keys && keyed,
    group,
  }));
  const loud = looked.filter(({ kind }) => kind !== "secondary");
  const buttons = looked.length - loud.length > fewest ? loud : looked;
  const links = looked.filter((one) => !buttons.includes(one));
  const groups =
    links.length > mostWithoutHeadings ? Map.groupBy(links, ({ group }) => group) : new Map<string, typeof links>();
  return (
    <section class="ww-acts">
      <Heading level={level}>{title ?? say(partsText.acts)}</Heading>
      {permitted.length === 0 && <p>{say(partsText.noActs)}</p>}
      {buttons.length > 0 && (
        <ul class="ww-buttons">
          {buttons.map(({ href, text, kind, keyed }) => (
            <li key={href}>
              <LinkButton href={href} kind={kind} keyed={keyed}>
                {text}
              </LinkButton>
            </li>
          ))}
        </ul>
      )}
      {links.length > 0 && groups.size < 2 && <ActLinks of={links} />}
      {groups.size > 1 && (
        <div class="ww-act-groups">
          {[...groups].map(([name, of]) => (
            <section key={name}>
              <Heading level={level === 2 ? 3 : 4}>{name}</Heading>
              <ActLinks of={of} />
            </section>
          ))}
        </div>
      )}
      {refused.length > 0 && (
        <details class="ds-details">
          <summary>{partsTextWith.notNow[language](refused.length)}</summary>
          <dl class="ww-refused">
            {refused.map(({ text, why }) => (
              <div key={text}>
                <dt>{text}</dt>
                <dd>{why}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  );
}
