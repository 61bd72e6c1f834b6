/** An amount of a cost in euro as people and programs write it: at most six digits, and at most two decimals. */
const euros = /^\d{1,6}(?:\.(\d{1,2}))?$/;

export const isEuros = (text: string): boolean => euros.test(text);

/** Whole cents of `12`, `12.5` or `12.50`. Throws a RangeError on anything else. */
export function centsOf(text: string): number {
  if (!isEuros(text)) throw new RangeError("no amount in euro");
  const [whole = "0", decimals = ""] = text.split(".");
  return Number(whole) * 100 + Number(decimals.padEnd(2, "0"));
}

/** Whole cents as decimal text in euro, with two decimals and a point: `1250` is `12.50`. */
export function eurosOf(cents: number): string {
  const whole = Math.abs(cents);
  return `${cents < 0 ? "-" : ""}${Math.trunc(whole / 100)}.${String(whole % 100).padStart(2, "0")}`;
}
