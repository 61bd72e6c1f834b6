import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { type Browser, chromium as playwright } from "playwright-core";
import { readFirstPageSheet, readSheets, readTheme } from "../src/screens/theme/stylesheet.ts";
import { chromium } from "../tools/chromium.ts";

describe("The theme as it is sent", () => {
  let browser: Browser;
  before(async () => {
    browser = await playwright.launch(await chromium());
  });
  after(() => browser.close());

  it("says to a browser what its sheets say, in fewer bytes", async () => {
    const page = await browser.newPage();
    const asWritten = readSheets() + readFirstPageSheet();
    const [sent, written] = [await rulesOf(page, readTheme().styles), await rulesOf(page, asWritten)];
    assert.ok(written.length > 10);
    assert.deepEqual(sent, written);
    assert.ok(readTheme().styles.length < asWritten.length * 0.8);
  });

  it("begins a first page in what is there, and then has it in our font", async () => {
    const page = await browser.newPage();
    const { styles, files } = readTheme();
    const font = files.find(({ path }) => path.endsWith("source-sans-3.woff2"));
    await page.route("**/*", (route) =>
      route.request().url().endsWith(".woff2")
        ? route.fulfill({ contentType: "font/woff2", body: font?.body ?? Buffer.alloc(0) })
        : route.fulfill({ contentType: "text/html", body: `<style>${styles}</style><h1>Weer werk</h1>` }),
    );
    await page.goto("http://127.0.0.1/");
    const drawn = () => page.evaluate(() => getComputedStyle(document.querySelector("h1") ?? document.body).fontFamily);
    await page.waitForFunction(() => [...document.fonts].some(({ status }) => status === "loaded"));
    assert.match(await drawn(), /^"Source Sans 3"/);
    await page.evaluate(() => {
      document.body.style.animation = "none";
      document.body.getBoundingClientRect();
      document.body.style.animation = "";
      for (const animation of document.body.getAnimations()) animation.pause();
    });
    assert.match(await drawn(), /^"Source Sans room"/);
  });
});

/** As the browser understood them; it keeps the room within the value of a property of ours as it was written. */
const rulesOf = (page: Awaited<ReturnType<Browser["newPage"]>>, css: string): Promise<string[]> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return [...sheet.cssRules].map(({ cssText }) => cssText.replaceAll(/\s*,\s*/g, ","));
  }, css);
