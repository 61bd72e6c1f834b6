import type { Transaction } from "kysely";
import type { Payment } from "../../trajectory/payment/payment.ts";
import { sumOf } from "../../trajectory/payment/transfers.ts";
import type { Database } from "../record/database.ts";
import type { Stored } from "../record/read-stream.ts";
import "./tables.ts";

/** Writes what is shown of one order, its transfers and what each is made of. */
export async function projectPayment(trx: Transaction<Database>, stream: string, state: Payment, last: Stored) {
  const row = {
    payer: state.payer,
    message: state.message,
    ordered_on: state.orderedOn,
    execute_on: state.executeOn,
    sent_on: state.sentOn ?? null,
    executed_on: state.executedOn ?? null,
    transfers: state.lines.length,
    cents: sumOf(state.lines.flatMap(({ shares }) => shares)),
    version: last.version,
  };
  await trx
    .insertInto("payment")
    .values({ stream_id: stream, ...row })
    .onConflict((key) => key.column("stream_id").doUpdateSet(row))
    .execute();
  for (const lines of inPortions(state.lines)) {
    const transfers = lines.map(({ endToEnd, person, cents, returned }) => ({
      stream_id: stream,
      end_to_end: endToEnd,
      person_id: person,
      cents,
      returned_on: returned?.on ?? null,
      return_reason: returned?.reason ?? null,
    }));
    await trx
      .insertInto("transfer")
      .values(transfers)
      .onConflict((key) =>
        key.columns(["stream_id", "end_to_end"]).doUpdateSet(({ ref }) => ({
          returned_on: ref("excluded.returned_on"),
          return_reason: ref("excluded.return_reason"),
        })),
      )
      .execute();
  }
  const shares = state.lines.flatMap(({ endToEnd, shares, returned }) =>
    shares.map(({ stream: trajectory, key, cents }) => ({
      stream_id: trajectory,
      key,
      payment_id: stream,
      end_to_end: endToEnd,
      cents,
      returned: returned !== undefined,
    })),
  );
  for (const portion of inPortions(shares))
    await trx
      .insertInto("transfer_share")
      .values(portion)
      .onConflict((key) =>
        key
          .columns(["stream_id", "key", "payment_id"])
          .doUpdateSet(({ ref }) => ({ returned: ref("excluded.returned") })),
      )
      .execute();
}

/** PostgreSQL takes 65,535 values in one statement. */
function* inPortions<Row>(rows: readonly Row[], size = 5000): Generator<readonly Row[]> {
  for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size);
}
