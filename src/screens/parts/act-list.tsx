import type { ComponentChildren } from "preact";
import { partsText, partsTextWith } from "../../words/screens/parts.ts";
import { ActLinks } from "./act-links.tsx";
import { type ButtonKind, LinkButton } from "./button.tsx";
import { useFrame, useSay } from "./frame.ts";
import { Heading, type Level } from "./heading.tsx";

export type PermittedAct = { href: string; text: string; kind?: ButtonKind };
/** `why` says the reason in words, or shows the ruling. */
export type RefusedAct = { text: string; why: ComponentChildren };

type ActListProps = {
  permitted: readonly PermittedAct[];
  refused?: readonly RefusedAct[];
  title?: string;
  level?: Level;
};

/** For the acts in their order, without j and k, which walk through rows. */
const letters = "abcdefghilmnopqrstuvwxyz";

/** More than so many beside what is waited for, and they become a list: a wall of buttons has no first one. */
const fewest = 3;

/** What may be done now, and for the rest the reason why not: no button is ever grey without one. */
export function ActList({ permitted, refused = [], title, level = 2 }: ActListProps) {
  const say = useSay();
  const { language, keys } = useFrame();
  const looked = permitted.map(({ href, text, kind }, at) => ({
    href,
    text,
    kind: kind ?? (at === 0 ? ("primary" as const) : ("secondary" as const)),
    keyed: keys ? letters[at] : undefined,
  }));
  const loud = looked.filter(({ kind }) => kind !== "secondary");
  const buttons = looked.length - loud.length > fewest ? loud : looked;
  const links = looked.filter((one) => !buttons.includes(one));
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
      {links.length > 0 && <ActLinks of={links} />}
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
