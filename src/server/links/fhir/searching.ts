import { z } from "zod";
import { isNationalNumber } from "../../../trajectory/recognition/national-number.ts";
import { instantInBelgium } from "../../clock.ts";
import { nationalNumberSystem, type Resource, type ResourceType } from "./resource.ts";

/** How many resources a page has at most, unless fewer are asked for. */
const most = 500;
const text = z.string().max(200);
/** As somebody may ask for it; what else there is in an address is said or left out (`Prefer: handling`). */
const parameters = {
  _id: text.optional().describe("Of the resource; several with a comma between"),
  _lastUpdated: z
    .union([text, z.array(text).max(4)])
    .optional()
    .describe("A day, month, year or instant, with or without eq, ge, gt, le, lt before it"),
  _count: z.coerce
    .number()
    .int()
    .min(0)
    .max(most)
    .default(100)
    .describe("How many on a page; 0: only how many there are"),
  _format: text.optional().describe("json"),
  cursor: z.string().max(1200).optional().describe("Out of the link to the next page"),
};
export const askedOfPatient = z.looseObject(parameters);
/** A national number stands in a body, and in no address: those are kept by proxies and browsers. */
export const sentOfPatient = z.looseObject({
  ...parameters,
  identifier: text
    .optional()
    .describe("The national number, as SYSTEM|NUMBER or alone")
    .meta({ examples: ["84051799701"] }),
});
export const askedOfOthers = z.looseObject({
  ...parameters,
  patient: text
    .optional()
    .describe("Whose: an id, Patient/ID, or the whole address")
    .meta({ examples: ["Patient/0f8fad5b-d9cb-469f-a165-70867728950e"] }),
});
export type Asked = z.output<typeof askedOfPatient> & { identifier?: string; patient?: string };

/** The names of what was asked and is not known here. */
export const unknownIn = (asked: Asked, type: ResourceType): string[] => {
  const known = type === "Patient" ? sentOfPatient.shape : askedOfOthers.shape;
  return Object.keys(asked).filter((name) => !Object.hasOwn(known, name));
};

/** What was asked and counts, for the address of the page itself, without a number; in the order of the parameters. */
export function usedIn(asked: Asked, type: ResourceType): URLSearchParams {
  const used = new URLSearchParams();
  for (const name of Object.keys(type === "Patient" ? askedOfPatient.shape : askedOfOthers.shape))
    for (const value of [asked[name as keyof Asked] ?? []].flat()) used.append(name, String(value));
  return used;
}

const uuid = z.uuid();
/** Whom it is about: by id or number. Nothing where nobody is named, or not in a way that is known here. */
export function personIn({ _id, identifier, patient }: Asked, type: ResourceType, base: string) {
  const person = type === "Patient" ? _id : patient?.replace(`${base}/`, "").replace(/^Patient\//, "");
  if (person !== undefined) return uuid.safeParse(person).success ? { person } : undefined;
  const [system, number = ""] = identifier?.includes("|")
    ? identifier.split("|", 2)
    : [nationalNumberSystem, identifier];
  return system === nationalNumberSystem && isNationalNumber(number) ? { nationalNumber: number } : undefined;
}

/** Those that fit, in the order of their ids. @returns nothing where the dates cannot be read. */
export function fitting(all: readonly Resource[], asked: Asked, type: ResourceType): Resource[] | undefined {
  const ids = asked._id?.split(",");
  const bounds = [asked._lastUpdated ?? []].flat().map(boundOf);
  if (bounds.includes(undefined)) return undefined;
  return all
    .filter((one) => one.resourceType === type && (ids === undefined || ids.includes(one.id)))
    .filter(({ meta }) => bounds.every((holds) => holds?.(Date.parse(meta.lastUpdated))))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

type Holds = (at: number) => boolean;
function boundOf(said: string): Holds | undefined {
  // A plus that was not encoded arrives as a space.
  const [, prefix = "eq", when = ""] = /^(eq|ge|gt|sa|le|lt|eb)?(\d.*)$/.exec(said.replace(" ", "+")) ?? [];
  const span = spanOf(when);
  if (!span) return undefined;
  const [from, to] = span;
  const holds: Record<string, Holds> = {
    eq: (at) => from <= at && at < to,
    ge: (at) => at >= from,
    gt: (at) => at >= to,
    le: (at) => at < to,
    lt: (at) => at < from,
  };
  return holds[{ sa: "gt", eb: "lt" }[prefix] ?? prefix];
}

/** From the first moment to the first one after; a day, month or year is one of Belgium. */
function spanOf(when: string): [number, number] | undefined {
  const [, date, year = "", month, day, time, seconds, fraction] =
    /^((\d{4})(?:-(\d\d)(?:-(\d\d))?)?)(T\d\d:\d\d(:\d\d(\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/.exec(when) ?? [];
  if (date === undefined || (time && day === undefined)) return undefined;
  if (time) {
    const at = Date.parse(when);
    return Number.isNaN(at) ? undefined : [at, at + (fraction ? 1 : seconds ? 1000 : 60_000)];
  }
  const first = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  const after = new Date(first);
  if (day) after.setUTCDate(after.getUTCDate() + 1);
  else if (month) after.setUTCMonth(after.getUTCMonth() + 1);
  else after.setUTCFullYear(after.getUTCFullYear() + 1);
  if (!first.toISOString().startsWith(date)) return undefined;
  const begin = (of: Date) => Date.parse(instantInBelgium(of.toISOString().slice(0, 10), "00:00"));
  return [begin(first), begin(after)];
}
