import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Language } from "../src/words/language.ts";

/** `npm run shots` says where to; without it no pictures are taken. */
const folder = process.env.WEERWERK_SHOTS;
const widths = [320, 768, 1440];
const taken = new Map<string, number>();

/**
 * Takes a picture of a page as it is now at three widths, in the three languages of the country: the pages that the
 * checks open are the ones to look at, each in the states in which they are fullest or emptiest.
 */
export async function shoot(page: Page, where: string, language: Language): Promise<void> {
  if (!folder || language === "en") return;
  const named = where
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "id")
    .replaceAll(/[^\w]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  const times = (taken.get(named) ?? 0) + 1;
  taken.set(named, times);
  const before = page.viewportSize();
  mkdirSync(join(folder, language), { recursive: true });
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const name = `${named.slice(0, 120)}${times > 1 ? `-${times}` : ""}-${width}.png`;
    await page.screenshot({ path: join(folder, language, name), fullPage: true });
  }
  if (before) await page.setViewportSize(before);
}
