import type { Role } from "../../access/roles.ts";
import type { ActName } from "../../trajectory/acts.ts";
import type { EventType } from "../../trajectory/events.ts";
import { actShown } from "../../words/acts.ts";
import { allLetters, letterPost, letterWays, letterRegisterText as text } from "../../words/screens/letter-register.ts";
import { noSuchPage } from "../../words/screens/parts.ts";
import { letterNames } from "../../words/screens/portal-letters.ts";
import { DoneNotice } from "../act-form/done-notice.tsx";
import { Counts } from "../parts/counts.tsx";
import { DataTable } from "../parts/data-table.tsx";
import { Day } from "../parts/day.tsx";
import type { Values } from "../parts/field-of.ts";
import { FilterBar } from "../parts/filter-bar.tsx";
import { type Frame, speak } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { Page } from "../parts/page.tsx";
import { Paging } from "../parts/paging.tsx";
import type { NavItem } from "../parts/section-nav.tsx";
import { Tag } from "../parts/tag.tsx";

type Way = keyof typeof letterWays;
export type LetterListed = {
  key: string;
  name: string;
  kind: EventType;
  href: string;
  on: string;
  registered: boolean;
  way: Way;
  number: string | null;
  postedOn: string | null;
  resultOn: string | null;
  appealUntil: string | null;
  /** What may be put on record of it now. */
  acts: readonly { name: ActName; href: string }[];
};
export type RegisterFilter = {
  show: Way | "all";
  kind?: string;
  post?: string;
  on?: string;
  search?: string;
  page: number;
};
type LetterRegisterProps = {
  frame: Frame;
  nav: readonly NavItem[];
  reader: Role;
  filter: RegisterFilter;
  /** The three boxes of the day, and what is wrong with them. */
  day: { values: Values; fault: string | undefined };
  counts: Readonly<Record<Way | "all", number>>;
  perPage: number;
  rows: readonly LetterListed[];
  done?: unknown;
};

/** The letters of a house: what waits to be sent, what is on its way, and what the post said of the rest. */
export function LetterRegisterPage(props: LetterRegisterProps) {
  const { frame, nav, reader, filter, day, counts, perPage, rows, done } = props;
  const say = speak(frame.language);
  const at = addressOf(filter);
  const filtered = Boolean(filter.search || filter.kind || filter.post || filter.on);
  return (
    <Page frame={frame} title={say(text.title)} nav={nav}>
      <div class="ww-stack">
        <DoneNotice act={done} reader={reader} />
        <Heading level={1}>{say(text.title)}</Heading>
        <p class="ww-lead">{say(text.lead)}</p>
        <Counts
          of={[...Object.entries({ ...letterWays, all: allLetters })].map(([show, label]) => ({
            value: counts[show as Way | "all"],
            label: say(label),
            href: at({ show: show as Way | "all", page: 1 }),
            current: show === filter.show,
          }))}
        />
        <FilterBar
          action="/letters"
          label={say(text.filterLabel)}
          fields={[
            { name: "search", label: say(text.search) },
            { name: "on", label: say(text.on), day: true, fault: day.fault },
            {
              name: "kind",
              label: say(text.kind),
              choices: Object.entries(letterNames).map(([value, name]) => ({ value, text: say(name) })),
            },
            {
              name: "post",
              label: say(text.post),
              choices: Object.entries(letterPost).map(([value, name]) => ({ value, text: say(name) })),
            },
          ]}
          values={{
            search: filter.search ?? "",
            ...day.values,
            kind: filter.kind ?? "",
            post: filter.post ?? "",
          }}
          keep={{ show: filter.show }}
          clearHref={filtered ? `/letters?show=${filter.show}` : undefined}
        />
        {filter.show === "to-send" && counts["to-send"] > 0 && <PrintDay filter={filter} />}
        <DataTable
          caption={say(filter.show === "all" ? allLetters : letterWays[filter.show])}
          columns={[
            { header: say(text.name), namesRow: true, cell: (row) => <bdi>{row.name}</bdi> },
            {
              header: say(text.letter),
              cell: (row) => (
                <a href={row.href}>
                  {say(letterNames[row.kind] ?? text.letter)}
                  <span class="ds-sr-only">, {row.name}, PDF</span>
                </a>
              ),
            },
            { header: say(text.day), cell: (row) => <Day on={row.on} short /> },
            { header: say(text.post), cell: (row) => say(letterPost[row.registered ? "registered" : "ordinary"]) },
            { header: say(text.way), cell: (row) => <HowFar letter={row} /> },
            { header: say(text.number), cell: (row) => row.number ?? "–" },
            {
              header: say(text.appealUntil),
              cell: (row) => (row.appealUntil ? <Day on={row.appealUntil} short /> : "–"),
            },
            { header: say(text.now), cell: (row) => <ToDo letter={row} reader={reader} /> },
          ]}
          rows={rows}
          keyOf={(row) => row.key}
          empty={say(counts[filter.show] > 0 ? noSuchPage : filtered ? text.noneFound : text.none)}
        />
        {counts[filter.show] > 0 && (
          <Paging page={filter.page} perPage={perPage} total={counts[filter.show]} href={(page) => at({ page })} />
        )}
      </div>
    </Page>
  );

  function PrintDay({ filter: { on, post } }: { filter: RegisterFilter }) {
    if (!on) return <p class="ww-subtle">{say(text.chooseDay)}</p>;
    const asked = new URLSearchParams({ on, ...(post && { post }) });
    return (
      <p>
        <a href={`/letters/print.pdf?${asked}`}>{say(text.printDay)}</a>
      </p>
    );
  }

  function HowFar({ letter: { way, postedOn, resultOn } }: { letter: LetterListed }) {
    const since = resultOn ?? postedOn;
    return (
      <>
        <Tag tone={way === "returned" ? "warning" : way === "to-send" ? "info" : "neutral"}>{say(letterWays[way])}</Tag>
        {since && (
          <>
            {" "}
            <Day on={since} short />
          </>
        )}
      </>
    );
  }

  function ToDo({ letter: { acts, name }, reader: role }: { letter: LetterListed; reader: Role }) {
    if (acts.length === 0) return "–";
    return (
      <ul class="ww-plain">
        {acts.map((act) => (
          <li key={act.name}>
            <a href={act.href}>
              {say(actShown(act.name, role).title)}
              <span class="ds-sr-only">: {name}</span>
            </a>
          </li>
        ))}
      </ul>
    );
  }
}

/** The address of this list with something changed; what is not filtered is left out of it. */
const addressOf = (filter: RegisterFilter) => (change: Partial<RegisterFilter>) => {
  const entries = Object.entries({ ...filter, ...change }).filter(([, value]) => value !== undefined && value !== "");
  return `/letters?${new URLSearchParams(entries.map(([name, value]) => [name, String(value)]))}`;
};
