import { faultsOfNumber } from "../../law/national-number.ts";
import { elevenDigits } from "../../law/read-national-number.ts";

/**
 * Is this a number that the National Register or the Crossroads Bank can have given (bis numbers and unknown birth days
 * included)? Structure and check digits are both looked at: month 13 can pass the check (DOMAIN 8.3).
 */
export const isNationalNumber = (typed: string): boolean => faultsOfNumber(typed).length === 0;

/** The eleven digits, however they were typed; what is no such number keeps its digits alone. */
export const digitsOf = (typed: string): string => elevenDigits(typed) ?? typed.replace(/\D/g, "");
