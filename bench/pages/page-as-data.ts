import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import type { Measurable } from "./weerwerk.ts";

const inThePage = readFileSync(new URL("in-the-page.mjs", import.meta.url), "utf8");

/** What our page shows, as the data from which a peer draws the very same elements. */
export async function asData(page: Page, url: string, of: Measurable["portal"]): Promise<string> {
  await page.setExtraHTTPHeaders(of.headers);
  await page.goto(url + of.path);
  return (await page.evaluate(`{${inThePage}}`)) as string;
}
