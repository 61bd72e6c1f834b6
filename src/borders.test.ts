import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { describe, it } from "node:test";

/** Each room, and the rooms it may import from. Arrows point one way. */
const mayImport: Record<string, string[]> = {
  law: [],
  access: [],
  trajectory: ["law", "access"],
  words: ["law", "trajectory", "access"],
  letters: ["law", "words", "trajectory"],
  figures: ["law", "words", "trajectory", "access"],
  screens: ["law", "words", "trajectory", "access", "figures"],
  server: ["law", "access", "trajectory", "words", "letters", "figures", "screens"],
};
/** From outside: these look at the house, and no room looks at them. */
const outside = ["journeys", "bench", "tools"];
/** Words know the names of things, so that a name without its sentence does not compile, but never run them. */
const typesOnly = ["words"];
/** No clock, no database, no framework, no chance: the day and the facts come in as arguments. */
const pure = ["law", "access", "trajectory", "words", "letters", "figures"];
const packagesOfPureRooms = ["zod", "ibantools", "node:crypto"];
const impure =
  /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\brandom(Bytes|UUID|Int)\b|\bTemporal\.Now\b|\bperformance\.now\b|\bprocess\.|\bfetch\(|\bset(Timeout|Interval|Immediate)\b/;

describe("the borders between the rooms", () => {
  it("are drawn for every room", () => {
    const folders = readdirSync("src", { withFileTypes: true }).filter((entry) => entry.isDirectory());
    assert.deepEqual(
      folders.map(({ name }) => name).filter((name) => !mayImport[name]),
      [],
    );
  });

  for (const [room, allowed] of Object.entries(mayImport))
    it(`${room} imports only from ${allowed.join(", ") || "itself"}`, () =>
      noneOf(room, ({ target, to, line }) => target.startsWith(".") && ![room, ...allowed].includes(to) && line));

  for (const room of typesOnly)
    it(`${room} takes only types from other rooms`, () =>
      noneOf(
        room,
        ({ test, to, type, target, line }) => target.startsWith(".") && to !== room && !type && !test && line,
      ));

  for (const room of pure)
    it(`${room} needs no more than ${packagesOfPureRooms.join(", ")}`, () =>
      noneOf(room, ({ test, type, target, line }) => {
        const isPackage = !target.startsWith(".");
        return isPackage && !packagesOfPureRooms.includes(target) && !test && !type && line;
      }));

  for (const room of pure)
    it(`${room} has no clock, no chance and no world outside`, () => {
      const found = sources(room).filter(({ name, code }) => !isTest(name) && impure.test(code));
      assert.deepEqual(
        found.map(({ name, code }) => `${name}: ${impure.exec(code)?.[0]}`),
        [],
      );
    });

  it(`keep ${outside.join(", ")} outside`, () => {
    for (const room of Object.keys(mayImport)) noneOf(room, ({ to, line }) => outside.includes(to) && line);
  });

  it("keep what only tests stand on out of what runs", () => {
    for (const room of Object.keys(mayImport))
      noneOf(room, ({ test, target, line }) => !test && isTest(target) && line);
  });

  it("are watched whatever way of importing is used", () => {
    const ways = [
      'import "./a.ts";',
      'export * from "./a.ts";',
      'import {\n  a,\n} from "./a.ts";',
      'await import("./a.ts");',
    ];
    for (const code of ways)
      assert.deepEqual(
        importsOf({ name: "src/law/b.ts", code }).map(({ to, type }) => [to, type]),
        [["law", false]],
      );
    assert.equal(importsOf({ name: "src/law/b.ts", code: 'import type { A } from "./a.ts";' })[0]?.type, true);
  });

  it("have no barrel and no drawer for everything", () => {
    const names = [...Object.keys(mayImport), ...outside].flatMap((room) => sources(room).map(({ name }) => name));
    const vague = /(^|\/)(index|utils?|helpers?|common|managers?|services?|misc|shared)(\/|\.tsx?$)/;
    assert.deepEqual(
      names.filter((name) => vague.test(relative("src", name))),
      [],
    );
  });
});

type Import = { test: boolean; target: string; to: string; type: boolean; line: string };

function noneOf(room: string, wrong: (found: Import) => string | false): void {
  assert.deepEqual(sources(room).flatMap(importsOf).map(wrong).filter(Boolean), []);
}

type Source = { name: string; code: string };

function sources(room: string): Source[] {
  const folder = outside.includes(room) ? room : join("src", room);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(tsx?|mjs)$/.test(name))
    .map((name) => ({ name: join(folder, name), code: withoutComments(readFileSync(join(folder, name), "utf8")) }));
}

const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "");

/** Tests, and what only tests stand on: `given.ts`, the scratch database. */
const isTest = (name: string) => /\.test\.tsx?$|\/(given[\w-]*|scratch)\.ts$/.test(name);

/** Static imports and re-exports, imports for their effect, and dynamic ones, each with where it leads. */
function importsOf({ name, code }: Source): Import[] {
  const statements = /\b(?:import|export)\b(\s+type\b)?[^"';]*?\bfrom\s*"([^"]+)"|\bimport\s*\(?\s*["'`]([^"'`]+)/g;
  return [...code.matchAll(statements)].map(([line, type, from, other]) => {
    const target = from ?? other ?? "";
    const path = normalize(join(dirname(name), target)).split("/");
    const to = (path[0] === "src" ? path[1] : path[0]) ?? "";
    return { test: isTest(name), target, to, type: Boolean(type), line: `${name}: ${line.replace(/\s+/g, " ")}` };
  });
}
