import { glassText as text } from "../../words/screens/glass.ts";
import { errorPageText } from "../../words/screens/parts-errors.ts";
import { LinkButton } from "../parts/button.tsx";
import { type Frame, speak } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { Page } from "../parts/page.tsx";
import type { NavItem } from "../parts/section-nav.tsx";
import { ByException } from "./by-exception.tsx";

type FileRefusedPageProps = { frame: Frame; nav: readonly NavItem[]; href?: string };

/** A file that the reader does not follow, and how it can be opened by way of exception; only for who may do that. */
export function FileRefusedPage({ frame, nav, href }: FileRefusedPageProps) {
  const say = speak(frame.language);
  return (
    <Page frame={frame} title={say(text.refused)} nav={nav}>
      <div class="ww-stack ww-narrow">
        <Heading level={1}>{say(text.refused)}</Heading>
        <p class="ww-lead">{say(text.noted)}</p>
        <p>
          <LinkButton href="/">{say(errorPageText.back)}</LinkButton>
        </p>
        <ByException language={frame.language} {...(href && { href })} />
      </div>
    </Page>
  );
}
