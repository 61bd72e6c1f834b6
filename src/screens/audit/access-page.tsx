import type { ComponentChildren } from "preact";
import { type Role, roles } from "../../access/roles.ts";
import { sightOf } from "../../access/who-sees-which-event.ts";
import type { EventType } from "../../trajectory/events.ts";
import { subjectOfEvent } from "../../trajectory/subjects.ts";
import { actShown } from "../../words/acts.ts";
import { eventWords } from "../../words/events.ts";
import type { Text } from "../../words/language.ts";
import { organisationWords } from "../../words/organisations.ts";
import { roleWords } from "../../words/roles.ts";
import {
  accessParts,
  placeWords,
  relationWords,
  searchWords,
  subjectWords,
  accessText as text,
  wallWords,
} from "../../words/screens/access.ts";
import { readPurposes } from "../../words/screens/portal-history.ts";
import { DataTable } from "../parts/data-table.tsx";
import { FilterBar } from "../parts/filter-bar.tsx";
import { type Frame, speak, useSay } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { KeyValue } from "../parts/key-value.tsx";
import { Page } from "../parts/page.tsx";
import type { NavItem } from "../parts/section-nav.tsx";
import type { Answer, Matrix } from "./access-matrix.ts";

export type MatrixPart = keyof Matrix;
type Row = { what: string; of: Readonly<Partial<Record<Role, Answer>>> };
type Props = {
  frame: Frame;
  nav: readonly NavItem[];
  matrix: Matrix;
  /** One role, or all. */
  role: Role | undefined;
  /** One part, or all. */
  part: MatrixPart | undefined;
  /** What that role reads a file for; none for who reads none. */
  purpose: string | undefined;
};

const matrixParts = Object.keys(accessParts) as readonly MatrixPart[];

/** What each row of each part is called. */
const called: { readonly [P in MatrixPart]: (what: Matrix[P][number]["what"]) => Text } = {
  acts: (act) => actShown(act, "coordinator").title,
  walls: (wall) => wallWords[wall],
  events: (subject) => subjectWords[subject],
  money: (payer) => organisationWords[payer].name,
  search: (way) => searchWords[way],
  places: (place) => placeWords[place],
};

/** Who may do and read what, of whom and for what: of one role, or of all. */
export function AccessPage({ frame, nav, matrix, role, part, purpose }: Props) {
  const say = speak(frame.language);
  const shown = part ? [part] : matrixParts;
  return (
    <Page frame={frame} title={say(text.title)} nav={nav}>
      <div class="ww-stack">
        <Heading level={1}>{say(text.title)}</Heading>
        <p class="ww-lead ww-narrow">{say(text.lead)}</p>
        <FilterBar
          action="/access"
          label={say(text.title)}
          fields={[
            {
              name: "role",
              label: say(text.role),
              choices: roles.map((value) => ({ value, text: say(roleWords[value].name) })),
            },
            {
              name: "part",
              label: say(text.part),
              choices: matrixParts.map((value) => ({ value, text: say(accessParts[value]) })),
            },
          ]}
          values={{ role, part }}
          clearHref={role || part ? "/access" : undefined}
        />
        {role && (
          <>
            <Heading level={2}>{say(roleWords[role].name)}</Heading>
            <KeyValue
              pairs={[
                { key: say(text.what), value: say(roleWords[role].does) },
                {
                  key: say(text.readsFor),
                  value: (purpose && readPurposes[purpose]?.[frame.language]) ?? say(text.readsNone),
                },
              ]}
            />
          </>
        )}
        {shown.map((name) => (
          <Part key={name} name={name} rows={matrix[name]} role={role} />
        ))}
      </div>
    </Page>
  );
}

function Part({ name, rows, role }: { name: MatrixPart; rows: readonly Row[]; role: Role | undefined }) {
  const say = useSay();
  const mine = role ? rows.filter(({ of }) => of[role] !== undefined) : rows;
  return (
    <section>
      <DataTable
        caption={`${say(accessParts[name])} (${mine.length})`}
        empty={`${say(accessParts[name])}: ${say(text.nothing)}`}
        rows={mine}
        keyOf={({ what }) => what}
        columns={[
          { header: say(text.what), cell: ({ what }) => <Named part={name} what={what} role={role} /> },
          role
            ? { header: say(text.ofWhom), cell: ({ of }) => say(relationWords[of[role] ?? "yes"]) }
            : { header: say(text.who), cell: ({ of }) => <Who of={of} /> },
        ]}
      />
    </section>
  );
}

/** The name of a row as a link would say it, and under a subject the events that it stands for. */
function Named({ part, what, role }: { part: MatrixPart; what: string; role: Role | undefined }): ComponentChildren {
  const say = useSay();
  const name = say((called[part] as (what: string) => Text)(what));
  if (part === "acts") return <Act what={what} name={name} />;
  if (part !== "events") return name;
  const types = (Object.keys(subjectOfEvent) as EventType[]).filter(
    (type) => subjectOfEvent[type] === what && (!role || sightOf(role, subjectOfEvent[type]) !== "never"),
  );
  return (
    <>
      {name}
      <details class="ds-details">
        <summary>
          {say(text.events)} ({types.length})<span class="ds-sr-only">: {name}</span>
        </summary>
        <ul>
          {types.map((type) => (
            <li key={type}>{say(eventWords[type].happened)}</li>
          ))}
        </ul>
      </details>
    </>
  );
}

const Act = ({ what, name }: { what: string; name: string }) => (
  <>
    {name}
    <br />
    <code class="ww-subtle" lang="en">
      {what}
    </code>
  </>
);

/** The roles of a row, those in the same relation together. */
function Who({ of }: { of: Row["of"] }) {
  const say = useSay();
  const by = new Map<string, string[]>();
  for (const role of roles) {
    const answer = of[role];
    if (answer === undefined) continue;
    const relation = say(relationWords[answer]);
    by.set(relation, [...(by.get(relation) ?? []), say(roleWords[role].name)]);
  }
  if (by.size === 0) return <span class="ww-subtle">{say(text.nobody)}</span>;
  return (
    <ul class="ww-plain">
      {[...by].map(([relation, names]) => (
        <li key={relation}>
          {names.join(", ")} <span class="ww-subtle">({relation})</span>
        </li>
      ))}
    </ul>
  );
}
