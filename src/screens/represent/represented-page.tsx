import { actWords } from "../../words/acts.ts";
import { portalGlassDays as termText } from "../../words/screens/portal-glass.ts";
import { representText as text } from "../../words/screens/portal-represent.ts";
import { DoneNotice } from "../act-form/done-notice.tsx";
import { LinkButton } from "../parts/button.tsx";
import { Card } from "../parts/card.tsx";
import { dayText } from "../parts/day-text.ts";
import { type Frame, speak } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { KeyValue } from "../parts/key-value.tsx";
import { Page } from "../parts/page.tsx";
import type { NavItem } from "../parts/section-nav.tsx";

/** Somebody who acts, acted or will act for the reader; ISO days, both included. */
export type RepresentativeShown = {
  id: string;
  name: string;
  from: string;
  until: string;
  medical: boolean;
  signedOn: string;
  endedOn: string | undefined;
  /** Where the reader ends it; nothing where it is over, or not theirs to end. */
  endHref?: string;
};
type Props = {
  frame: Frame;
  nav: readonly NavItem[];
  done?: unknown;
  representatives: readonly RepresentativeShown[];
  /** Where somebody new is named; not for who acts for another. */
  giveHref?: string;
};

/** Who acts for the reader and until when, with the way to end it. */
export function RepresentedPage({ frame, nav, done, representatives, giveHref }: Props) {
  const { language } = frame;
  const say = speak(language);
  return (
    <Page frame={frame} title={say(text.nav)} nav={nav}>
      <div class="ww-stack ww-narrow">
        <DoneNotice act={done} reader="insured-person" />
        <Heading level={1}>{say(text.nav)}</Heading>
        <p class="ww-lead">{say(text.lead)}</p>
        {representatives.length === 0 && <p>{say(text.nobody)}</p>}
        {representatives.map(({ id, name, from, until, medical, signedOn, endedOn, endHref }) => (
          <Card key={id} title={name}>
            <KeyValue
              pairs={[
                {
                  key: say(text.term),
                  value: termText[language]({ from: dayText(from, language), until: dayText(until, language) }),
                },
                { key: say(text.medical), value: say(medical ? text.withHealth : text.withoutHealth) },
                { key: say(text.signed), value: dayText(signedOn, language) },
                ...(endedOn ? [{ key: say(text.ended), value: dayText(endedOn, language) }] : []),
              ]}
            />
            {endHref && (
              <p>
                <LinkButton kind="danger" href={endHref}>
                  {say(actWords["end-mandate"].title)}
                  <span class="ds-sr-only">: {name}</span>
                </LinkButton>
              </p>
            )}
          </Card>
        ))}
        {giveHref && (
          <p>
            <LinkButton href={giveHref}>{say(actWords["give-mandate"].title)}</LinkButton>
          </p>
        )}
      </div>
    </Page>
  );
}
