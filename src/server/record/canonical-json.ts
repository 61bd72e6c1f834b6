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
export function canonicalJson(value: unknown): string {
  try {
    return written(value);
  } catch (fault) {
    throw fault instanceof Unfit ? new TypeError(`$${fault.place}: ${fault.message}`) : fault;
  }
}

/** What cannot be put on record. Its place is gathered on the way out, so that it costs nothing where all is well. */
class Unfit extends Error {
  place = "";
}

function written(value: unknown): string {
  switch (typeof value) {
    case "string":
      return writtenText(value);
    case "number":
      return writtenNumber(value);
    case "boolean":
      return String(value);
    case "object":
      if (value === null) return "null";
      if (Array.isArray(value)) return writtenList(value);
      if (isPlain(value)) return writtenFields(value);
  }
  throw new Unfit("a value of this kind cannot be put on record");
}

function writtenText(text: string): string {
  if (asItIs.test(text)) return `"${text}"`;
  if (text.includes("\0") || !text.isWellFormed()) {
    throw new Unfit("this text holds characters that cannot be put on record");
  }
  return JSON.stringify(text);
}

/** Text in which JSON escapes nothing, and that PostgreSQL can keep; most of it is. */
const asItIs = /^[ !#-[\]-~]*$/;

function writtenNumber(value: number): string {
  if (!isShort(value)) throw new Unfit("only whole numbers and short decimals can be put on record");
  return JSON.stringify(value);
}

/** ECMAScript writes such a number in one way only (RFC 8785), and jsonb keeps it as it is. */
const isShort = (value: number): boolean =>
  Number.isSafeInteger(value) || (Math.abs(value) < 1e9 && Math.round(value * 1000) / 1000 === value);

function writtenList(list: readonly unknown[]): string {
  const texts: string[] = [];
  // By index, which also visits holes, which JSON.stringify would turn into null.
  for (let index = 0; index < list.length; index += 1) texts.push(writtenAt(index, list[index]));
  return `[${texts.join(",")}]`;
}

function writtenFields(value: object): string {
  const fields = value as Record<string, unknown>;
  const texts: string[] = [];
  for (const key of Object.keys(fields).sort()) {
    if (fields[key] !== undefined) texts.push(`${writtenText(key)}:${writtenAt(key, fields[key])}`);
  }
  return `{${texts.join(",")}}`;
}

function writtenAt(place: string | number, value: unknown): string {
  try {
    return written(value);
  } catch (fault) {
    if (fault instanceof Unfit) fault.place = `${typeof place === "number" ? `[${place}]` : `.${place}`}${fault.place}`;
    throw fault;
  }
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
