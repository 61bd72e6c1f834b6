import { electronicFormatIBAN, isSEPACountry, isValidIBAN } from "ibantools";
import type { Evolves } from "../events.ts";
import type { Recognition } from "../recognition/recognition.ts";

/** The number itself stands beside the record, with the identity; the event says only that there is a new one. */
export type AccountEvents = { AccountNumberGiven: object };

export const accountEvolves: Evolves<Recognition, AccountEvents> = {
  AccountNumberGiven: (state) => state,
};

/** An account number with the right length and check digits, in a country where transfers in euro arrive. */
export function isAccountNumber(typed: string): boolean {
  const iban = accountNumberOf(typed);
  return isValidIBAN(iban) && isSEPACountry(iban.slice(0, 2));
}

/** Without blanks, dots and dashes, and in capitals, as a bank wants it. */
export const accountNumberOf = (typed: string): string => electronicFormatIBAN(typed.replaceAll(".", "")) ?? "";
