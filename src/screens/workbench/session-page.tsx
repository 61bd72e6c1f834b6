import type { Role } from "../../access/roles.ts";
import type { No } from "../../trajectory/act.ts";
import type { ActName } from "../../trajectory/acts.ts";
import { choiceText } from "../../words/choices.ts";
import { sessionOf, sessionStatus, councilText as text } from "../../words/screens/council.ts";
import { roomText } from "../../words/screens/council-room.ts";
import { sessionLettersText } from "../../words/screens/session-letters.ts";
import { ActsOffered } from "../act-form/acts-offered.tsx";
import { DoneNotice } from "../act-form/done-notice.tsx";
import { type Column, DataTable } from "../parts/data-table.tsx";
import { dayText } from "../parts/day-text.ts";
import { type Frame, speak } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { Page } from "../parts/page.tsx";
import type { NavItem } from "../parts/section-nav.tsx";
import { Tag } from "../parts/tag.tsx";
import { type BundleShown, SessionBundle } from "./session-bundle.tsx";
import { type MinutesShown, SessionMinutes } from "./session-minutes.tsx";
import { SessionSitting, type SittingShown } from "./session-sitting.tsx";

export type OnAgenda = {
  stream: string;
  project: string;
  reference: string;
  name: string;
  training: string;
  /** Members who declared a conflict of interest, by name; who took it back takes part again. */
  conflicts: readonly { name: string; takenBack: string | null }[];
  opinion: string | null;
  decision: string | null;
};
type SessionPageProps = {
  frame: Frame;
  nav: readonly NavItem[];
  reader: Role;
  session: { id: string; on: string; place: string; closed: boolean };
  agenda: readonly OnAgenda[];
  sitting: SittingShown | null;
  bundle: BundleShown | null;
  minutes: MinutesShown | null;
  /** Where the decision letters of the session are; only of who sends them, once there are any. */
  letters?: string | undefined;
  acts: readonly { name: ActName; no?: No }[];
  /** The day has come and the session is not closed: decisions may be written down. */
  deciding: boolean;
  done?: unknown;
};

/** One session: its agenda, the opinion and the decision on each dossier. */
export function SessionPage({
  frame,
  nav,
  reader,
  session,
  agenda,
  sitting,
  bundle,
  minutes,
  letters,
  acts,
  deciding,
  done,
}: SessionPageProps) {
  const { language } = frame;
  const say = speak(language);
  const title = sessionOf[language](dayText(session.on, language));
  const follows = reader !== "council-member";
  const decisionColumn: Column<OnAgenda> = {
    header: say(text.decision),
    cell: (row) => {
      if (row.decision)
        return (
          <Tag tone={row.decision === "approved" ? "success" : "danger"}>
            {choiceText("decision", row.decision, language)}
          </Tag>
        );
      if (!deciding || reader !== "council-secretary") return say(text.notDecided);
      return (
        <a href={`/trajectory/${row.stream}/decide-project`}>
          {say(text.decide)}
          <span class="ds-sr-only">: {row.name}</span>
        </a>
      );
    },
  };
  const conflictsOf = ({ conflicts }: OnAgenda) =>
    conflicts.length === 0
      ? "–"
      : conflicts.map(({ name, takenBack }, at) => (
          <div key={`${at} ${name}`}>
            {name}
            {takenBack && <small>{` (${say(roomText.takenBackOn)} ${dayText(takenBack, language)})`}</small>}
          </div>
        ));
  const moves = !session.closed && reader === "council-secretary" && agenda.length > 1;
  return (
    <Page frame={frame} title={title} nav={nav}>
      <div class="ww-stack">
        <DoneNotice act={done} reader={reader} />
        <div class="ww-title">
          <p>
            <a href="/council">{say(text.back)}</a>
          </p>
          <Heading level={1}>{title}</Heading>
          <p class="ww-lead">
            {session.place}{" "}
            <Tag tone={session.closed ? "neutral" : "info"}>
              {say(sessionStatus[session.closed ? "closed" : "planned"])}
            </Tag>
          </p>
        </div>
        <DataTable
          caption={say(text.agenda)}
          columns={[
            {
              header: say(text.name),
              namesRow: true,
              cell: (row) => (
                <>
                  {agenda.indexOf(row) + 1}.{" "}
                  {follows ? (
                    <a href={`/trajectory/${row.stream}`}>
                      <bdi>{row.name}</bdi>
                    </a>
                  ) : (
                    <bdi>{row.name}</bdi>
                  )}
                  <br />
                  <small>{row.reference}</small>
                  {moves && (
                    <>
                      {" · "}
                      <a href={`/session/${session.id}/order-agenda?project=${row.project}`}>
                        {say(roomText.move)}
                        <span class="ds-sr-only">: {row.name}</span>
                      </a>
                    </>
                  )}
                </>
              ),
            },
            { header: say(text.training), cell: (row) => row.training },
            {
              header: say(text.opinion),
              cell: (row) => (row.opinion ? choiceText("opinion", row.opinion, language) : "–"),
            },
            { header: say(roomText.conflicts), cell: conflictsOf },
            ...(follows ? [decisionColumn] : []),
          ]}
          rows={agenda}
          keyOf={(row) => row.project}
          empty={say(follows ? text.noAgenda : roomText.noBundle)}
        />
        {letters && (
          <p>
            <a href={letters}>{say(sessionLettersText.link)}</a>
          </p>
        )}
        <SessionSitting sitting={sitting} />
        <SessionBundle bundle={bundle} />
        {minutes && <SessionMinutes minutes={minutes} />}
        {acts.length > 0 && <ActsOffered under={`/session/${session.id}`} reader={reader} acts={acts} />}
      </div>
    </Page>
  );
}
