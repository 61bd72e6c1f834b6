import type { z } from "zod";
import type { Day } from "../../../law/kernel/day.ts";
import { NotInForce } from "../../../law/kernel/rule.ts";
import type { Ruling } from "../../../law/kernel/ruling.ts";
import type { Issue } from "../../../words/faults.ts";
import type { Language } from "../../../words/language.ts";
import type { CalculatorName } from "../../../words/screens/calculators.ts";

/** What came out, and the rulings it rests on: the one that decides first. */
export type Worked<Answer> = { answer: Answer; rulings: readonly [Ruling, ...Ruling[]] };

export type Example<Body> = { title: string; body: Body };

/** One question about the law that anybody may ask, with no person in it. Screen, API and contract are made from this. */
export type Calculator<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> = {
  readonly name: CalculatorName;
  readonly about: string;
  readonly body: I;
  readonly answer: O;
  /** The field whose day chooses the version of the law. */
  readonly dated: string;
  readonly examples: readonly [Example<z.input<I>>, ...Example<z.input<I>>[]];
  /** As a method, so that a list may hold calculators of several kinds. */
  work(body: z.output<I>, language: Language, today: Day): Worked<z.input<O>>;
};

export const calculator = <I extends z.ZodType, O extends z.ZodType>(about: Calculator<I, O>): Calculator<I, O> =>
  about;

export type Outcome =
  | ({ kind: "answer" } & Worked<Readonly<Record<string, unknown>>>)
  | { kind: "faults"; issues: readonly Issue[] };

/** Works a question out, whatever was sent: what cannot be asked comes back as faults, each with its field. */
export function workOut(asked: Calculator, body: unknown, language: Language, today: Day): Outcome {
  const read = asked.body.safeParse(body);
  if (!read.success) return { kind: "faults", issues: read.error.issues.flatMap(eachKey) };
  try {
    const worked = asked.work(read.data, language, today);
    return { kind: "answer", ...(worked as Worked<Readonly<Record<string, unknown>>>) };
  } catch (fault) {
    // Before its first version a rule says nothing, and the calendar of the law ends in 2199.
    if (!(fault instanceof NotInForce || fault instanceof RangeError)) throw fault;
    return { kind: "faults", issues: [faultAt(asked.dated, "no-law-on-that-day")] };
  }
}

/** A field that nobody asked for is named as the field it is. */
function eachKey(issue: z.core.$ZodIssue): Issue[] {
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({ ...issue, keys: [key], path: [...issue.path, key] }));
  if (issue.code === "invalid_union" && "options" in issue)
    return [{ code: "invalid_value", path: issue.path, message: issue.message, values: issue.options }];
  return [issue as Issue];
}

const faultAt = (field: string, fault: string): Issue => ({
  code: "custom",
  path: [field],
  message: fault,
  params: { fault },
});
