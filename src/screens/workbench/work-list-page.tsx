import type { Role } from "../../access/roles.ts";
import { routes } from "../../trajectory/intake/intake.ts";
import { type Stage, stages } from "../../trajectory/stage.ts";
import { routeShort } from "../../words/choices/contact.ts";
import { type DueAct, dueWordsOf } from "../../words/dues.ts";
import type { Text } from "../../words/language.ts";
import { noSuchPage } from "../../words/screens/parts.ts";
import { savedViewsText, teamText } from "../../words/screens/team.ts";
import { newsText, workListText as text, workShown } from "../../words/screens/workbench.ts";
import { stageWords } from "../../words/stages.ts";
import { Counts } from "../parts/counts.tsx";
import { DataTable } from "../parts/data-table.tsx";
import { Day } from "../parts/day.tsx";
import { DueBadge } from "../parts/due-badge.tsx";
import { FilterBar } from "../parts/filter-bar.tsx";
import { type Frame, speak } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { Page } from "../parts/page.tsx";
import { Paging } from "../parts/paging.tsx";
import type { NavItem } from "../parts/section-nav.tsx";
import { AlsoAwaited } from "./also-awaited.tsx";
import { type SavedView, SavedViews } from "./saved-views.tsx";
import { StageTag } from "./stage-tag.tsx";

export type ListedTrajectory = {
  kind: "trajectory" | "recognition";
  stream: string;
  name: string;
  /** Null of what is waited for beside any trajectory. */
  route: keyof typeof routeShort | null;
  stage: Stage | null;
  openedOn: string;
  dueWhat: DueAct | null;
  dueOn: string | null;
  waitingFor: Role | null;
  /** What waits for the reader in the same row behind the first; `on`: ISO day, included. */
  also: readonly { what: DueAct; on: string | null }[];
};
export type Shown = keyof typeof workShown;
export type WorkListFilter = {
  show: Shown;
  stage?: string;
  route?: string;
  search?: string;
  of?: string;
  page: number;
};

type WorkListPageProps = {
  frame: Frame;
  nav: readonly NavItem[];
  today: string;
  filter: WorkListFilter;
  counts: Readonly<Record<Shown, number>>;
  /** Stands for this many or more. */
  mostCounted: number;
  /** Trajectories in which others did something; only for who is told so. */
  news?: number;
  /** How many there are with all the filters on. */
  total: number;
  perPage: number;
  rows: readonly ListedTrajectory[];
  /** Who else of the organisation has a list; only of a role that is assigned. */
  colleagues?: readonly { id: string; name: string }[];
  saved: readonly SavedView[];
};

/** What a professional has to do: soonest due first, narrowed by the address of the page. */
export function WorkListPage(props: WorkListPageProps) {
  const { frame, nav, today, filter, counts, mostCounted, news, total, perPage, rows, colleagues, saved } = props;
  const say = speak(frame.language);
  const at = addressOf(filter);
  const filtered = Boolean(filter.search || filter.stage || filter.route || filter.of);
  return (
    <Page frame={frame} title={say(text.title)} nav={nav}>
      <div class="ww-stack">
        <Heading level={1}>{say(text.title)}</Heading>
        <Counts
          of={[
            ...(Object.keys(workShown) as Shown[]).map((show) => ({
              value: counts[show] < mostCounted ? counts[show] : `${counts[show]}+`,
              label: say(workShown[show].name),
              href: at({ show, page: 1 }),
              current: show === filter.show,
            })),
            ...(news === undefined ? [] : [{ value: news, label: say(newsText.title), href: "/news" }]),
          ]}
        />
        <FilterBar
          action="/work"
          label={say(text.filterLabel)}
          fields={[
            { name: "search", label: say(text.search) },
            {
              name: "stage",
              label: say(text.stage),
              choices: stages.map((s) => ({ value: s, text: say(stageWords[s].name) })),
            },
            {
              name: "route",
              label: say(text.route),
              choices: routes.map((r) => ({ value: r, text: say(routeShort[r]) })),
            },
            ...(colleagues ? [{ name: "of", label: say(savedViewsText.whose), choices: whose(colleagues, say) }] : []),
          ]}
          values={{
            search: filter.search ?? "",
            stage: filter.stage ?? "",
            route: filter.route ?? "",
            of: filter.of ?? "",
          }}
          keep={{ show: filter.show }}
          clearHref={
            filtered ? at({ search: undefined, stage: undefined, route: undefined, of: undefined, page: 1 }) : undefined
          }
        />
        <SavedViews saved={saved} now={filtered ? queryOf({ ...filter, page: 1 }) : undefined} />
        <DataTable
          caption={say(workShown[filter.show].name)}
          columns={[
            {
              header: say(text.name),
              namesRow: true,
              cell: (row) => (
                <a href={`/${row.kind === "trajectory" ? "trajectory" : "person"}/${row.stream}`}>
                  <bdi>{row.name}</bdi>
                </a>
              ),
            },
            { header: say(text.route), plain: true, cell: (row) => (row.route ? say(routeShort[row.route]) : "–") },
            {
              header: say(text.stage),
              plain: true,
              cell: (row) => (row.stage ? <StageTag stage={row.stage} /> : say(text.beside)),
            },
            {
              header: say(text.awaited),
              plain: true,
              cell: (row) =>
                row.dueWhat && row.waitingFor
                  ? say(dueWordsOf({ act: row.dueWhat, who: row.waitingFor }).awaited)
                  : "–",
            },
            {
              header: say(text.due),
              plain: true,
              cell: (row) =>
                row.dueOn || row.dueWhat ? (
                  <div>
                    {row.dueOn ? <DueBadge by={row.dueOn} today={today} /> : say(text.noDue)}
                    <AlsoAwaited row={row} today={today} />
                  </div>
                ) : (
                  "–"
                ),
            },
            { header: say(text.startedOn), cell: (row) => <Day on={row.openedOn} short /> },
          ]}
          rows={rows}
          keyOf={(row) => `${row.kind} ${row.stream}`}
          empty={say(total > 0 ? noSuchPage : filtered ? text.noneFound : workShown[filter.show].none)}
        />
        {total > 0 && <Paging page={filter.page} perPage={perPage} total={total} href={(page) => at({ page })} />}
      </div>
    </Page>
  );
}

/** The address of this list with something changed; what is not filtered is left out of it. */
const addressOf = (filter: WorkListFilter) => (change: Partial<WorkListFilter>) =>
  `/work?${queryOf({ ...filter, ...change })}`;

const queryOf = (filter: WorkListFilter): string => {
  const entries = Object.entries(filter).filter(([, value]) => value !== undefined && value !== "");
  return String(new URLSearchParams(entries.map(([name, value]) => [name, String(value)])));
};

const whose = (colleagues: readonly { id: string; name: string }[], say: (text: Text) => string) => [
  { value: "me", text: say(savedViewsText.mine) },
  { value: "nobody", text: say(teamText.nobody) },
  ...colleagues.map(({ id, name }) => ({ value: id, text: name })),
];
