import type { Role } from "../../access/roles.ts";
import { noListText as text } from "../../words/screens/workbench-pages.ts";
import { ActLinks } from "../parts/act-links.tsx";
import { type Frame, speak } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { Page } from "../parts/page.tsx";
import type { NavItem } from "../parts/section-nav.tsx";

/** For who follows nobody. */
export function NoListPage({ frame, nav, role }: { frame: Frame; nav: readonly NavItem[]; role: Role }) {
  const say = speak(frame.language);
  return (
    <Page frame={frame} title={say(text.title)} nav={nav}>
      <div class="ww-stack ww-narrow">
        <Heading level={1}>{say(text.title)}</Heading>
        <p class="ww-lead">{say(role === "statistician" ? text.statistician : text.administrator)}</p>
        <ActLinks of={nav.filter(({ current }) => !current)} />
        {role === "administrator" && (
          <p>
            <a href="/api/openapi.json">{say(text.contract)}</a>
          </p>
        )}
      </div>
    </Page>
  );
}
