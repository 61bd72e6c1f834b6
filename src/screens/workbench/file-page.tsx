import { sightOf } from "../../access/who-sees-which-event.ts";
import { documentsText } from "../../words/screens/documents.ts";
import { glassText } from "../../words/screens/glass.ts";
import { fileText as text } from "../../words/screens/workbench-file.ts";
import { ActsOffered } from "../act-form/acts-offered.tsx";
import { DoneNotice } from "../act-form/done-notice.tsx";
import { DocumentList } from "../documents/document-list.tsx";
import { PastForm, PastNotice } from "../parts/as-it-stood.tsx";
import { Card } from "../parts/card.tsx";
import { Columns } from "../parts/columns.tsx";
import { ErrorSummary } from "../parts/error-summary.tsx";
import { EventLog } from "../parts/event-log.tsx";
import { type Frame, speak } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { Page } from "../parts/page.tsx";
import type { NavItem } from "../parts/section-nav.tsx";
import { LetterList } from "../portal/letters-card.tsx";
import { ConsentCard, EngagementCard, PlanCard } from "./agreement-cards.tsx";
import { DossierCards } from "./dossier-cards.tsx";
import { DuesCard } from "./dues-card.tsx";
import type { FileShown } from "./file-shown.ts";
import { type ListPlace, ListPlaceLinks } from "./list-place.tsx";
import { loggedEvent } from "./logged-event.tsx";
import { LookingNotice } from "./looking-notice.tsx";
import { GuidanceCard, OccupationalCard } from "./partner-cards.tsx";
import { StageTag } from "./stage-tag.tsx";
import { SummaryCard } from "./summary-card.tsx";
import { WaitedCard } from "./waited-card.tsx";

type FilePageProps = {
  frame: Frame;
  nav: readonly NavItem[];
  file: FileShown;
  place?: ListPlace | undefined;
  done?: unknown;
};

/** A trajectory on one page: where it is, what may be done, what was agreed, and everything that happened. */
export function FilePage({ frame, nav, file, place, done }: FilePageProps) {
  const { language } = frame;
  const say = speak(language);
  const { reader, acts, letters, documents, events, stream, name, reference, stage, trajectory, past } = file;
  return (
    <Page frame={frame} title={`${name} · ${reference}`} nav={nav} hasErrors={past.fault !== undefined}>
      <div class="ww-stack">
        <ErrorSummary faults={past.fault === undefined ? [] : [{ field: "on", message: past.fault }]} />
        <PastNotice past={past} />
        <DoneNotice act={done} reader={reader} />
        <LookingNotice until={file.lookingUntil}>
          <p>
            <a href={`/person/${trajectory.person}`}>{say(glassText.whole)}</a>
          </p>
        </LookingNotice>
        <ListPlaceLinks place={place} />
        <div class="ww-title">
          <p class="ww-subtle">
            {say(text.reference)} {reference}
          </p>
          <Heading level={1}>
            <bdi>{name}</bdi> <StageTag stage={stage} />
          </Heading>
        </div>
        <Columns
          label={say(text.summary)}
          aside={
            <>
              <SummaryCard file={file} />
              <WaitedCard file={file} />
              <Card title={say(text.letters)}>
                {letters.length === 0 ? <p>{say(text.noLetters)}</p> : <LetterList letters={letters} />}
              </Card>
              {documents.length > 0 && (
                <Card title={say(documentsText.inFile)}>
                  <DocumentList documents={documents} reader={reader} />
                </Card>
              )}
              {sightOf(reader, "consent") !== "never" && <ConsentCard trajectory={trajectory} />}
              <PastForm past={past} />
            </>
          }
        >
          <DuesCard file={file} />
          {past.on === undefined && file.lookingUntil === undefined && (
            <ActsOffered
              under={`/trajectory/${stream}`}
              reader={reader}
              acts={acts}
              awaited={file.dues.filter(({ who }) => who === reader).map(({ act }) => act)}
            />
          )}
          <div class="ww-cards">
            <EngagementCard file={file} />
            <PlanCard trajectory={trajectory} />
            {trajectory.occupational && <OccupationalCard referral={trajectory.occupational} />}
            {trajectory.guidance && <GuidanceCard guidance={trajectory.guidance} mediator={file.mediator} />}
            <DossierCards file={file} />
          </div>
          <section>
            <Heading level={2}>{say(text.timeline)}</Heading>
            <EventLog folded why={say(text.why)} events={events.map((event) => loggedEvent(event, file, language))} />
          </section>
        </Columns>
      </div>
    </Page>
  );
}
