import type { Payer } from "../../access/who-pays.ts";
import type { EntitlementKind } from "../../trajectory/money/entitlements.ts";
import type { ReturnReason } from "../../trajectory/payment/payment.ts";
import type { Fixed } from "../record/database.ts";

declare module "../record/database.ts" {
  interface Database {
    account_number: AccountNumberTable;
    entitlement: EntitlementView;
    payment: PaymentView;
    transfer: TransferView;
    transfer_share: TransferShareView;
    payment_file: PaymentFileTable;
  }
}

/** On which account somebody wants their money. Beside the record, like who they are; never in an event. */
interface AccountNumberTable {
  person_id: Fixed<string>;
  /** Only where a version before left it in the clear, until the next start. */
  iban: string | null;
  /** Sealed with the key of the person. */
  sealed: Buffer | null;
  given_on: string;
}

/** What somebody has a right to, in whole cents; negative when it is recovered. */
interface EntitlementView {
  stream_id: Fixed<string>;
  key: Fixed<string>;
  person_id: string;
  kind: EntitlementKind;
  about: string;
  hours: number | null;
  hours_before: number | null;
  cents: number;
  payer: Payer;
  /** Of the event that it follows from. */
  version: number;
  created_on: string;
}

export interface PaymentView {
  stream_id: Fixed<string>;
  payer: Payer;
  message: string;
  ordered_on: string;
  execute_on: string;
  sent_on: string | null;
  executed_on: string | null;
  transfers: number;
  cents: number;
  version: number;
}

export interface TransferView {
  stream_id: Fixed<string>;
  end_to_end: Fixed<string>;
  person_id: string;
  cents: number;
  returned_on: string | null;
  return_reason: ReturnReason | null;
}

/** Which entitlements a transfer is made of. `stream_id` is the trajectory of the entitlement, `payment_id` the order. */
export interface TransferShareView {
  stream_id: Fixed<string>;
  key: Fixed<string>;
  payment_id: Fixed<string>;
  end_to_end: string;
  cents: number;
  returned: boolean;
}

/**
 * The file exactly as the bank got it. It holds names and account numbers, so it stands beside the record; null once the
 * term of the law is over (erase-payment-files.ts), while its hash stays.
 */
interface PaymentFileTable {
  stream_id: Fixed<string>;
  /** Only where a version before left it in the clear (nightly/seal-older.ts). */
  xml: string | null;
  /** Sealed with a key of the order (sealed-file.ts). */
  sealed: Buffer | null;
  sha256: Fixed<Buffer>;
}
