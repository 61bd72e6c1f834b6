import { randomUUID } from "node:crypto";

/** As much of JSON Schema as our own OpenAPI document uses. */
export type Schema = {
  anyOf?: Schema[];
  oneOf?: Schema[];
  const?: unknown;
  enum?: unknown[];
  type?: string | string[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
};

const any = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)] as T;

/** What no form would send: other types, other letters, other sizes, and names that JavaScript has a meaning for. */
const hostile: readonly unknown[] = [
  "",
  "'; drop table event;--",
  "<script>alert(1)</script>",
  "\u0000",
  "\ud800",
  "𝕏".repeat(50),
  "../../etc/passwd",
  "2026-02-30",
  "9999-12-31",
  "0000-01-01",
  "a".repeat(6000),
  "__proto__",
  "constructor",
  null,
  -1,
  1e308,
  0.1,
  true,
  {},
  [],
  [[]],
];

/** Something that fits a schema, or with this chance at each place something that does not. `ids`: streams there are. */
export function invented(schema: Schema, chance: number, ids: readonly string[]): unknown {
  if (Math.random() < chance) return any(hostile);
  const choice = schema.anyOf ?? schema.oneOf;
  if (choice) return invented(any(choice), chance, ids);
  if ("const" in schema) return schema.const;
  if (schema.enum) return any(schema.enum);
  const type = Array.isArray(schema.type) ? any(schema.type) : schema.type;
  switch (type) {
    case "object":
      return anObject(schema, chance, ids);
    case "array":
      return Array.from({ length: Math.floor(Math.random() * 4) }, () => invented(schema.items ?? {}, chance, ids));
    case "boolean":
      return Math.random() < 0.5;
    case "integer":
    case "number":
      return any([1, 2, 20, schema.minimum ?? 0, schema.maximum ?? 100, 0, 400]);
    case "string":
      return aText(schema, ids);
    default:
      return any(hostile);
  }
}

function anObject({ properties = {}, required = [] }: Schema, chance: number, ids: readonly string[]): object {
  const made: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(properties))
    if (required.includes(name) || Math.random() < 0.5) made[name] = invented(schema, chance, ids);
  if (Math.random() < chance) made[any(["extra", "constructor", "toString"])] = any(hostile);
  return made;
}

function aText({ format, pattern }: Schema, ids: readonly string[]): string {
  if (format === "uuid") return ids.length > 0 && Math.random() < 0.8 ? any(ids) : randomUUID();
  if (format === "date") return any(["2026-11-22", "2026-11-23", "2025-01-01", "2027-03-31", "2024-02-29"]);
  if (format === "email") return "a@b.be";
  if (pattern?.includes("[01]")) return "09:30";
  if (pattern?.startsWith("^\\d{4}-(0")) return "2026-11";
  if (pattern?.startsWith("^[1-9]")) return "9000";
  return any(["een gewone zin van genoeg tekens", "jan", "sofie-maes", "84051799701", "85073003328"]);
}
