import type { z } from "zod";
import { type Control, controls } from "../../trajectory/inputs.ts";

/** One thing that an act asks for, found in its schema. */
export type Question = {
  /** The path under which a form posts it: `on`, `person.nationalNumber`. */
  name: string;
  control: Control;
  optional: boolean;
  /** Only of a choice. */
  options: readonly string[];
};

/** Everything that a schema asks, in its own order; an object in it becomes its fields, under its name and a dot. */
export function questionsOf(schema: z.ZodObject, under = ""): readonly Question[] {
  return Object.entries(schema.shape).flatMap(([key, field]) => {
    const name = `${under}${key}`;
    const { inner, optional } = unwrapped(field as z.ZodType);
    if (isObject(inner)) return questionsOf(inner, `${name}.`);
    const options = inner._zod.def.type === "enum" ? Object.values((inner as z.ZodEnum).enum).map(String) : [];
    return [{ name, control: controls.get(inner)?.control ?? "line", optional, options }];
  });
}

/** What is asked for itself, without what says that it may be left out or is tidied up afterwards. */
function unwrapped(field: z.ZodType, optional = false): { inner: z.ZodType; optional: boolean } {
  switch (field._zod.def.type) {
    case "optional":
      return unwrapped((field as z.ZodOptional<z.ZodType>).unwrap(), true);
    case "default":
      return unwrapped((field as z.ZodDefault<z.ZodType>).unwrap(), true);
    case "pipe":
      return unwrapped((field as z.ZodPipe<z.ZodType>).in, optional);
    default:
      return { inner: field, optional };
  }
}

const isObject = (field: z.ZodType): field is z.ZodObject => field._zod.def.type === "object";
