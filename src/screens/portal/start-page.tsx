import { actShown } from "../../words/acts.ts";
import { portalText } from "../../words/screens/portal-pages.ts";
import { portalStartText as text, viaEmployer } from "../../words/screens/portal-start.ts";
import { DoneNotice } from "../act-form/done-notice.tsx";
import { BegunCard } from "../asking/begun-card.tsx";
import { LinkButton } from "../parts/button.tsx";
import { Card } from "../parts/card.tsx";
import { Columns } from "../parts/columns.tsx";
import { type Frame, speak } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { Notice } from "../parts/notice.tsx";
import { Page } from "../parts/page.tsx";
import type { NavItem } from "../parts/section-nav.tsx";
import { AskedOfMe } from "./asked-of-me.tsx";
import { EarlierCard } from "./earlier-card.tsx";
import { GlanceCard } from "./glance-card.tsx";
import { LettersCard } from "./letters-card.tsx";
import type { MyStart } from "./my-trajectory.ts";
import { RecognitionCard } from "./recognition-card.tsx";
import { Missing, RouteCard } from "./route-card.tsx";
import { isOpen } from "./routes-open.ts";

type StartPageProps = { frame: Frame; nav: readonly NavItem[]; start: MyStart; done?: unknown };

/** The insured person's own page without a trajectory: the ways in, and for each whether it is open and why. */
export function StartPage({ frame, nav, start, done }: StartPageProps) {
  const say = speak(frame.language);
  const { recognition, routes, dues, letters, earlier, glance, begun } = start;
  const closed = !isOpen(routes.b);
  const base = `/person/${recognition.person}`;
  const act = (name: "ask-first-contact" | "register-at-service") => (
    <LinkButton href={`${base}/${name}`}>{say(actShown(name, "insured-person").title)}</LinkButton>
  );
  return (
    <Page frame={frame} title={say(text.title)} nav={nav}>
      <div class="ww-stack">
        <DoneNotice act={done} reader="insured-person" />
        <Columns
          label={say(portalText.help)}
          aside={
            <>
              <RecognitionCard recognition={recognition} />
              {letters.length > 0 && <LettersCard letters={letters} />}
              <EarlierCard earlier={earlier} />
              <GlanceCard glance={glance} />
            </>
          }
        >
          <div class="ww-stack">
            <Heading level={1}>{say(text.title)}</Heading>
            <p class="ww-lead">{say(closed ? text.leadWhenClosed : text.lead)}</p>
          </div>
          {dues.length > 0 && <AskedOfMe base={base} dues={dues} inPerson={start.inPerson} />}
          <BegunCard begun={begun} />
          {closed && (
            <Notice kind="warning" title={say(text.notForYou)}>
              <Missing ruling={routes.b} />
            </Notice>
          )}
          <RouteCard route="b" ruling={routes.b} said={closed} act={act("ask-first-contact")} />
          <RouteCard route="a" ruling={routes.a} said={closed} />
          <RouteCard route="c" ruling={routes.c} said={closed} act={act("register-at-service")} />
          {recognition.hasContract && !closed && (
            <Card title={say(viaEmployer.title)}>
              <p>{say(viaEmployer.about)}</p>
            </Card>
          )}
        </Columns>
      </div>
    </Page>
  );
}
