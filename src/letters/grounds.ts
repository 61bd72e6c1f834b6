import type { Block } from "./letter.ts";

/** Grounds as someone wrote them, one on each line: a list, or a paragraph for a single one. */
export function groundsBlock(prose: string): Block | undefined {
  const grounds = prose
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const [only] = grounds;
  if (only === undefined) return undefined;
  return grounds.length === 1 ? { kind: "paragraph", text: only } : { kind: "list", items: grounds };
}
