import { connectionsText as text } from "../../words/screens/connections.ts";
import { Button } from "../parts/button.tsx";
import { DataTable } from "../parts/data-table.tsx";
import { Day } from "../parts/day.tsx";
import { ErrorSummary } from "../parts/error-summary.tsx";
import type { Fault, Values } from "../parts/field-of.ts";
import { Form } from "../parts/form.tsx";
import { type Frame, type Say, speak } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { Notice } from "../parts/notice.tsx";
import { Page } from "../parts/page.tsx";
import type { NavItem } from "../parts/section-nav.tsx";
import { ReceiverForm } from "./receiver-form.tsx";

export type ProgramShown = { id: string; name: string; who: string; scopes: readonly string[]; ended: boolean };
export type ReceiverShown = {
  id: string;
  program: string;
  url: string;
  active: boolean;
  waiting: number;
  delivered: number;
  dead: number;
};
/** Day and time in Belgium of the next try; null when it was given up. */
export type MessageShown = {
  key: string;
  about: string;
  url: string;
  tries: number;
  answer: string;
  next: { on: string; at: string } | null;
};

type ConnectionsPageProps = {
  frame: Frame;
  nav: readonly NavItem[];
  programs: readonly ProgramShown[];
  receivers: readonly ReceiverShown[];
  messages: readonly MessageShown[];
  /** What was filled in for another receiver, and what was wrong with it. */
  add?: { values: Values; faults: readonly Fault[] };
  /** Said once, to who asked for it. */
  secret?: SecretShown;
};

/** `both`: the one before is good for another day. */
export type SecretShown = { url: string; secret: string; both: boolean };

/** Programs that come in, receivers that events go to, and the messages that did not arrive. */
export function ConnectionsPage({ frame, nav, programs, receivers, messages, ...asked }: ConnectionsPageProps) {
  const say = speak(frame.language);
  const { values, faults } = asked.add ?? { values: {}, faults: [] };
  const standing = programs.filter(({ ended }) => !ended);
  return (
    <Page frame={frame} title={say(text.title)} nav={nav}>
      <div class="ww-stack">
        <ErrorSummary faults={faults} />
        <Heading level={1}>{say(text.title)}</Heading>
        {asked.secret && <SecretOnce secret={asked.secret} say={say} />}
        <Programs programs={programs} say={say} />
        <Receivers receivers={receivers} say={say} />
        {standing.length > 0 && <ReceiverForm programs={standing} values={values} faults={faults} />}
        <Messages messages={messages} say={say} />
      </div>
    </Page>
  );
}

const Programs = ({ programs, say }: { programs: readonly ProgramShown[]; say: Say }) => (
  <DataTable
    caption={say(text.programs)}
    rows={programs}
    keyOf={({ id }) => id}
    empty={say(text.noPrograms)}
    columns={[
      { header: say(text.name), cell: ({ name }) => name },
      { header: say(text.who), cell: ({ who }) => who },
      { header: say(text.scopes), cell: ({ scopes }) => <span class="ww-anywhere">{scopes.join(", ")}</span> },
      {
        header: say(text.actions),
        cell: ({ id, ended }) =>
          ended ? say(text.ended) : <Press to={`/connections/programs/${id}`} say={say} does={["end"]} />,
      },
    ]}
  />
);

const Receivers = ({ receivers, say }: { receivers: readonly ReceiverShown[]; say: Say }) => (
  <DataTable
    caption={say(text.receivers)}
    rows={receivers}
    keyOf={({ id }) => id}
    empty={say(text.noReceivers)}
    columns={[
      { header: say(text.address), cell: ({ url }) => <span class="ww-anywhere">{url}</span> },
      { header: say(text.name), cell: ({ program }) => program },
      { header: say(text.waiting), cell: ({ waiting }) => waiting, numeric: true },
      { header: say(text.delivered), cell: ({ delivered }) => delivered, numeric: true },
      { header: say(text.dead), cell: ({ dead }) => dead, numeric: true },
      {
        header: say(text.actions),
        cell: ({ id, active, dead }) => (
          <Press
            to={`/connections/receivers/${id}`}
            say={say}
            does={[active ? "stop" : "goOn", ...(dead > 0 ? (["revive"] as const) : []), "replay", "renew"]}
          />
        ),
      },
    ]}
  />
);

const SecretOnce = ({ secret: { url, secret, both }, say }: { secret: SecretShown; say: Say }) => (
  <Notice kind="success" title={say(text.secret)}>
    <p class="ww-anywhere">{url}</p>
    <p>
      <code class="ww-anywhere">{secret}</code>
    </p>
    <p>{say(text.secretLead)}</p>
    {both && <p>{say(text.secretBoth)}</p>}
  </Notice>
);

const Messages = ({ messages, say }: { messages: readonly MessageShown[]; say: Say }) => (
  <DataTable
    caption={say(text.messages)}
    rows={messages}
    keyOf={({ key }) => key}
    empty={say(text.allArrived)}
    columns={[
      { header: say(text.message), cell: ({ about }) => <span class="ww-anywhere">{about}</span> },
      { header: say(text.address), cell: ({ url }) => <span class="ww-anywhere">{url}</span> },
      { header: say(text.tries), cell: ({ tries }) => tries, numeric: true },
      { header: say(text.answer), cell: ({ answer }) => answer },
      {
        header: say(text.next),
        cell: ({ next }) =>
          next ? (
            <>
              <Day on={next.on} />, {next.at}
            </>
          ) : (
            say(text.dead)
          ),
      },
    ]}
  />
);

type Does = "end" | "stop" | "goOn" | "revive" | "replay" | "renew";
const Press = ({ to, say, does }: { to: string; say: Say; does: readonly Does[] }) => (
  <Form action={to}>
    <div class="ww-buttons">
      {does.map((one) => (
        <Button key={one} kind={one === "end" ? "danger" : "secondary"} name="do" value={one}>
          {say(text[one])}
        </Button>
      ))}
    </div>
  </Form>
);
