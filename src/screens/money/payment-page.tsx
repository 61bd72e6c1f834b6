import type { Role } from "../../access/roles.ts";
import type { No } from "../../trajectory/act.ts";
import type { ActName } from "../../trajectory/acts.ts";
import type { ReturnReason, Share } from "../../trajectory/payment/payment.ts";
import { actShown } from "../../words/acts.ts";
import { choices } from "../../words/choices.ts";
import { obstacleWords } from "../../words/obstacles.ts";
import { moneyText as text } from "../../words/screens/money.ts";
import { DoneNotice } from "../act-form/done-notice.tsx";
import { ActList } from "../parts/act-list.tsx";
import { DataTable } from "../parts/data-table.tsx";
import { Day } from "../parts/day.tsx";
import { moneyText } from "../parts/day-text.ts";
import { type Frame, speak } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { KeyValue } from "../parts/key-value.tsx";
import { Page } from "../parts/page.tsx";
import type { NavItem } from "../parts/section-nav.tsx";
import { Tag } from "../parts/tag.tsx";
import type { OrderShown } from "./orders-table.tsx";

export type TransferShown = {
  endToEnd: string;
  person: string;
  name: string;
  cents: number;
  returnedOn: string | null;
  reason: ReturnReason | null;
  shares: readonly Share[];
};
type PaymentPageProps = {
  frame: Frame;
  nav: readonly NavItem[];
  reader: Role;
  order: OrderShown;
  transfers: readonly TransferShown[];
  acts: readonly { name: ActName; no?: No }[];
  done?: unknown;
};

/** One order: its file, how far it came, and what each transfer is made of. */
export function PaymentPage({ frame, nav, reader, order, transfers, acts, done }: PaymentPageProps) {
  const { language } = frame;
  const say = speak(language);
  const title = `${say(text.order)} ${order.message}`;
  const words = (act: ActName) => say(actShown(act, reader).title);
  const status = (returnedOn: string | null) => (returnedOn ? "returned" : order.status);
  return (
    <Page frame={frame} title={title} nav={nav}>
      <div class="ww-stack">
        <DoneNotice act={done} reader={reader} />
        <div class="ww-title">
          <p>
            <a href="/money">{say(text.back)}</a>
          </p>
          <Heading level={1}>{title}</Heading>
        </div>
        <KeyValue
          pairs={[
            { key: say(text.state), value: say(choices.transferStatus[order.status]) },
            { key: say(text.orderedOn), value: <Day on={order.orderedOn} /> },
            { key: say(text.executeOn), value: <Day on={order.executeOn} /> },
            ...(order.sentOn ? [{ key: say(text.sentOn), value: <Day on={order.sentOn} /> }] : []),
            ...(order.executedOn ? [{ key: say(text.executedOn), value: <Day on={order.executedOn} /> }] : []),
            { key: say(text.transfers), value: order.transfers.toLocaleString(language) },
            { key: say(text.sum), value: moneyText(order.cents, language) },
          ]}
        />
        <p>
          <a href={`/payment/${order.payment}/file.xml`}>{say(text.file)}</a>
        </p>
        <ActList
          permitted={acts
            .filter(({ no }) => !no)
            .map(({ name }) => ({ href: `/payment/${order.payment}/${name}`, text: words(name), kind: "secondary" }))}
          refused={acts.flatMap(({ name, no }) =>
            no ? [{ text: words(name), why: <p>{say(obstacleWords[no.cannot])}</p> }] : [],
          )}
        />
        <DataTable
          caption={say(text.transfers)}
          columns={[
            {
              header: say(text.name),
              namesRow: true,
              cell: ({ person, name }) => (
                <a href={`/money/${person}`}>
                  <bdi>{name}</bdi>
                </a>
              ),
            },
            { header: say(text.amount), numeric: true, cell: ({ cents }) => moneyText(cents, language) },
            { header: say(text.endToEnd), cell: ({ endToEnd }) => endToEnd },
            { header: say(text.madeOf), cell: ({ shares }) => shares.map(({ key }) => key).join(", ") },
            {
              header: say(text.state),
              cell: ({ returnedOn, reason }) => (
                <>
                  <Tag tone={returnedOn ? "danger" : order.status === "executed" ? "success" : "info"}>
                    {say(choices.transferStatus[status(returnedOn)])}
                  </Tag>{" "}
                  {reason && say(choices.returnReason[reason])}
                </>
              ),
            },
          ]}
          rows={transfers}
          keyOf={({ endToEnd }) => endToEnd}
          empty={say(text.noLines)}
        />
      </div>
    </Page>
  );
}
