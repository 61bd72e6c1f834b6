import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { type RuleName, rules } from "../../src/law/rules.ts";
import { acts } from "../../src/trajectory/acts.ts";

/** What everything looks at, so that nothing rests on a rule by way of it. */
const hubs = /\/(acts|act|events|inputs|trajectory|dues|stage|followers|subjects|obstacles)\.ts$/;
const law = "src/law/";

/** Which acts ask each rule, in the order of the story, and which rules make the list of what is due. */
export type OnRules = { acts: ReadonlyMap<RuleName, readonly string[]>; due: readonly RuleName[] };

/**
 * As the imports say: those of the file of an act, and of what it imports of the trajectory.
 * Found anew by `npm run docs`; a test compares.
 */
export function whatRestsOnRules(): OnRules {
  const names = namesOfRules();
  const found = new Map<RuleName, string[]>();
  for (const file of globSync("src/trajectory/**/*.ts").sort()) {
    const name = actIn(file);
    if (name === undefined) continue;
    for (const rule of reached(file, names)) found.set(rule, [...(found.get(rule) ?? []), name]);
  }
  const story = Object.keys(acts);
  for (const by of found.values()) by.sort((one, other) => story.indexOf(one) - story.indexOf(other));
  return { acts: found, due: [...new Set(rulesIn("src/trajectory/dues.ts", names).rules)].sort() };
}

/** The same as a file that the law book reads. */
export function actsOnRule(): string {
  const { acts, due } = whatRestsOnRules();
  const lines = [...acts].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([rule, by]) => entry(rule, by));
  return `${[
    'import type { RuleName } from "../../law/rules.ts";',
    'import type { ActName } from "../../trajectory/acts.ts";',
    "",
    "/** The acts that ask each rule. Found in the imports by `npm run docs`; a test compares. */",
    "export const actsOnRule: Readonly<Partial<Record<RuleName, readonly ActName[]>>> = {",
    ...lines,
    "};",
    "",
    "/** The rules that make the list of what is due. */",
    `export const dueListOnRule: readonly RuleName[] = ${list(due, "", "export const dueListOnRule: readonly RuleName[] = ;")};`,
  ].join("\n")}\n`;
}

/** As the formatter writes it: on one line when it fits. */
function list(items: readonly string[], indent: string, around: string): string {
  const quoted = items.map((item) => `"${item}"`);
  const short = `[${quoted.join(", ")}]`;
  if (indent.length + around.length + short.length <= 120) return short;
  return `[\n${quoted.map((item) => `${indent}  ${item},\n`).join("")}${indent}]`;
}

function entry(rule: string, by: readonly string[]): string {
  const key = /^[a-z]+$/.test(rule) ? rule : `"${rule}"`;
  return `  ${key}: ${list(by, "  ", `${key}: ,`)},`;
}

type Names = ReadonlyMap<string, RuleName>;

/** `src/law/plan.ts planWithin` → `plan-within`: the rule that each constant of the law declares. */
function namesOfRules(): Names {
  const names = new Map<string, RuleName>();
  for (const file of globSync(`${law}**/*.ts`))
    for (const [, symbol, name = ""] of readFileSync(file, "utf8").matchAll(declared))
      if (Object.hasOwn(rules, name)) names.set(`${file} ${symbol}`, name as RuleName);
  return names;
}

const declared = /export const (\w+) = \w+\(\{\s*name: "([\w-]+)"/g;

/** The name of the act that a file declares. */
const actIn = (file: string): string | undefined => {
  const name = /\bact\(\{\s*name: "([\w-]+)"/.exec(readFileSync(file, "utf8"))?.[1];
  return name !== undefined && Object.hasOwn(acts, name) ? name : undefined;
};

function reached(from: string, names: Names): Set<RuleName> {
  const found = new Set<RuleName>();
  const seen = new Set<string>();
  const look = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    const { rules: here, next } = rulesIn(file, names);
    for (const rule of here) found.add(rule);
    next.forEach(look);
  };
  look(from);
  return found;
}

/** The rules that a file imports by their own name or takes from the register, and the files it goes on to. */
function rulesIn(file: string, names: Names): { rules: RuleName[]; next: string[] } {
  const code = readFileSync(file, "utf8");
  const found: RuleName[] = [];
  const next: string[] = [];
  for (const [, symbols = "", from = ""] of code.matchAll(/import\s+\{([^}]*)\}\s+from\s+"(\.[^"]+)"/g)) {
    const target = normalize(join(dirname(file), from));
    const values = symbols.split(",").flatMap((symbol) => /^(?!type )(\w+)/.exec(symbol.trim())?.[1] ?? []);
    if (values.length === 0) continue;
    if (target.startsWith(law)) found.push(...values.flatMap((value) => names.get(`${target} ${value}`) ?? []));
    else if (target.startsWith("src/trajectory/") && !hubs.test(target)) next.push(target);
  }
  for (const [, quoted, plain] of code.matchAll(/\brules(?:\["([\w-]+)"\]|\.([a-z]\w*))/g))
    if (Object.hasOwn(rules, quoted ?? plain ?? "")) found.push((quoted ?? plain) as RuleName);
  return { rules: found, next };
}
