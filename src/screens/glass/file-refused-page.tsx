import { actWords } from "../../words/acts.ts";
import { glassText as text } from "../../words/screens/glass.ts";
import { errorPageText } from "../../words/screens/parts-errors.ts";
import { LinkButton } from "../parts/button.tsx";
import { type Frame, speak } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { Page } from "../parts/page.tsx";
import type { NavItem } from "../parts/section-nav.tsx";

/** A file that the reader does not follow, and how it can be opened by way of exception; only for who may do that. */
export function FileRefusedPage({ frame, nav, href }: { frame: Frame; nav: readonly NavItem[]; href: string }) {
  const say = speak(frame.language);
  return (
    <Page frame={frame} title={say(text.refused)} nav={nav}>
      <div class="ww-stack ww-narrow">
        <Heading level={1}>{say(text.refused)}</Heading>
        <p class="ww-lead">{say(text.noted)}</p>
        <p>
          <LinkButton href="/">{say(errorPageText.back)}</LinkButton>
        </p>
        <Heading level={2}>{say(text.exception)}</Heading>
        <p>{say(text.must)}</p>
        <p>
          <LinkButton kind="danger" href={href}>
            {say(actWords["break-glass"].title)}
          </LinkButton>
        </p>
      </div>
    </Page>
  );
}
