import type { Role } from "../../access/roles.ts";
import { moneyText as text } from "../../words/screens/money.ts";
import { type Frame, speak } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { Page } from "../parts/page.tsx";
import type { NavItem } from "../parts/section-nav.tsx";
import type { MoneyLineShown } from "./money-line.ts";
import { MoneyLines } from "./money-lines.tsx";

type PersonMoneyPageProps = {
  frame: Frame;
  nav: readonly NavItem[];
  reader: Role;
  name: string;
  lines: readonly MoneyLineShown[];
};

/** What one person gets from the reader's own payer, line by line. */
export function PersonMoneyPage({ frame, nav, reader, name, lines }: PersonMoneyPageProps) {
  const say = speak(frame.language);
  return (
    <Page frame={frame} title={`${say(text.title)} · ${name}`} nav={nav}>
      <div class="ww-stack">
        <p>
          <a href="/money">{say(text.back)}</a>
        </p>
        <Heading level={1}>
          <bdi>{name}</bdi>
        </Heading>
        <MoneyLines
          lines={lines}
          reader={reader}
          orderHref={(payment) => `/payment/${payment}`}
          empty={say(text.noLines)}
        />
      </div>
    </Page>
  );
}
