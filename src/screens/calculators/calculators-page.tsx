import { calculatorNames, calculatorWords, calculatorText as text } from "../../words/screens/calculators.ts";
import { Card } from "../parts/card.tsx";
import { type Frame, speak } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { Page } from "../parts/page.tsx";
import type { NavItem } from "../parts/section-nav.tsx";

/** What anybody may ask without signing in. */
export function CalculatorsPage({ frame, nav }: { frame: Frame; nav: readonly NavItem[] }) {
  const say = speak(frame.language);
  return (
    <Page frame={frame} title={say(text.index)} nav={nav}>
      <div class="ww-stack">
        <Heading level={1}>{say(text.index)}</Heading>
        <p class="ww-lead">{say(text.indexLead)}</p>
        <ul class="ww-tiles">
          <Offer href="/routes" title={say(text.finder)} about={say(text.finderAbout)} />
          {calculatorNames.map((name) => {
            const { title, about } = calculatorWords[name];
            return <Offer key={name} href={`/open/${name}`} title={say(title)} about={say(about)} />;
          })}
          <Offer href="/law" title={say(text.lawBook)} about={say(text.lawBookAbout)} />
        </ul>
      </div>
    </Page>
  );
}

function Offer({ href, title, about }: { href: string; title: string; about: string }) {
  return (
    <li>
      <Card>
        <Heading level={2}>
          <a href={href}>{title}</a>
        </Heading>
        <p>{about}</p>
      </Card>
    </li>
  );
}
