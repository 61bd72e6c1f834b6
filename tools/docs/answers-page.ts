import { readFileSync } from "node:fs";
import { buildGenerator, type Definition, getProgramFromFiles } from "typescript-json-schema";
import { answerNames } from "../../src/server/api/contract/answers.ts";

type Schema = { [keyword: string]: unknown };
type Definitions = Record<string, Schema>;

/** The schemas of the larger answers of the API, made of the types that their routes are held to. */
export function answersPage(): string {
  const { compilerOptions } = JSON.parse(readFileSync("tsconfig.json", "utf8"));
  const program = getProgramFromFiles(["src/server/api/contract/answers.ts"], compilerOptions);
  const generator = buildGenerator(program, { required: true, noExtraProps: true, ignoreErrors: true });
  if (!generator) throw new Error("The types of the answers do not compile.");
  const made = quietly(() => generator.getSchemaForSymbols([...answerNames]) as Definition & object);
  const found = made.definitions as Definitions;
  const named = Object.entries(found).filter(([name]) => nameOf(name) !== undefined);
  const schemas = named
    .map(([name, schema]) => [nameOf(name), written(schema, found)] as const)
    .toSorted(([a = ""], [b = ""]) => a.localeCompare(b, "en"));
  if (new Set(schemas.map(([name]) => name)).size < schemas.length) throw new Error("Two types have one name.");
  const known = new Map(schemas.map(([name = "", schema]) => [JSON.stringify(schema), name]));
  const short = schemas.map(([name, schema]) => [name, byName(schema, known, name)]);
  return `${JSON.stringify(Object.fromEntries(short), null, 2)}\n`;
}

/** What was put together and is the same as something with a name, by that name. */
function byName(schema: unknown, known: ReadonlyMap<string, string>, itself?: string): unknown {
  if (Array.isArray(schema)) return schema.map((one) => byName(one, known));
  if (schema === null || typeof schema !== "object") return schema;
  const name = known.get(JSON.stringify(schema));
  if (name !== undefined && name !== itself) return { $ref: `#/components/schemas/${name}` };
  return Object.fromEntries(Object.entries(schema).map(([keyword, value]) => [keyword, byName(value, known)]));
}

/** Of what has a name of its own; what is only put together, such as a `Partial<…>`, is written out where it stands. */
const nameOf = (said: string): string | undefined => /^(?:import\(.*\)\.)?([A-Z]\w*)$/.exec(said)?.[1];

/** One schema as OpenAPI has it. */
function written(schema: unknown, found: Definitions): unknown {
  if (Array.isArray(schema)) return schema.map((one) => written(one, found));
  if (schema === null || typeof schema !== "object") return schema;
  const { $ref, ...rest } = schema as { $ref?: string };
  const others = Object.fromEntries(Object.entries(rest).map(([keyword, value]) => [keyword, written(value, found)]));
  if ($ref === undefined) return others;
  const said = decodeURIComponent($ref.replace("#/definitions/", ""));
  const name = nameOf(said);
  if (name !== undefined) return { $ref: `#/components/schemas/${name}`, ...others };
  return { ...(written(asRecord(said) ?? found[said], found) as Schema), ...others };
}

/** The generator forgets what a `Record<string, …>` holds. */
function asRecord(said: string): Schema | undefined {
  const [, held] = /^Record<string,(.+)>$/.exec(said) ?? [];
  if (held === undefined) return undefined;
  return {
    type: "object",
    additionalProperties: nameOf(held) ? { $ref: `#/definitions/${encodeURIComponent(held)}` } : { type: held },
  };
}

/** It tells of every value that it sees the type of and not the making. */
function quietly<Made>(make: () => Made): Made {
  const { warn } = console;
  console.warn = () => {};
  try {
    return make();
  } finally {
    console.warn = warn;
  }
}
