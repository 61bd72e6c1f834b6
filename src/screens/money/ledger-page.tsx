import type { Role } from "../../access/roles.ts";
import type { Payer } from "../../access/who-pays.ts";
import { actShown } from "../../words/acts.ts";
import { organisationWords } from "../../words/organisations.ts";
import { moneyText as text } from "../../words/screens/money.ts";
import { DoneNotice } from "../act-form/done-notice.tsx";
import { LinkButton } from "../parts/button.tsx";
import { Counts } from "../parts/counts.tsx";
import { DataTable } from "../parts/data-table.tsx";
import { moneyText } from "../parts/day-text.ts";
import { type Frame, speak } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { Page } from "../parts/page.tsx";
import { Paging } from "../parts/paging.tsx";
import { type NavItem, SectionNav } from "../parts/section-nav.tsx";
import { Tag } from "../parts/tag.tsx";
import { type OrderShown, OrdersTable } from "./orders-table.tsx";

type Owed = { person: string; name: string; hasAccount: boolean; unpaid: number; ordered: number };
export type LedgerShown = {
  payer: Payer;
  reader: Role;
  filter: { show: "unpaid" | "all"; page: number };
  perPage: number;
  counts: { people: number; toPay: number; payable: number; waiting: number };
  people: readonly Owed[];
  orders: readonly OrderShown[];
};
type LedgerPageProps = { frame: Frame; nav: readonly NavItem[]; ledger: LedgerShown; done?: unknown };

/** What a payer owes, by person, and the orders it made. */
export function LedgerPage({ frame, nav, ledger, done }: LedgerPageProps) {
  const { language } = frame;
  const say = speak(language);
  const { payer, reader, filter, perPage, counts, people, orders } = ledger;
  const shown = (show: "unpaid" | "all") => ({
    href: `/money?show=${show}`,
    text: say(show === "all" ? text.showAll : text.showUnpaid),
    current: filter.show === show,
  });
  return (
    <Page frame={frame} title={say(text.title)} nav={nav}>
      <div class="ww-stack">
        <DoneNotice act={done} reader={reader} />
        <div class="ww-title">
          <p class="ww-subtle">
            {say(text.payer)}: {say(organisationWords[payer].name)}
          </p>
          <Heading level={1}>{say(text.title)}</Heading>
          <p class="ww-lead">{say(text.lead)}</p>
        </div>
        <Counts
          of={[
            { value: moneyText(counts.toPay, language), label: say(text.toPay) },
            { value: counts.payable, label: say(text.payable) },
            { value: counts.waiting, label: say(text.waiting) },
          ]}
        />
        {counts.payable > 0 && (
          <p>
            <LinkButton href="/new/order-payments">{say(actShown("order-payments", reader).title)}</LinkButton>
          </p>
        )}
        <SectionNav label={say(text.show)} items={[shown("unpaid"), shown("all")]} />
        <DataTable
          caption={say(filter.show === "all" ? text.showAll : text.showUnpaid)}
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
            { header: say(text.unpaid), numeric: true, cell: ({ unpaid }) => moneyText(unpaid, language) },
            { header: say(text.ordered), numeric: true, cell: ({ ordered }) => moneyText(ordered, language) },
            { header: say(text.state), cell: (row) => <State of={row} say={say} /> },
          ]}
          rows={people}
          keyOf={({ person }) => person}
          empty={say(text.nobody)}
        />
        {counts.people > perPage && (
          <Paging
            page={filter.page}
            perPage={perPage}
            total={counts.people}
            href={(page) => `/money?show=${filter.show}&page=${page}`}
          />
        )}
        <p>
          <a href="/money/ledger.csv">{say(text.csv)}</a>
        </p>
        <OrdersTable orders={orders} />
      </div>
    </Page>
  );
}

function State({ of: { unpaid, hasAccount }, say }: { of: Owed; say: ReturnType<typeof speak> }) {
  if (unpaid === 0) return <Tag tone="success">{say(text.settled)}</Tag>;
  if (unpaid < 0) return <Tag tone="warning">{say(text.carriedOver)}</Tag>;
  return hasAccount ? <Tag tone="info">{say(text.inNextOrder)}</Tag> : <Tag tone="warning">{say(text.noAccount)}</Tag>;
}
