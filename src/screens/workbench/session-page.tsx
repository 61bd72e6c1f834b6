import type { Role } from "../../access/roles.ts";
import type { No } from "../../trajectory/act.ts";
import type { ActName } from "../../trajectory/acts.ts";
import { choiceText } from "../../words/choices.ts";
import { sessionStatus, councilText as text } from "../../words/screens/council.ts";
import { ActsOffered } from "../act-form/acts-offered.tsx";
import { DoneNotice } from "../act-form/done-notice.tsx";
import { DataTable } from "../parts/data-table.tsx";
import { dayText } from "../parts/day-text.ts";
import { type Frame, speak } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { Page } from "../parts/page.tsx";
import type { NavItem } from "../parts/section-nav.tsx";
import { Tag } from "../parts/tag.tsx";

export type OnAgenda = {
  stream: string;
  name: string;
  training: string;
  opinion: string | null;
  decision: string | null;
};
type SessionPageProps = {
  frame: Frame;
  nav: readonly NavItem[];
  reader: Role;
  session: { id: string; on: string; place: string; closed: boolean };
  agenda: readonly OnAgenda[];
  acts: readonly { name: ActName; no?: No }[];
  /** The day has come and the session is not closed: decisions may be written down. */
  deciding: boolean;
  done?: unknown;
};

/** One session: its agenda, the opinion and the decision on each dossier. */
export function SessionPage({ frame, nav, reader, session, agenda, acts, deciding, done }: SessionPageProps) {
  const { language } = frame;
  const say = speak(language);
  const title = `${say(text.session)} ${dayText(session.on, language)}`;
  return (
    <Page frame={frame} title={title} nav={nav}>
      <div class="ww-stack">
        <DoneNotice act={done} reader={reader} />
        <div>
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
                <a href={`/trajectory/${row.stream}`}>
                  <bdi>{row.name}</bdi>
                </a>
              ),
            },
            { header: say(text.training), cell: (row) => row.training },
            {
              header: say(text.opinion),
              cell: (row) => (row.opinion ? choiceText("opinion", row.opinion, language) : "–"),
            },
            {
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
            },
          ]}
          rows={agenda}
          keyOf={(row) => row.stream}
          empty={say(text.noAgenda)}
        />
        {acts.length > 0 && <ActsOffered under={`/session/${session.id}`} reader={reader} acts={acts} />}
      </div>
    </Page>
  );
}
