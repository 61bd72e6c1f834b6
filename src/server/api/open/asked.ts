import { z } from "zod";
import type { Cents, Minutes } from "../../../law/kernel/facts.ts";
import { ask } from "../../../trajectory/inputs.ts";

/** How the value of a field is written; a screen makes its box, and its answer, from this. */
export type Kind = "day" | "hours" | "euro" | "percent" | "count" | "choice" | "yes-no" | "number" | "reasons";
export const kinds = z.registry<{ kind: Kind }>();

function kept<S extends z.ZodType>(schema: S, kind: Kind): S {
  kinds.add(schema, { kind });
  return schema;
}

/** Hours as text, to the hundredth at most: `38`, `15.2`. Never a number, which would not be exact. */
export const hoursText = /^\d{1,4}(\.\d{1,2})?$/;
/** Euro as text, to the cent at most: `50`, `50.5`, `50.00`. */
export const euroText = /^\d{1,7}(\.\d{1,2})?$/;

/** What a calculator asks. */
export const asks = {
  day: () => kept(ask.day(), "day"),
  dayOrNever: () => asks.day().nullable(),
  hours: () => kept(z.string().regex(hoursText, "hours"), "hours"),
  euro: () => kept(z.string().regex(euroText, "euro"), "euro"),
  yesNo: () => kept(z.boolean(), "yes-no"),
  choice: <const C extends readonly [string, ...string[]]>(...choices: C) => kept(z.enum(choices), "choice"),
  number: () => kept(z.string().min(1).max(40), "number"),
};

const reason = z.object({ code: z.string(), sentence: z.string() });

/** What a calculator answers. */
export const says = {
  day: () => kept(z.iso.date(), "day"),
  dayOrNever: () => kept(z.iso.date().nullable(), "day"),
  euro: () => kept(z.string().regex(/^\d+\.\d{2}$/), "euro"),
  percent: () => kept(z.int(), "percent"),
  percentOrNone: () => kept(z.int().nullable(), "percent"),
  euroOrNone: () =>
    kept(
      z
        .string()
        .regex(/^\d+\.\d{2}$/)
        .nullable(),
      "euro",
    ),
  brokenPercent: () => kept(z.number(), "percent"),
  count: () => kept(z.int(), "count"),
  yesNo: () => kept(z.boolean(), "yes-no"),
  choice: <const C extends readonly [string, ...string[]]>(...choices: C) => kept(z.enum(choices), "choice"),
  choiceOrNone: <const C extends readonly [string, ...string[]]>(...choices: C) =>
    kept(z.enum(choices).nullable(), "choice"),
  /** An outcome of the law by its name. */
  outcome: () => kept(z.string(), "choice"),
  reasons: () => kept(z.array(reason), "reasons"),
};

/** A number with so many decimals as a whole number of its smallest part; by its digits, so that nothing is rounded. */
function scaled(text: string, decimals: number): number {
  const [whole = "", part = ""] = text.split(".");
  return Number(whole + part.padEnd(decimals, "0"));
}

/** Hundredths of an hour: `15.2` is 1520. */
export const hundredthsOf = (hours: string): number => scaled(hours, 2);
/** Minutes, to whole hundredths of a minute: `15.2` hours are 912. */
export const minutesOf = (hours: string): Minutes => ((hundredthsOf(hours) * 60) / 100) as Minutes;
export const centsOf = (euro: string): Cents => scaled(euro, 2) as Cents;
