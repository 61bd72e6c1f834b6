import { sql, type Transaction } from "kysely";
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
  await writeTransfers(trx, stream, state);
  await writeShares(trx, stream, state);
}

/** As one value: twenty thousand rows are more parameters than PostgreSQL takes, and slow to write out one by one. */
async function writeTransfers(trx: Transaction<Database>, stream: string, { lines }: Payment): Promise<void> {
  const rows = lines.map(({ endToEnd, person, cents, returned }) => ({
    end_to_end: endToEnd,
    person_id: person,
    cents,
    returned_on: returned?.on ?? null,
    return_reason: returned?.reason ?? null,
  }));
  await sql`
    insert into transfer (stream_id, end_to_end, person_id, cents, returned_on, return_reason)
    select ${stream}::uuid, end_to_end, person_id, cents, returned_on, return_reason
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as row (end_to_end text, person_id uuid, cents bigint, returned_on date, return_reason text)
    on conflict (stream_id, end_to_end) do update
      set returned_on = excluded.returned_on, return_reason = excluded.return_reason`.execute(trx);
}

async function writeShares(trx: Transaction<Database>, stream: string, { lines }: Payment): Promise<void> {
  const rows = lines.flatMap(({ endToEnd, shares, returned }) =>
    shares.map(({ stream, key, cents }) => ({
      stream,
      key,
      end_to_end: endToEnd,
      cents,
      returned: returned !== undefined,
    })),
  );
  await sql`
    insert into transfer_share (stream_id, key, payment_id, end_to_end, cents, returned)
    select stream, key, ${stream}::uuid, end_to_end, cents, returned
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as row (stream uuid, key text, end_to_end text, cents bigint, returned boolean)
    on conflict (stream_id, key, payment_id) do update set returned = excluded.returned`.execute(trx);
}
