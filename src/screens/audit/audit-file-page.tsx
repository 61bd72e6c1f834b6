import type { Relation } from "../../access/relation.ts";
import type { Organisation, Role } from "../../access/roles.ts";
import type { DocumentKind } from "../../trajectory/documents/document.ts";
import type { Due } from "../../trajectory/dues.ts";
import type { EventType } from "../../trajectory/events.ts";
import type { Stage } from "../../trajectory/stage.ts";
import { documentKind } from "../../words/choices/documents.ts";
import { dueWordsOf } from "../../words/dues.ts";
import { eventWords } from "../../words/events.ts";
import { organisationWords } from "../../words/organisations.ts";
import { roleWords } from "../../words/roles.ts";
import { medicalPart, auditFileText as text } from "../../words/screens/audit-file.ts";
import { Button } from "../parts/button.tsx";
import { DataTable } from "../parts/data-table.tsx";
import { Day } from "../parts/day.tsx";
import { DayField } from "../parts/day-field.tsx";
import { ErrorSummary } from "../parts/error-summary.tsx";
import type { Fault, Values } from "../parts/field-of.ts";
import { faultOf } from "../parts/field-of.ts";
import { type Frame, speak, useSay } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { KeyValue } from "../parts/key-value.tsx";
import { Page } from "../parts/page.tsx";
import type { NavItem } from "../parts/section-nav.tsx";
import { Tag } from "../parts/tag.tsx";
import { TextField } from "../parts/text-field.tsx";
import { StageTag } from "../workbench/stage-tag.tsx";

/** What somebody was shown of a file on a day; which of it, and never what it says. */
export type FileAsShown = {
  reference: string;
  person: string;
  /** ISO day, and the name of who saw. */
  on: string;
  name: string;
  role: Role;
  organisation: Organisation | null;
  relation: Relation;
  walls: { identity: boolean; medical: boolean };
  shown?: {
    stage: Stage;
    dues: readonly Pick<Due, "act" | "who" | "by">[];
    events: readonly {
      version: number;
      type: EventType;
      day: string;
      role: Role;
      organisation: Organisation | null;
      fields: readonly string[];
      medical: "none" | "shown" | "not shown";
    }[];
    documents: readonly { id: string; kind: DocumentKind; on: string; medical: boolean; opened: boolean }[];
  };
};
type Props = {
  frame: Frame;
  nav: readonly NavItem[];
  action: string;
  values: Values;
  faults: readonly Fault[];
  /** None until it is asked for. */
  file: FileAsShown | undefined;
};

const relations = {
  self: text.self,
  follows: text.follows,
  represents: text.represents,
  "broke-the-glass": text.glass,
  none: text.stranger,
} as const;

/** Asks who and which day, and shows what they were shown of the file. */
export function AuditFilePage({ frame, nav, action, values, faults, file }: Props) {
  const say = speak(frame.language);
  return (
    <Page frame={frame} title={say(text.title)} nav={nav} hasErrors={faults.length > 0}>
      <div class="ww-stack">
        <ErrorSummary faults={faults} />
        <Heading level={1}>{say(text.title)}</Heading>
        <p class="ww-lead ww-narrow">{say(text.lead)}</p>
        <form class="ww-form" method="get" action={action} noValidate>
          <TextField name="as" label={say(text.as)} value={String(values.as ?? "")} fault={faultOf(faults, "as")} />
          <DayField name="on" label={say(text.day)} values={values} fault={faultOf(faults, "on")} />
          <Button>{say(text.show)}</Button>
        </form>
        {file && <Seen file={file} frame={frame} />}
        <p>
          <a href="/readings">{say(text.back)}</a>
        </p>
      </div>
    </Page>
  );
}

function Seen({ file, frame }: { file: FileAsShown; frame: Frame }) {
  const say = speak(frame.language);
  const { reference, on, name, role, organisation, relation, walls, shown } = file;
  const yes = (is: boolean) => say(is ? text.shown : text.notShown);
  const house = organisation ? `, ${say(organisationWords[organisation].short)}` : "";
  return (
    <>
      <Heading level={2}>
        {reference} · <bdi>{name}</bdi> · <Day on={on} short />
      </Heading>
      <KeyValue
        pairs={[
          { key: say(text.role), value: `${say(roleWords[role].name)}${house}` },
          { key: say(text.relation), value: say(relations[relation]) },
          { key: say(text.identity), value: yes(walls.identity) },
          { key: say(text.medical), value: yes(walls.medical) },
        ]}
      />
      {shown ? (
        <Shown name={name} shown={shown} frame={frame} />
      ) : (
        <p>
          <strong>{say(text.closed)}</strong>
        </p>
      )}
    </>
  );
}

function Shown({ name, shown, frame }: { name: string; shown: NonNullable<FileAsShown["shown"]>; frame: Frame }) {
  const { language } = frame;
  const say = useSay();
  const { stage, dues, events, documents } = shown;
  return (
    <>
      <p>
        <StageTag stage={stage} />
      </p>
      <DataTable
        caption={`${say(text.dues)} (${dues.length})`}
        empty={`${say(text.dues)}: ${say(text.none)}`}
        rows={dues}
        keyOf={({ act, who }) => `${act} ${who}`}
        columns={[
          { header: say(text.event), cell: (due) => say(dueWordsOf(due).awaited) },
          { header: say(text.by), cell: ({ who }) => say(roleWords[who].name) },
          { header: say(text.on), cell: ({ by }) => (by ? <Day on={by} short /> : "–") },
        ]}
      />
      <DataTable
        caption={`${say(text.events)} (${events.length})`}
        empty={`${say(text.events)}: ${say(text.none)}`}
        rows={events.toReversed()}
        keyOf={({ version }) => String(version)}
        columns={[
          { header: say(text.event), cell: ({ type }) => say(eventWords[type].happened) },
          { header: say(text.on), cell: ({ day }) => <Day on={day} short /> },
          {
            header: say(text.by),
            cell: ({ role, organisation }) =>
              `${say(roleWords[role].name)}${organisation ? `, ${say(organisationWords[organisation].short)}` : ""}`,
          },
          {
            header: say(text.saw),
            cell: ({ fields, medical }) => (
              <>
                {fields.length === 0 ? say(text.noFields) : <code lang="en">{fields.join(", ")}</code>}
                {medical !== "none" && (
                  <>
                    <br />
                    <Tag tone="violet">{medicalPart[medical][language]({ as: name })}</Tag>
                  </>
                )}
              </>
            ),
          },
        ]}
      />
      <DataTable
        caption={`${say(text.documents)} (${documents.length})`}
        empty={`${say(text.documents)}: ${say(text.none)}`}
        rows={documents}
        keyOf={({ id }) => id}
        columns={[
          { header: say(text.event), cell: ({ kind }) => say(documentKind[kind]) },
          { header: say(text.on), cell: ({ on }) => <Day on={on} short /> },
          { header: say(text.saw), cell: ({ opened }) => say(opened ? text.opens : text.listed) },
        ]}
      />
    </>
  );
}
