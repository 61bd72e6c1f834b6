import { createHash } from "node:crypto";
import { type SourceId, sources } from "../sources.ts";
import type { Rule } from "./rule.ts";
import type { ParameterUse, Ruling } from "./ruling.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/**
 * The text of a rule as it runs, the same whether a loader or Node itself took the types away:
 * without white space, comments and what a printer of programs is free to write differently.
 */
function textOf(part: unknown): string {
  return JSON.stringify(part, (_, value) => (typeof value === "function" ? plain(String(value)) : value));
}

const plain = (code: string) =>
  code
    .replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, "")
    .replace(/void 0/g, "undefined")
    .replace(/[\s;()]|,(?=\s*[)\]}])/g, "");

const known = new WeakMap<object, Map<string, string>>();

/** sha-256 over rule text, quoted sources and used parameters: another text, source or value is another receipt. */
export function receiptOf(
  rule: Rule,
  version: Rule["versions"][number],
  cites: readonly SourceId[],
  uses: readonly ParameterUse[],
): Ruling["receipt"] {
  const receipts = known.get(version) ?? new Map<string, string>();
  known.set(version, receipts);
  let key = "";
  for (const id of cites) key += `${id} `;
  for (const use of uses) key += `${use.name}=${use.value}@${use.since} `;
  let receipt = receipts.get(key);
  if (!receipt) {
    const { weigh: _, ...stated } = version;
    const said = { name: rule.name, facts: rule.facts, chosenBy: rule.chosenBy, shape: rule.shape, stated };
    receipt = sha256(textOf([said, cites.map((id) => [id, sources[id]]), uses]));
    receipts.set(key, receipt);
  }
  return receipt;
}
