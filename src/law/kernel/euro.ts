import type { Cents } from "./facts.ts";

/** An amount in euro as decimal text: `30.00`, `-0.05`. */
export function euro(amount: number): string {
  const whole = Math.abs(amount);
  const rest = whole % 100;
  return `${amount < 0 ? "-" : ""}${(whole - rest) / 100}.${rest < 10 ? "0" : ""}${rest}`;
}

/** A fraction of an amount, in whole cents; half a cent goes up. All three are whole numbers, none negative. */
export function part(amount: number, numerator: number, denominator: number): Cents {
  const doubled = 2 * amount * numerator + denominator;
  return ((doubled - (doubled % (2 * denominator))) / (2 * denominator)) as Cents;
}
