import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { partsText } from "../src/words/screens/parts.ts";
import { portalNavText } from "../src/words/screens/portal-nav.ts";
import { withKeyboard } from "./hands.ts";
import { isReadable } from "./page-checks.ts";
import { an, jan } from "./people.ts";
import { aStory } from "./story.ts";

const telephone = { width: 360, height: 740 };

describe("On a telephone", () => {
  const story = aStory();

  it("the sections open from below without JavaScript, close again, and lead on", async () => {
    const { page } = await story.signsIn(jan);
    await page.setViewportSize(telephone);
    await page.goto("/me");
    const money = page.getByRole("link", { name: portalNavText.money.nl, exact: true });
    const menu = page.getByRole("button", { name: partsText.menu.nl, exact: true });
    const sections = page.getByRole("navigation").filter({ has: money });
    assert.equal(await sections.count(), 0);
    await withKeyboard.press(menu);
    await sections.first().waitFor();
    await page.keyboard.press("Escape");
    await sections.first().waitFor({ state: "hidden" });
    assert.equal(await sections.count(), 0);
    await withKeyboard.press(menu);
    await Promise.all([page.waitForURL("**/me/money"), withKeyboard.press(money.first())]);
  });

  it("a list is narrowed behind a button, and the address says by what", async () => {
    const { page } = await story.signsIn(an);
    await page.setViewportSize(telephone);
    await page.goto("/work");
    const box = page.locator('[name="search"]');
    const button = page.getByRole("button", { name: partsText.filter.nl, exact: true });
    assert.equal(await box.isVisible(), false);
    await withKeyboard.press(button.first());
    await withKeyboard.write(box, "zzz");
    await Promise.all([page.waitForURL("**search=zzz**"), withKeyboard.press(button.last())]);
  });

  it("what is open from below is as sound as the page", async () => {
    const { page } = await story.signsIn(jan, { javaScript: true });
    await page.setViewportSize(telephone);
    await page.goto("/me?lang=nl");
    await withKeyboard.press(page.getByRole("button", { name: partsText.menu.nl, exact: true }));
    await isReadable(page, "the sections, open", "nl");
  });
});
