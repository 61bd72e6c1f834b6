import { z } from "zod";
import { type Kind, kinds } from "../api/open/asked.ts";

/** One box, found in the body of a calculator. `words` is the path without the numbers of a list. */
export type Box = {
  name: string;
  words: string;
  kind: Kind;
  optional: boolean;
  nullable: boolean;
  options: readonly string[];
  line?: number;
};

/** How many lines of a list a form offers. */
const linesOffered = 3;

/** Everything that the body of a calculator asks, in its own order. */
export function boxesOf(body: z.ZodType, under = "", words = "", line?: number): readonly Box[] {
  if (!(body instanceof z.ZodObject)) return [];
  return Object.entries(body.shape).flatMap(([key, field]): readonly Box[] => {
    const { inner, optional, nullable } = bare(field as z.ZodType);
    const [name, said] = [`${under}${key}`, `${words}${key}`];
    if (inner instanceof z.ZodObject) return boxesOf(inner, `${name}.`, `${said}.`, line);
    if (inner instanceof z.ZodArray)
      return Array.from({ length: linesOffered }, (_, at) =>
        boxesOf(inner.element as z.ZodType, `${name}.${at}.`, `${said}.`, at + 1).map((box) => ({
          ...box,
          optional: true,
        })),
      ).flat();
    const kind = kinds.get(inner)?.kind ?? "number";
    const options = inner instanceof z.ZodEnum ? inner.options.map(String) : literals(inner);
    return [{ name, words: said, kind: options.length > 0 ? "choice" : kind, optional, nullable, options, line }];
  });
}

const literals = (inner: z.ZodType): string[] => (inner instanceof z.ZodLiteral ? [...inner.values].map(String) : []);

/** What is asked for itself, without what says that it may be left out or may be nothing. */
function bare(field: z.ZodType, optional = false, nullable = false): Bare {
  if (field instanceof z.ZodOptional || field instanceof z.ZodDefault)
    return bare(field.unwrap() as z.ZodType, true, nullable);
  if (field instanceof z.ZodNullable) return bare(field.unwrap() as z.ZodType, true, true);
  return { inner: field, optional, nullable };
}

type Bare = { inner: z.ZodType; optional: boolean; nullable: boolean };

/** One form for each kind of body: a calculator that asks an employee something else has two. */
export function variantsOf(body: z.ZodType): ReadonlyMap<string, z.ZodObject> {
  const all =
    body instanceof z.ZodDiscriminatedUnion ? (body.options as readonly z.ZodObject[]) : [body as z.ZodObject];
  return new Map(all.map((one) => [literals(one.shape.regime as z.ZodType)[0] ?? "", one]));
}
