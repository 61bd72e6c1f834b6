import type { TransferStatus } from "../../trajectory/payment/payment.ts";
import { choices } from "../../words/choices.ts";
import { moneyText as text } from "../../words/screens/money.ts";
import { DataTable } from "../parts/data-table.tsx";
import { Day } from "../parts/day.tsx";
import { moneyText } from "../parts/day-text.ts";
import { useFrame, useSay } from "../parts/frame.ts";
import { Tag } from "../parts/tag.tsx";

export type OrderShown = {
  payment: string;
  message: string;
  orderedOn: string;
  executeOn: string;
  sentOn: string | null;
  executedOn: string | null;
  transfers: number;
  cents: number;
  status: Exclude<TransferStatus, "returned">;
};

/** The orders that were made, the latest first. */
export function OrdersTable({ orders }: { orders: readonly OrderShown[] }) {
  const say = useSay();
  const { language } = useFrame();
  return (
    <DataTable
      caption={say(text.orders)}
      columns={[
        {
          header: say(text.order),
          namesRow: true,
          cell: ({ payment, message }) => <a href={`/payment/${payment}`}>{message}</a>,
        },
        { header: say(text.orderedOn), cell: ({ orderedOn }) => <Day on={orderedOn} short /> },
        { header: say(text.transfers), numeric: true, cell: ({ transfers }) => transfers.toLocaleString(language) },
        { header: say(text.sum), numeric: true, cell: ({ cents }) => moneyText(cents, language) },
        {
          header: say(text.state),
          cell: ({ status }) => (
            <Tag tone={status === "executed" ? "success" : "info"}>{say(choices.transferStatus[status])}</Tag>
          ),
        },
      ]}
      rows={orders}
      keyOf={({ payment }) => payment}
      empty={say(text.noOrders)}
    />
  );
}
