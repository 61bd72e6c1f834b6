import type { No } from "../../trajectory/act.ts";
import type { ActName } from "../../trajectory/acts.ts";
import type { Cost } from "../../trajectory/money/cost.ts";
import { actShown } from "../../words/acts.ts";
import { choiceText } from "../../words/choices.ts";
import { myMoneyText as text } from "../../words/screens/my-money.ts";
import { DoneNotice } from "../act-form/done-notice.tsx";
import { DocumentList } from "../documents/document-list.tsx";
import type { DocumentShown } from "../documents/document-shown.ts";
import { LinkButton } from "../parts/button.tsx";
import { Card } from "../parts/card.tsx";
import { Counts } from "../parts/counts.tsx";
import { DataTable } from "../parts/data-table.tsx";
import { Day } from "../parts/day.tsx";
import { moneyText } from "../parts/day-text.ts";
import { type Frame, speak } from "../parts/frame.ts";
import { Heading } from "../parts/heading.tsx";
import { Page } from "../parts/page.tsx";
import type { NavItem } from "../parts/section-nav.tsx";
import { MyActs } from "../portal/my-acts.tsx";
import type { MoneyLineShown } from "./money-line.ts";
import { MoneyLines } from "./money-lines.tsx";

export type MyMoney = {
  person: string;
  lines: readonly MoneyLineShown[];
  costs: readonly (Cost & { receipts: readonly DocumentShown[] })[];
  /** The last four characters of the account number; nobody needs more to know it again. */
  accountEnds: string | undefined;
  /** Who acts for the person does not say where their money goes, nor where it goes now. */
  givesAccount: boolean;
  /** What may be done about money in the latest trajectory with money in it. */
  about: { stream: string; acts: readonly { name: ActName; no?: No }[] } | undefined;
};
type MyMoneyPageProps = { frame: Frame; nav: readonly NavItem[]; mine: MyMoney; done?: unknown };

/** What I get, for which hours, by which rule, and when it was ordered. */
export function MyMoneyPage({ frame, nav, mine, done }: MyMoneyPageProps) {
  const { language } = frame;
  const say = speak(language);
  const { person, lines, costs, accountEnds, givesAccount, about } = mine;
  const sum = (of: (line: MoneyLineShown) => boolean) =>
    moneyText(
      lines.filter(of).reduce((total, { cents }) => total + cents, 0),
      language,
    );
  return (
    <Page frame={frame} title={say(text.title)} nav={nav}>
      <div class="ww-stack">
        <DoneNotice act={done} reader="insured-person" />
        <Heading level={1}>{say(text.title)}</Heading>
        <p class="ww-lead">{say(text.lead)}</p>
        {lines.length > 0 && (
          <Counts
            of={[
              { value: sum(({ order }) => order?.status === "executed"), label: say(text.paid) },
              { value: sum(({ order }) => !!order && order.status !== "executed"), label: say(text.onTheWay) },
              { value: sum(({ order }) => !order), label: say(text.toCome) },
            ]}
          />
        )}
        <MoneyLines lines={lines} reader="insured-person" empty={say(text.nothing)} />
        {givesAccount && (
          <Card title={say(text.account)}>
            <p>{accountEnds ? `${say(text.accountEnds)} ${accountEnds}.` : say(text.noAccount)}</p>
            <p>
              <LinkButton kind={accountEnds ? "secondary" : "primary"} href={`/person/${person}/give-account-number`}>
                {say(actShown("give-account-number", "insured-person").title)}
              </LinkButton>
            </p>
          </Card>
        )}
        <MyCosts costs={costs} frame={frame} />
        {about && <MyActs base={`/trajectory/${about.stream}`} of={about.acts} />}
      </div>
    </Page>
  );
}

function MyCosts({ costs, frame: { language } }: Pick<MyMoney, "costs"> & { frame: Frame }) {
  const say = speak(language);
  return (
    <DataTable
      caption={say(text.costs)}
      columns={[
        { header: say(text.kind), cell: ({ kind, what }) => `${choiceText("kind", kind, language)} · ${what}` },
        { header: say(text.paidOn), cell: ({ paidOn }) => <Day on={paidOn} short /> },
        {
          header: say(actShown("hand-in-cost", "insured-person").fields.amount?.label ?? text.paid),
          numeric: true,
          cell: ({ cents }) => moneyText(cents, language),
        },
        {
          header: say(text.receipts),
          cell: ({ receipts }) =>
            receipts.length === 0 ? say(text.noReceipt) : <DocumentList documents={receipts} reader="insured-person" />,
        },
        {
          header: say(text.answer),
          cell: ({ assessment }) =>
            assessment ? choiceText("verdict", assessment.verdict, language) : say(text.awaited),
        },
        {
          header: say(text.youGet),
          numeric: true,
          cell: ({ assessment }) => (assessment ? moneyText(assessment.cents, language) : "–"),
        },
      ]}
      rows={costs}
      keyOf={({ id }) => id}
      empty={say(text.noCosts)}
    />
  );
}
