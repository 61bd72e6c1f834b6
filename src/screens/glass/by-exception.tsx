import { actWords } from "../../words/acts.ts";
import type { Language } from "../../words/language.ts";
import { glassText as text } from "../../words/screens/glass.ts";
import { LinkButton } from "../parts/button.tsx";
import { Heading } from "../parts/heading.tsx";

/** How a file can be opened all the same; only for who may do that. By number, where no address of the act is given. */
export function ByException({ language, href = "/new/break-glass" }: { language: Language; href?: string }) {
  return (
    <section class="ww-stack">
      <Heading level={2}>{text.exception[language]}</Heading>
      <p>{text.must[language]}</p>
      <p>
        <LinkButton kind="danger" href={href}>
          {actWords["break-glass"].title[language]}
        </LinkButton>
      </p>
    </section>
  );
}
