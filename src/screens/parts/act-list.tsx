import type { ComponentChildren } from "preact";
import { partsText, partsTextWith } from "../../words/screens/parts.ts";
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

/** What may be done now, and for the rest the reason why not: no button is ever grey without one. */
export function ActList({ permitted, refused = [], title, level = 2 }: ActListProps) {
  const say = useSay();
  const { language, keys } = useFrame();
  return (
    <section class="ww-acts">
      <Heading level={level}>{title ?? say(partsText.acts)}</Heading>
      {permitted.length === 0 ? (
        <p>{say(partsText.noActs)}</p>
      ) : (
        <ul class="ww-buttons">
          {permitted.map(({ href, text, kind }, at) => (
            <li key={href}>
              <LinkButton
                href={href}
                kind={kind ?? (at === 0 ? "primary" : "secondary")}
                keyed={keys ? letters[at] : undefined}
              >
                {text}
              </LinkButton>
            </li>
          ))}
        </ul>
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
