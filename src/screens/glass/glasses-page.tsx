import type { Organisation, Role } from "../../access/roles.ts";
import { choiceText } from "../../words/choices.ts";
import { organisationWords } from "../../words/organisations.ts";
import { roleWords } from "../../words/roles.ts";
import { glassesWaitingText, glassText as text } from "../../words/screens/glass.ts";
import { portalHistoryText } from "../../words/screens/portal-history.ts";
import { readingsText } from "../../words/screens/readings.ts";
import { DoneNotice } from "../act-form/done-notice.tsx";
import { DataTable } from "../parts/data-table.tsx";
import { Day } from "../parts/day.tsx";
import { type Frame, speak } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { Page } from "../parts/page.tsx";
import { Paging } from "../parts/paging.tsx";
import type { NavItem } from "../parts/section-nav.tsx";

/** One glass that was broken; days are ISO text, both included. */
export type GlassShown = {
  id: string;
  name: string;
  role: Role;
  organisation: Organisation;
  person: string;
  from: string;
  until: string;
  purpose: string;
  reason: string;
  conclusion: string | null;
  remark: string | null;
  /** Where it is looked into, for who may and where nobody did yet. */
  href?: string;
};
type Props = {
  frame: Frame;
  nav: readonly NavItem[];
  reader: Role;
  done?: unknown;
  page: number;
  perPage: number;
  total: number;
  waiting: number;
  rows: readonly GlassShown[];
};

/** Every file that was opened by way of exception, the latest first, for who looks after that. */
export function GlassesPage({ frame, nav, reader, done, page, perPage, total, waiting, rows }: Props) {
  const { language } = frame;
  const say = speak(language);
  return (
    <Page frame={frame} title={say(text.listTitle)} nav={nav}>
      <div class="ww-stack">
        <DoneNotice act={done} reader={reader} />
        <Heading level={1}>{say(text.listTitle)}</Heading>
        <p class="ww-lead ww-narrow">{say(text.listLead)}</p>
        <p>{glassesWaitingText[language]({ total, waiting })}</p>
        <DataTable
          caption={say(text.listTitle)}
          empty={say(text.none)}
          keyOf={({ id }) => id}
          rows={rows}
          columns={[
            {
              header: say(readingsText.reader),
              cell: ({ name, role, organisation }) => (
                <>
                  <bdi>{name}</bdi>
                  <br />
                  <span class="ww-subtle">
                    {say(roleWords[role].name)}, {say(organisationWords[organisation].short)}
                  </span>
                </>
              ),
            },
            {
              header: say(text.days),
              cell: ({ from, until }) => (
                <>
                  <Day on={from} short /> – <Day on={until} short />
                </>
              ),
            },
            {
              header: say(readingsText.person),
              cell: ({ person }) => <a href={`/readings?person=${person}`}>{person.slice(-12)}</a>,
            },
            {
              header: say(portalHistoryText.why),
              cell: ({ purpose, reason }) => (
                <>
                  {choiceText("purpose", purpose, language)}
                  <br />
                  <span class="ww-subtle">{reason}</span>
                </>
              ),
            },
            {
              header: say(text.conclusion),
              cell: ({ conclusion, remark, href }) =>
                conclusion ? (
                  <>
                    {choiceText("conclusion", conclusion, language)}
                    <br />
                    <span class="ww-subtle">{remark}</span>
                  </>
                ) : href ? (
                  <a href={href}>{say(text.examine)}</a>
                ) : (
                  say(text.notYet)
                ),
            },
          ]}
        />
        <Paging page={page} perPage={perPage} total={total} href={(to) => `/readings/glass?page=${to}`} />
      </div>
    </Page>
  );
}
