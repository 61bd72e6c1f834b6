import type { Line, Share } from "./payment.ts";

/** Everything of one person that was neither ordered nor paid, with a payer. */
export type Payable = { person: string; hasAccount: boolean; shares: readonly Share[] };

export const sumOf = (shares: readonly Share[]): number => shares.reduce((sum, { cents }) => sum + cents, 0);

/** Is there something to transfer? Not without an account, and not while recoveries are as large: they are carried over. */
const isTransferable = ({ hasAccount, shares }: Payable): boolean => hasAccount && sumOf(shares) > 0;

/** The transfers of one order: one a person, with recoveries taken off. */
export const transfers = (payable: readonly Payable[], message: string): readonly Line[] =>
  payable.filter(isTransferable).map(({ person, shares }, index) => ({
    endToEnd: endToEndOf(message, index),
    person,
    cents: sumOf(shares),
    shares,
  }));

/** The name of an order at the bank: at most 35 of the characters that every bank takes. */
export const messageOf = (payer: string, day: string, id: string): string =>
  `WW${payer.toUpperCase()}-${day.replaceAll("-", "")}-${id.slice(0, 8).toUpperCase()}`;

const endToEndOf = (message: string, index: number): string => `${message}-${String(index + 1).padStart(4, "0")}`;
