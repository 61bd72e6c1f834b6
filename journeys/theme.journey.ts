import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { type Browser, chromium as playwright } from "playwright-core";
import { readSheets, readTheme } from "../src/screens/theme/stylesheet.ts";
import { chromium } from "../tools/chromium.ts";

describe("The theme as it is sent", () => {
  let browser: Browser;
  before(async () => {
    browser = await playwright.launch(await chromium());
  });
  after(() => browser.close());

  it("says to a browser what its sheets say, in fewer bytes", async () => {
    const page = await browser.newPage();
    const [sent, written] = [await rulesOf(page, readTheme().styles), await rulesOf(page, readSheets())];
    assert.ok(written.length > 10);
    assert.deepEqual(sent, written);
    assert.ok(readTheme().styles.length < readSheets().length * 0.8);
  });
});

/** As the browser understood them; it keeps the room within the value of a property of ours as it was written. */
const rulesOf = (page: Awaited<ReturnType<Browser["newPage"]>>, css: string): Promise<string[]> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return [...sheet.cssRules].map(({ cssText }) => cssText.replaceAll(/\s*,\s*/g, ","));
  }, css);
