import { actShown } from "../../words/acts.ts";
import { portalText, stepOf } from "../../words/screens/portal-pages.ts";
import { stageWords } from "../../words/stages.ts";
import { DoneNotice } from "../act-form/done-notice.tsx";
import { BegunCard } from "../asking/begun-card.tsx";
import { LinkButton } from "../parts/button.tsx";
import { Card } from "../parts/card.tsx";
import { Columns } from "../parts/columns.tsx";
import { type Frame, speak, useSay } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { Page } from "../parts/page.tsx";
import type { NavItem } from "../parts/section-nav.tsx";
import { AppointmentsCard } from "./appointments-card.tsx";
import { AskedOfMe } from "./asked-of-me.tsx";
import { ConsentsCard } from "./consents-card.tsx";
import { EarlierCard } from "./earlier-card.tsx";
import { GlanceCard } from "./glance-card.tsx";
import { HelpersCard } from "./helpers-card.tsx";
import { LettersCard } from "./letters-card.tsx";
import { MyActs } from "./my-acts.tsx";
import type { MyTrajectory } from "./my-trajectory.ts";
import { stepsOf } from "./steps.ts";
import { whereIn } from "./steps-view.tsx";
import { TrajectoryCards } from "./trajectory-cards.tsx";

type MyTrajectoryPageProps = { frame: Frame; nav: readonly NavItem[]; mine: MyTrajectory; done?: unknown };

/** The insured person's own page: where am I, what is asked of me, who has the ball, and how I stop. */
export function MyTrajectoryPage({ frame, nav, mine, done }: MyTrajectoryPageProps) {
  const say = speak(frame.language);
  const { stream, reference, stage, trajectory, dues } = mine;
  const { now, next } = stageWords[stage];
  return (
    <Page frame={frame} title={say(portalText.title)} nav={nav}>
      <div class="ww-stack">
        <DoneNotice act={done} reader="insured-person" />
        <AskedOfMe base={`/trajectory/${stream}`} dues={dues} inPerson={mine.inPerson} />
        <BegunCard begun={mine.begun} />
        <Columns label={say(portalText.help)} aside={<Beside mine={mine} />}>
          <div class="ww-stack">
            <p class="ww-subtle">
              {say(portalText.file)} {reference}
            </p>
            <Heading level={1}>{say(portalText.title)}</Heading>
            <p class="ww-lead">{stepOf[frame.language](whereIn(stepsOf(trajectory)))}</p>
            <p>
              <strong>{say(now)}</strong> {say(next)}
            </p>
            {mayStop(mine) && (
              <p>
                <a href={`/trajectory/${stream}/stop`}>{say(actShown("stop", "insured-person").title)}</a>
              </p>
            )}
          </div>
          <TrajectoryCards mine={mine} />
          <MyActs base={`/trajectory/${stream}`} of={mine.acts} />
          <EarlierCard earlier={mine.earlier} />
        </Columns>
      </div>
    </Page>
  );
}

/** Who acts for the person does not stop for them. */
const mayStop = ({ acts }: MyTrajectory) => acts.some(({ name }) => name === "stop");

function Beside({ mine }: { mine: MyTrajectory }) {
  const { stream, trajectory, today, letters, helpers, glance } = mine;
  return (
    <>
      <AppointmentsCard trajectory={trajectory} today={today} />
      <LettersCard letters={letters} />
      <HelpersCard helpers={helpers} />
      <ConsentsCard stream={stream} trajectory={trajectory} />
      <GlanceCard glance={glance} />
      {mayStop(mine) && <StopCard stream={stream} />}
    </>
  );
}

/** Always there while a trajectory runs. */
function StopCard({ stream }: { stream: string }) {
  const say = useSay();
  return (
    <Card title={say(portalText.stopTitle)}>
      <p>{say(portalText.stopAbout)}</p>
      <p>
        <LinkButton kind="danger" href={`/trajectory/${stream}/stop`}>
          {say(actShown("stop", "insured-person").title)}
        </LinkButton>
      </p>
    </Card>
  );
}
