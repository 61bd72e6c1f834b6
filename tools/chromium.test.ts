import assert from "node:assert/strict";
import { it } from "node:test";
import { chromium as playwright } from "playwright-core";
import { chromium } from "./chromium.ts";

it("the browser that came along shows a page", async () => {
  const browser = await playwright.launch(await chromium());
  const page = await browser.newPage();
  await page.setContent("<h1>Weerwerk</h1>");
  assert.equal(await page.getByRole("heading").textContent(), "Weerwerk");
  await browser.close();
});
