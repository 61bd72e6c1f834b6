import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { after } from "node:test";
import type { Page } from "playwright-core";

/** What a screen reader can jump to: landmarks, headings, and what is called out when something is wrong. */
const kept =
  // A line with a colon in it stands between quotes, as YAML has it.
  /^( *)- '?(banner|navigation|main|contentinfo|complementary|search|region|alert|status|heading)\b( "[^"]*")?( \[level=\d\])?/;

/** The bones of a page, as a screen reader gets them; what stands in another is indented. */
async function outlineOf(page: Page): Promise<string[]> {
  // A reference is another one each time.
  const snapshot = (await page.locator("body").ariaSnapshot()).replaceAll(/\bWW-\d{4}-[0-9A-F]{8}\b/g, "WW-…");
  const lines = snapshot.split("\n").map((line) => kept.exec(line) ?? undefined);
  const around: number[] = [];
  return lines.flatMap((found) => {
    if (!found) return [];
    const [, { length: indent } = "", role, name = "", level = ""] = found;
    while ((around.at(-1) ?? -1) >= indent) around.pop();
    const line = `${"  ".repeat(around.length)}${role}${name}${level}`;
    around.push(indent);
    return [line];
  });
}

const file = new URL("./outlines.json", import.meta.url);

/**
 * For a `describe` of pages: compares the bones of each with those that were looked at before. `npm run outlines` writes
 * them anew, to be read in the difference.
 */
export function outlines(): (page: Page, what: string) => Promise<void> {
  const writes = process.env.OUTLINES === "write";
  const before: Record<string, string[]> = JSON.parse(readFileSync(file, "utf8"));
  const seen: Record<string, string[]> = {};
  after(() => {
    if (writes) writeFileSync(file, `${JSON.stringify(seen, null, 1)}\n`);
  });
  return async (page, what) => {
    const outline = await outlineOf(page);
    seen[what] = outline;
    if (!writes) assert.deepEqual(outline, before[what], `${what}: if it is meant, npm run outlines writes it down`);
  };
}
