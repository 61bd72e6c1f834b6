import type { Role } from "../../access/roles.ts";
import { actShown } from "../../words/acts.ts";
import { sessionStatus, councilText as text } from "../../words/screens/council.ts";
import { DoneNotice } from "../act-form/done-notice.tsx";
import { LinkButton } from "../parts/button.tsx";
import { DataTable } from "../parts/data-table.tsx";
import { Day } from "../parts/day.tsx";
import { type Frame, speak } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { Page } from "../parts/page.tsx";
import type { NavItem } from "../parts/section-nav.tsx";
import { Tag } from "../parts/tag.tsx";

export type SessionListed = {
  session: string;
  on: string;
  place: string;
  status: keyof typeof sessionStatus;
  dossiers: number;
  decided: number;
  frozen: number;
};
type SessionsPageProps = {
  frame: Frame;
  nav: readonly NavItem[];
  reader: Role;
  mayPlan: boolean;
  sessions: readonly SessionListed[];
  done?: unknown;
};

/** The sessions of the Higher Commission, the coming ones first. */
export function SessionsPage({ frame, nav, reader, mayPlan, sessions, done }: SessionsPageProps) {
  const say = speak(frame.language);
  return (
    <Page frame={frame} title={say(text.title)} nav={nav}>
      <div class="ww-stack">
        <DoneNotice act={done} reader={reader} />
        <Heading level={1}>{say(text.title)}</Heading>
        <p class="ww-lead">{say(text.lead)}</p>
        {mayPlan && (
          <p>
            <LinkButton href="/new/plan-session">{say(actShown("plan-session", reader).title)}</LinkButton>
          </p>
        )}
        <DataTable
          caption={say(text.title)}
          columns={[
            {
              header: say(text.day),
              namesRow: true,
              cell: (row) => (
                <a href={`/session/${row.session}`}>
                  <Day on={row.on} />
                </a>
              ),
            },
            { header: say(text.place), cell: (row) => row.place },
            {
              header: say(text.status),
              cell: (row) => (
                <Tag tone={row.status === "closed" ? "neutral" : "info"}>{say(sessionStatus[row.status])}</Tag>
              ),
            },
            // A member sees no dossiers but those of the bundle.
            ...(reader === "council-member"
              ? [{ header: say(text.dossiers), numeric: true, cell: (row: SessionListed) => row.frozen }]
              : [
                  { header: say(text.dossiers), numeric: true, cell: (row: SessionListed) => row.dossiers },
                  { header: say(text.decided), numeric: true, cell: (row: SessionListed) => row.decided },
                ]),
          ]}
          rows={sessions}
          keyOf={(row) => row.session}
          empty={say(mayPlan ? text.none : text.noneForMember)}
        />
      </div>
    </Page>
  );
}
