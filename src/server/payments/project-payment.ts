import type { Selectable } from "kysely";
import type { Payment } from "../../trajectory/payment/payment.ts";
import { sumOf } from "../../trajectory/payment/transfers.ts";
import { columns } from "../record/columns.ts";
import type { Stored } from "../record/read-stream.ts";
import { rowsInto } from "../record/rows-into.ts";
import type { Write } from "../record/write-together.ts";
import type { PaymentView, TransferShareView, TransferView } from "./tables.ts";

/** What is shown of one order, its transfers and what each is made of. */
export function paymentRows(stream: string, state: Payment, last: Pick<Stored, "version">) {
  const { lines } = state;
  const payment = {
    stream_id: stream,
    payer: state.payer,
    message: state.message,
    ordered_on: state.orderedOn,
    execute_on: state.executeOn,
    sent_on: state.sentOn ?? null,
    executed_on: state.executedOn ?? null,
    transfers: lines.length,
    cents: sumOf(lines.flatMap(({ shares }) => shares)),
    version: last.version,
  };
  const transfers = lines.map(({ endToEnd, person, cents, returned }) => ({
    stream_id: stream,
    end_to_end: endToEnd,
    person_id: person,
    cents,
    returned_on: returned?.on ?? null,
    return_reason: returned?.reason ?? null,
  }));
  const shares = lines.flatMap(({ endToEnd, shares, returned }) =>
    shares.map(({ stream: entitled, key, cents }) => ({
      stream_id: entitled,
      key,
      payment_id: stream,
      end_to_end: endToEnd,
      cents,
      returned: returned !== undefined,
    })),
  );
  return { payment, transfers, shares };
}

export function projectPayment(stream: string, state: Payment, last: Stored): Write[] {
  const { payment, transfers, shares } = paymentRows(stream, state, last);
  return [into.payment([payment]), into.transfer(transfers), into.share(shares)];
}

const into = {
  payment: rowsInto<Selectable<PaymentView>>("payment", columns.payment, { key: ["stream_id"], found: "update" }),
  transfer: rowsInto<Selectable<TransferView>>("transfer", columns.transfer, {
    key: ["stream_id", "end_to_end"],
    found: "update",
  }),
  share: rowsInto<Selectable<TransferShareView>>("transfer_share", columns.transfer_share, {
    key: ["stream_id", "key", "payment_id"],
    found: "update",
  }),
};
