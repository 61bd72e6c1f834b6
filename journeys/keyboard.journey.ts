import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { actShown } from "../src/words/acts.ts";
import { partsText } from "../src/words/screens/parts.ts";
import { an, jan, mieke } from "./people.ts";
import { soFar } from "./so-far.ts";
import { aStory } from "./story.ts";
import type { Visitor } from "./visitor.ts";

describe("Somebody who uses no mouse", () => {
  const story = aStory();
  const stop = actShown("stop", "insured-person");

  it("stops with Tab and Enter only", async () => {
    await soFar(story, jan, "plan");
    const janHimself = await story.arrives(jan);
    await janHimself.goesTo("/sign-in");
    await tabsTo(janHimself, "Jan d'Hondt");
    await enters(janHimself);
    await janHimself.goesTo("/me");
    await tabsTo(janHimself, stop.title.nl);
    await enters(janHimself);
    await tabsTo(janHimself, stop.button.nl);
    await enters(janHimself);
    await janHimself.sees(stop.done);
  });

  it("works through a list as a coordinator: from row to file to form and back, with the filters", async () => {
    await soFar(story, mieke, "plan");
    const coordinator = await story.signsIn(an, { javaScript: true });
    const { page } = coordinator;
    const leads = (key: string) => Promise.all([page.waitForEvent("load"), page.keyboard.press(key)]);
    await coordinator.goesTo("/work?show=open&stage=plan");
    await page.keyboard.press("j");
    assert.match(await focused(coordinator), /Verstraete/);
    await leads("Enter");
    const write = coordinator.main.locator('a[href$="/write-note"]');
    await leads((await write.getAttribute("aria-keyshortcuts")) ?? "");
    assert.equal(await focused(coordinator), actShown("write-note", "coordinator").title.nl);
    await coordinator.sends("write-note", { confidentiality: "fund", note: "Belde terug zoals gevraagd." });
    assert.match(await focused(coordinator), /^Gelukt/);
    await leads("0");
    assert.match(page.url(), /\/work\?show=open&page=1&stage=plan$/);
  });

  it("skips what stands at the top of every page with the first Tab", async () => {
    const janHimself = await story.signsIn(jan);
    await janHimself.goesTo("/me");
    await janHimself.page.keyboard.press("Tab");
    assert.equal(await focused(janHimself), partsText.skipToContent.nl);
    await janHimself.page.keyboard.press("Enter");
    await janHimself.page.waitForURL(/#content$/);
  });
});

const focused = async ({ page }: Visitor) =>
  ((await page.locator(":focus").textContent()) ?? "").replaceAll(/\s+/g, " ").trim();

/** At most as often as a page has things to stop at. */
async function tabsTo(visitor: Visitor, what: string): Promise<void> {
  const passed: string[] = [];
  for (let times = 0; times < 60; times++) {
    await visitor.page.keyboard.press("Tab");
    const here = await focused(visitor);
    if (here.startsWith(what)) return;
    passed.push(here);
  }
  assert.fail(`Tab does not lead to ${what}, but to: ${passed.join(" | ")}`);
}

async function enters({ page }: Visitor): Promise<void> {
  await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
}
