import type { Role } from "../../access/roles.ts";
import { choices } from "../../words/choices.ts";
import { organisationWords } from "../../words/organisations.ts";
import { moneyText as text } from "../../words/screens/money.ts";
import { partsText } from "../../words/screens/parts.ts";
import { showRuling } from "../act-form/show-ruling.ts";
import { DataTable } from "../parts/data-table.tsx";
import { Day } from "../parts/day.tsx";
import { moneyText } from "../parts/day-text.ts";
import { useFrame, useSay } from "../parts/frame.ts";
import { RulingView } from "../parts/ruling-view.tsx";
import { Tag } from "../parts/tag.tsx";
import { type MoneyLineShown, whatText } from "./money-line.ts";

const tones = { ordered: "info", sent: "info", executed: "success" } as const;

type MoneyLinesProps = {
  lines: readonly MoneyLineShown[];
  reader: Role;
  /** Where an order is to be seen; the insured person sees no orders, only that theirs was made. */
  orderHref?: (payment: string) => string;
  empty: string;
};

/** Hours, rule and order, line by line. */
export function MoneyLines({ lines, reader, orderHref, empty }: MoneyLinesProps) {
  const say = useSay();
  const { language } = useFrame();
  return (
    <DataTable
      caption={say(text.lines)}
      columns={[
        { header: say(text.what), namesRow: true, cell: (line) => whatText(line, language) },
        { header: say(text.amount), numeric: true, cell: ({ cents }) => moneyText(cents, language) },
        { header: say(text.since), cell: ({ on }) => <Day on={on} short /> },
        { header: say(text.payer), cell: ({ payer }) => say(organisationWords[payer].short) },
        { header: say(text.rule), cell: (line) => <Rule line={line} reader={reader} /> },
        {
          header: say(text.inOrder),
          cell: ({ order }) =>
            order ? (
              <>
                <Tag tone={tones[order.status]}>{say(choices.transferStatus[order.status])}</Tag>{" "}
                <Day on={order.orderedOn} short />{" "}
                {orderHref ? <a href={orderHref(order.payment)}>{order.endToEnd}</a> : order.endToEnd}
              </>
            ) : (
              <Tag>{say(text.notOrdered)}</Tag>
            ),
        },
      ]}
      rows={lines}
      keyOf={({ stream, key }) => `${stream} ${key}`}
      empty={empty}
    />
  );
}

function Rule({ line, reader }: { line: MoneyLineShown; reader: Role }) {
  const say = useSay();
  const { language } = useFrame();
  if (!line.ruling) return <>–</>;
  const now = Number(line.ruling.value);
  return (
    <details class="ds-details">
      <summary>
        {say(partsText.details)} <span class="ds-sr-only">: {whatText(line, language)}</span>
      </summary>
      {now !== line.cents && (
        <p>{`${moneyText(now, language)} − ${moneyText(now - line.cents, language)} = ${moneyText(line.cents, language)}`}</p>
      )}
      <RulingView ruling={showRuling(line.ruling, { language, role: reader })} level={3} />
    </details>
  );
}
