import assert from "node:assert/strict";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import type { Language } from "../src/words/language.ts";
import { shoot } from "./shots.ts";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** Colours are the same in every language and take longest to weigh: once is enough. */
const optionsIn = (language: Language) => ({
  runOnly: rules,
  resultTypes: ["violations" as const],
  rules: { "color-contrast": { enabled: language === "nl" } },
});

/** The spacing that a reader may ask for (WCAG 2.2, 1.4.12). */
const spaced = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;

/** Everything that a page of ours must be, whoever reads it and in whatever language. */
export async function isSound(page: Page, address: string, language: Language, status = 200): Promise<void> {
  const where = `${address} in ${language}`;
  const answer = await page.goto(`${address + (address.includes("?") ? "&" : "?")}lang=${language}`);
  assert.equal(answer?.status(), status, where);
  await isReadable(page, where, language);
}

export async function isReadable(page: Page, where: string, language: Language): Promise<void> {
  assert.equal(await page.locator("html").getAttribute("lang"), language, where);
  assert.equal(await page.locator("script:not([src^='/assets/'])").count(), 0, `${where} has a script in it`);
  const { violations } = await new AxeBuilder({ page }).options(optionsIn(language)).setLegacyMode().analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ; ")}`);
  assert.deepEqual(found, [], where);
  await shoot(page, where, language);
  await fitsASmallScreen(page, where);
}

/** At 320 pixels nothing has to be scrolled sideways, not even with more room between letters and lines. */
async function fitsASmallScreen(page: Page, where: string): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  assert.deepEqual(await tooWide(page), [], `${where} at 320 pixels`);
  assert.deepEqual(await brokenWords(page), [], `${where}: the header at 320 pixels`);
  await page.evaluate(spaceOut, spaced);
  assert.deepEqual(await tooWide(page), [], `${where} at 320 pixels with text spacing`);
  assert.deepEqual(await brokenWords(page), [], `${where}: the header at 320 pixels with text spacing`);
  if (before) await page.setViewportSize(before);
}

/** The page's own rules forbid a style from elsewhere; a sheet made by the browser itself is allowed. */
function spaceOut(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** What sticks out on the right, unless it stands in a box that scrolls by itself. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    if (document.documentElement.scrollWidth <= 320) return [];
    const wide = [...document.querySelectorAll("body *")].filter((one) => one.getBoundingClientRect().right > 321);
    return [
      `${document.documentElement.scrollWidth} pixels`,
      ...wide.slice(-3).map((one) => one.outerHTML.slice(0, 160)),
    ];
  });

/** Words of the header that stand on two lines; what a word has behind a hyphen of its own may. */
const brokenWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const header = document.querySelector(".ww-header");
    if (!header) return [];
    const broken: string[] = [];
    const texts = document.createTreeWalker(header, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      if (!text.parentElement?.checkVisibility() || text.parentElement.closest(".ds-sr-only")) continue;
      for (const { 0: word, index } of text.textContent?.matchAll(/[^\s-]+/g) ?? []) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word);
      }
    }
    return broken;
  });
