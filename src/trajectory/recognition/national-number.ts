import { stdnum } from "stdnum";

/**
 * Is this a number that the National Register or the Crossroads Bank can have given (bis numbers and unknown birth days
 * included)? Structure and check digits are both looked at: month 13 can pass the check (DOMAIN 8.3).
 */
export const isNationalNumber = (typed: string): boolean => stdnum.BE?.insz?.validate(typed).isValid ?? false;

/** The eleven digits, however they were typed. */
export const digitsOf = (typed: string): string => typed.replace(/\D/g, "");
