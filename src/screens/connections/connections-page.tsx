import { connectionsText as text } from "../../words/screens/connections.ts";
import { Button } from "../parts/button.tsx";
import { DataTable } from "../parts/data-table.tsx";
import { Day } from "../parts/day.tsx";
import { Form } from "../parts/form.tsx";
import { type Frame, type Say, speak } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { Page } from "../parts/page.tsx";
import type { NavItem } from "../parts/section-nav.tsx";

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
};

/** Programs that come in, receivers that events go to, and the messages that did not arrive. */
export function ConnectionsPage({ frame, nav, programs, receivers, messages }: ConnectionsPageProps) {
  const say = speak(frame.language);
  return (
    <Page frame={frame} title={say(text.title)} nav={nav}>
      <div class="ww-stack">
        <Heading level={1}>{say(text.title)}</Heading>
        <Programs programs={programs} say={say} />
        <Receivers receivers={receivers} say={say} />
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
            does={[active ? "stop" : "goOn", ...(dead > 0 ? (["revive"] as const) : []), "replay"]}
          />
        ),
      },
    ]}
  />
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

type Does = "end" | "stop" | "goOn" | "revive" | "replay";
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
