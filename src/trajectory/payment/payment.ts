import type { Payer } from "../../access/who-pays.ts";
import type { IsoDay } from "../act.ts";
import { type Evolves, evolving } from "../events.ts";

/** Why a bank sent money back, by its code in the list of ISO 20022. */
export const returnReasons = ["AC01", "AC04", "AC06", "MD07", "MS03"] as const;
export type ReturnReason = (typeof returnReasons)[number];

/** One entitlement within a transfer; a recovery is negative. */
export type Share = { stream: string; key: string; cents: number };

/** One transfer to one person; the sum of its shares, in whole cents and more than nothing. */
export type Line = {
  /** Under which it comes back from the bank; never used twice. */
  endToEnd: string;
  person: string;
  cents: number;
  shares: readonly Share[];
  returned?: { on: IsoDay; reason: ReturnReason };
};

/** One order of one payer to its bank: one file. */
export type Payment = {
  payer: Payer;
  message: string;
  orderedOn: IsoDay;
  executeOn: IsoDay;
  lines: readonly Line[];
  sentOn?: IsoDay;
  executedOn?: IsoDay;
};

export type PaymentEvents = {
  PaymentsOrdered: { payer: Payer; message: string; executeOn: IsoDay; lines: readonly Omit<Line, "returned">[] };
  PaymentsSent: { on: IsoDay };
  PaymentsExecuted: { on: IsoDay };
  TransferReturned: { transfer: string; on: IsoDay; reason: ReturnReason };
};

const evolves: Evolves<Payment, PaymentEvents> = {
  PaymentsOrdered: (_, { payer, message, executeOn, lines }, on) => ({
    payer,
    message,
    orderedOn: on.day,
    executeOn,
    lines,
  }),
  PaymentsSent: (state, { on }) => ({ ...state, sentOn: on }),
  PaymentsExecuted: (state, { on }) => ({ ...state, executedOn: on }),
  TransferReturned: (state, { transfer, on, reason }) => ({
    ...state,
    lines: state.lines.map((line) => (line.endToEnd === transfer ? { ...line, returned: { on, reason } } : line)),
  }),
};

export const evolvePayment = evolving(evolves);

export const transferStatuses = ["ordered", "sent", "executed", "returned"] as const;
export type TransferStatus = (typeof transferStatuses)[number];

/** How far the order came. */
export const statusOf = ({ sentOn, executedOn }: Payment): Exclude<TransferStatus, "returned"> =>
  executedOn ? "executed" : sentOn ? "sent" : "ordered";

/** How far one transfer of it came. */
export const statusOfLine = (payment: Payment, { returned }: Line): TransferStatus =>
  returned ? "returned" : statusOf(payment);
