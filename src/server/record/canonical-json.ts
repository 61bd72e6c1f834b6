/** What may be stored in the record as JSON: no endless fractions, no dates, nothing that a database would store differently. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json | undefined };

/**
 * One text per value, whatever the order of its keys, so that a hash over it survives jsonb, which reorders them.
 *
 * Keys are sorted by UTF-16 code unit; a key whose value is undefined counts as absent, as in JSON.stringify.
 * Numbers must be safe integers, or decimals of at most three places such as a percentage of 2.5, and strings must be what PostgreSQL can keep: anything else throws a TypeError that
 * names the place and never the value, which may be a fact about a person.
 */
export function canonicalJson(value: unknown, place = "$"): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "number") {
    if (!isShort(value)) throw new TypeError(`${place}: only whole numbers and short decimals can be put on record`);
    return JSON.stringify(value);
  }
  if (typeof value === "string") return canonicalText(value, place);
  if (Array.isArray(value)) {
    // Array.from also visits holes, which JSON.stringify would turn into null.
    return `[${Array.from(value, (item: unknown, index) => canonicalJson(item, `${place}[${index}]`)).join(",")}]`;
  }
  if (typeof value === "object" && isPlain(value)) {
    const entries = Object.entries(value).filter(([, field]) => field !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, field]) => `${canonicalText(key, place)}:${canonicalJson(field, `${place}.${key}`)}`).join(",")}}`;
  }
  throw new TypeError(`${place}: a value of this kind cannot be put on record`);
}

/** ECMAScript writes such a number in one way only (RFC 8785), and jsonb keeps it as it is. */
const isShort = (value: number): boolean =>
  Number.isSafeInteger(value) || (Math.abs(value) < 1e9 && Math.round(value * 1000) / 1000 === value);

function canonicalText(text: string, place: string): string {
  if (text.includes("\0") || !text.isWellFormed()) {
    throw new TypeError(`${place}: this text holds characters that cannot be put on record`);
  }
  return JSON.stringify(text);
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
