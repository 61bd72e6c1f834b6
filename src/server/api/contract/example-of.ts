import { z } from "zod";
import { controls } from "../../../trajectory/inputs.ts";

export const anId = "0f8fad5b-d9cb-469f-a165-70867728950e";
const aDay = "2026-03-02";

/** One of each kind of field, for the contract; what is free text is in English. */
const byControl: Readonly<Record<string, unknown>> = {
  day: aDay,
  time: "09:30",
  month: "2026-03",
  line: "Gent, Kerkstraat 1",
  prose: "A text of a few sentences.",
  lines: ["Follow a course in bookkeeping"],
  "yes-no": true,
  declaration: true,
  session: anId,
  cost: anId,
  mediator: "sofie-maes",
  hours: "19",
  money: "120.50",
  transfer: "AB123",
};
const byName: Readonly<Record<string, unknown>> = {
  nationalNumber: "84051799701",
  iban: "BE68539007547034",
  postcode: "9000",
  telephone: "+32 2 555 01 00",
  email: "jan@people.example",
  letter: `${anId}.2`,
};

/** A filled-in form that the schema accepts: made from the schema, so that no example goes stale. */
export function exampleOf(schema: z.ZodType, name = ""): unknown {
  const { examples } = (schema.meta() ?? {}) as { examples?: readonly unknown[] };
  if (examples) return examples[0];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return exampleOf(schema.unwrap() as z.ZodType, name);
  if (Object.hasOwn(byName, name)) return byName[name];
  if (schema instanceof z.ZodObject)
    return Object.fromEntries(
      Object.entries(schema.shape).flatMap(([field, of]) =>
        of instanceof z.ZodOptional ? [] : [[field, exampleOf(of as z.ZodType, field)]],
      ),
    );
  if (schema instanceof z.ZodEnum) return schema.options[0];
  if (schema instanceof z.ZodLiteral) return schema.value;
  if (schema instanceof z.ZodNumber) return schema.minValue !== null && schema.minValue > 1 ? schema.minValue : 1;
  const control = controls.get(schema)?.control;
  if (control !== undefined && Object.hasOwn(byControl, control)) return byControl[control];
  if (schema instanceof z.ZodArray) return [exampleOf(schema.element as z.ZodType)];
  if (schema instanceof z.ZodBoolean) return true;
  if (schema instanceof z.ZodUnion) return exampleOf(schema.options[0] as z.ZodType, name);
  const { format } = z.toJSONSchema(schema, { unrepresentable: "any", io: "input" });
  return format === "date" ? aDay : format === "uuid" ? anId : "A few words";
}
