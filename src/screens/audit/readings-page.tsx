import type { Organisation, Role } from "../../access/roles.ts";
import { organisationWords } from "../../words/organisations.ts";
import { roleWords } from "../../words/roles.ts";
import { glassesToExamine, glassText } from "../../words/screens/glass.ts";
import { portalHistoryText, readPurposes } from "../../words/screens/portal-history.ts";
import { readingsText as text } from "../../words/screens/readings.ts";
import { unusualText } from "../../words/screens/unusual-reading.ts";
import { Card } from "../parts/card.tsx";
import { DataTable } from "../parts/data-table.tsx";
import { Day } from "../parts/day.tsx";
import { ErrorSummary } from "../parts/error-summary.tsx";
import { type Fault, faultOf, type Values } from "../parts/field-of.ts";
import { FilterBar } from "../parts/filter-bar.tsx";
import { type Frame, speak, useFrame } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { Notice } from "../parts/notice.tsx";
import { Page } from "../parts/page.tsx";
import { Paging } from "../parts/paging.tsx";
import type { NavItem } from "../parts/section-nav.tsx";
import { partRead } from "../portal/who-looked-page.tsx";
import { QuestionList, type QuestionShown } from "./question-list.tsx";

export type ReadingShown = {
  key: string;
  /** Day and time in Belgium. */
  on: string;
  at: string;
  actor: string;
  name: string;
  role: Role;
  organisation: Organisation | null;
  person: string;
  purpose: string;
  what: string;
  /** The trajectory that was opened; null where it was something else. */
  stream: string | null;
};
/** Under whom it is on record that the accounts were looked at (record/reads.ts). */
const nobody = "00000000-0000-0000-0000-000000000000";

type Props = {
  frame: Frame;
  nav: readonly NavItem[];
  /** As the address says it; empty is no filter. */
  filter: Readonly<Partial<Record<"person" | "actor" | "from" | "until", string>>>;
  /** What stands in the boxes, and what is wrong with it. */
  values: Values;
  faults: readonly Fault[];
  page: number;
  perPage: number;
  /** More rows than this are in no file. */
  most: number;
  total: number;
  /** Broken glasses that nobody looked into yet. */
  waiting: number;
  rows: readonly ReadingShown[];
  /** What waits for an answer, for who answers; the longest first, and how many there are in all. */
  questions?: { today: string; total: number; rows: readonly QuestionShown[] };
};

/** Who opened which file, of everybody, the latest first. */
export function ReadingsPage(props: Props) {
  const { frame, nav, filter, values, faults, page, perPage, most, total, waiting, rows, questions } = props;
  const { language } = frame;
  const say = speak(language);
  const asked = Object.entries(filter).filter(([, value]) => value !== "");
  const href = (path: string, more: Readonly<Record<string, string>> = {}) =>
    `${path}?${new URLSearchParams({ ...Object.fromEntries(asked), ...more })}`;
  return (
    <Page frame={frame} title={say(text.title)} nav={nav} hasErrors={faults.length > 0}>
      <div class="ww-stack">
        <ErrorSummary faults={faults} />
        <Heading level={1}>{say(text.title)}</Heading>
        <p class="ww-lead ww-narrow">{say(text.lead)}</p>
        {questions && (
          <Card title={`${say(text.questions)} (${questions.total})`}>
            <QuestionList of={questions.rows} today={questions.today} empty={say(text.noQuestions)} />
            <p>
              <a href="/readings/questions">{say(text.allQuestions)}</a>
            </p>
          </Card>
        )}
        {waiting > 0 && (
          <Notice kind="warning" title={say(glassText.listTitle)}>
            <p>
              <a href="/readings/glass">{glassesToExamine[language]({ waiting })}</a>
            </p>
          </Notice>
        )}
        <p>
          <a href="/readings/unusual">{say(unusualText.title)}</a>
        </p>
        <FilterBar
          action="/readings"
          label={say(text.title)}
          fields={[
            { name: "actor", label: say(text.account) },
            { name: "person", label: say(text.person), fault: faultOf(faults, "person") },
            { name: "from", label: say(text.from), day: true, fault: faultOf(faults, "from") },
            { name: "until", label: say(text.until), day: true, fault: faultOf(faults, "until") },
          ]}
          values={values}
          clearHref={asked.length > 0 || faults.length > 0 ? "/readings" : undefined}
        />
        <DataTable
          caption={say(text.title)}
          empty={say(total > 0 ? text.noSuchPage : asked.length > 0 ? text.none : text.nobodyYet)}
          keyOf={({ key }) => key}
          rows={rows}
          columns={[
            {
              header: say(portalHistoryText.when),
              cell: ({ on, at }) => (
                <>
                  <Day on={on} short /> {at}
                </>
              ),
            },
            {
              header: say(text.reader),
              cell: ({ actor, name, role, organisation }) => (
                <>
                  {role === "insured-person" ? (
                    say(text.insured)
                  ) : (
                    <a href={href("/readings", { actor, page: "1" })}>
                      <bdi>{name || actor}</bdi>
                    </a>
                  )}
                  <br />
                  <span class="ww-subtle">
                    {say(roleWords[role].name)}
                    {organisation ? `, ${say(organisationWords[organisation].short)}` : ""}
                  </span>
                </>
              ),
            },
            {
              header: say(text.person),
              cell: ({ person }) =>
                person === nobody ? (
                  say(text.noPerson)
                ) : (
                  <a href={href("/readings", { person, page: "1" })}>{person.slice(-12)}</a>
                ),
            },
            { header: say(portalHistoryText.why), cell: ({ purpose }) => readPurposes[purpose]?.[language] ?? purpose },
            { header: say(portalHistoryText.what), cell: (row) => <What of={row} /> },
          ]}
        />
        <Paging page={page} perPage={perPage} total={total} href={(to) => href("/readings", { page: String(to) })} />
        {total > 0 && (
          <p>
            <a href={href("/readings.csv")}>{say(text.download)}</a>
            {total > most && (
              <>
                {" "}
                <span class="ww-subtle">{say(text.onlyLatest)}</span>
              </>
            )}
          </p>
        )}
      </div>
    </Page>
  );
}

/** What was read; of a file, with the way to what its reader was shown that day. */
function What({ of: { what, stream, on, actor } }: { of: ReadingShown }) {
  const { language } = useFrame();
  const said = partRead(what, language);
  if (stream === null || !what.startsWith("file")) return <>{said}</>;
  return <a href={`/trajectory/${stream}?${new URLSearchParams({ as: actor, on })}`}>{said}</a>;
}
