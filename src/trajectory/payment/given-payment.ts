import type { Actor } from "../../access/roles.ts";
import type { Happening } from "../events.ts";
import { an, given } from "../given.ts";
import { evolvePayment, type Payment, type PaymentEvents } from "./payment.ts";
import type { Payable } from "./transfers.ts";

/** For tests: an order of fund 100 for two people, made on 2 March 2026. */
export const ordered = {
  type: "PaymentsOrdered",
  payer: "100",
  message: "WW100-20260302-NEW-ID",
  executeOn: "2026-03-02",
  lines: [
    {
      endToEnd: "WW100-20260302-NEW-ID-0001",
      person: "jan",
      cents: 31_000,
      shares: [{ stream: "jan-his", key: "hours:2026-03:1", cents: 31_000 }],
    },
    {
      endToEnd: "WW100-20260302-NEW-ID-0002",
      person: "lien",
      cents: 500,
      shares: [{ stream: "hers", key: "hours:2026-03:1", cents: 500 }],
    },
  ],
} as const;
export const sent = { type: "PaymentsSent", on: "2026-03-03" } as const;
export const executed = { type: "PaymentsExecuted", on: "2026-03-04" } as const;
export const returned = (transfer: string) =>
  ({ type: "TransferReturned", transfer, on: "2026-03-05", reason: "AC04" }) as const;

const paymentAfter = (...events: readonly Happening<keyof PaymentEvents>[]) =>
  events.reduce<Payment | undefined>(
    (state, event) =>
      evolvePayment(state, event, { day: "2026-03-02", actor: an.id, role: an.role, organisation: "100" }),
    undefined,
  );

export const after = (...events: readonly Happening<keyof PaymentEvents>[]) =>
  given([], {
    by: an,
    day: "2026-03-09",
    payment: paymentAfter(...events),
  });
export const owing = (payable: readonly Payable[], around: { by?: Actor; day?: string } = {}) =>
  given([], { by: an, ...around, payable });
