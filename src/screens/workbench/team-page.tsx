import type { Role } from "../../access/roles.ts";
import { roleWords } from "../../words/roles.ts";
import { passedOnText, stillThereText, teamText as text } from "../../words/screens/team.ts";
import { DataTable } from "../parts/data-table.tsx";
import { type Frame, speak } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { Notice } from "../parts/notice.tsx";
import { Page } from "../parts/page.tsx";
import type { NavItem } from "../parts/section-nav.tsx";

type Colleague = { id: string; name: string };
type TeamPageProps = {
  frame: Frame;
  nav: readonly NavItem[];
  me: string;
  colleagues: readonly Colleague[];
  loads: readonly { who: string | null; open: number; waiting: number; late: number }[];
  waiting: readonly { role: Role; waiting: number; late: number }[];
  done?: { passed?: number; from?: string };
};

const none = { open: 0, waiting: 0, late: 0 };

/** Who has how much, what waits for whom, and passing files on. */
export function TeamPage({ frame, nav, me, colleagues, loads, waiting, done }: TeamPageProps) {
  const say = speak(frame.language);
  const loadOf = (who: string | null) => loads.find((load) => load.who === who) ?? none;
  const rows = [
    ...(loads.some(({ who }) => who === null) ? [{ id: "nobody", name: say(text.nobody), ...loadOf(null) }] : []),
    ...colleagues.map(({ id, name }) => ({ id, name, ...loadOf(id) })),
  ];
  const remaining = rows.find(({ id }) => id === done?.from)?.open ?? 0;
  return (
    <Page frame={frame} title={say(text.title)} nav={nav}>
      <div class="ww-stack">
        {done?.passed !== undefined && (
          <div tabIndex={-1} data-said>
            <Notice kind="success">
              <p>{passedOnText[frame.language]({ passed: done.passed })}</p>
              {remaining > 0 && (
                <p>
                  <a href={`/team/files?from=${done.from}`}>{stillThereText[frame.language]({ count: remaining })}</a>
                </p>
              )}
            </Notice>
          </div>
        )}
        <div class="ww-title">
          <Heading level={1}>{say(text.title)}</Heading>
          <p>{say(text.lead)}</p>
        </div>
        <DataTable
          caption={say(text.perColleague)}
          columns={[
            {
              header: say(text.colleague),
              namesRow: true,
              cell: ({ id, name }) => (
                <>
                  <a href={`/work?show=open&of=${id}`}>
                    <bdi>{name}</bdi>
                  </a>
                  {id === me && <span class="ww-subtle"> ({say(text.you)})</span>}
                </>
              ),
            },
            { header: say(text.open), numeric: true, cell: ({ open }) => open },
            { header: say(text.waiting), numeric: true, cell: ({ waiting }) => waiting },
            {
              header: say(text.late),
              numeric: true,
              cell: ({ id, name, late }) =>
                late > 0 ? (
                  <a href={`/work?show=late&of=${id}`}>
                    <strong class="ww-urgent">{late}</strong>
                    <span class="ds-sr-only">
                      {" "}
                      <bdi>{name}</bdi>
                    </span>
                  </a>
                ) : (
                  late
                ),
            },
            {
              header: say(text.passOn),
              cell: ({ id, name, open }) =>
                open > 0 ? (
                  <a href={`/team/files?from=${id}`}>
                    {say(text.passOn)}{" "}
                    <span class="ds-sr-only">
                      <bdi>{name}</bdi>
                    </span>
                  </a>
                ) : (
                  "–"
                ),
            },
          ]}
          rows={rows}
          keyOf={({ id }) => id}
          empty={say(text.nothingRuns)}
        />
        <DataTable
          caption={say(text.perRole)}
          columns={[
            { header: say(text.role), namesRow: true, cell: ({ role }) => say(roleWords[role].name) },
            { header: say(text.waiting), numeric: true, cell: ({ waiting: count }) => count },
            { header: say(text.late), numeric: true, cell: ({ late }) => late },
          ]}
          rows={waiting}
          keyOf={({ role }) => role}
          empty={say(text.nothingWaits)}
        />
      </div>
    </Page>
  );
}
