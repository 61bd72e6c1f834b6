import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { obstacleWords } from "../src/words/obstacles.ts";
import { passOnText, savedViewsText, teamText } from "../src/words/screens/team.ts";
import { an, jan, karim, marie, mieke, sofie } from "./people.ts";
import { soFar } from "./so-far.ts";
import { aStory } from "./story.ts";
import { leads, type Visitor } from "./visitor.ts";

describe("A team that shares its work", () => {
  const story = aStory();
  const loadOf = async ({ page }: Visitor, name: string) => {
    const row = page.getByRole("row", { name });
    return (await row.getByRole("cell").allTextContents()).slice(0, 3).map(Number);
  };

  it("sees who has how much, and a coordinator takes a file", async () => {
    const trajectory = `/trajectory/${await soFar(story, jan, "guidance")}`;
    await soFar(story, mieke, "engagement");
    const coordinator = await story.signsIn(an);
    await coordinator.goesTo("/team");
    assert.deepEqual(await loadOf(coordinator, teamText.nobody.nl), [2, 2, 0]);
    await coordinator.opens(trajectory);
    await coordinator.does("assign-coordinator", { coordinator: "An Peeters" });
    await coordinator.goesTo("/team");
    assert.deepEqual(await loadOf(coordinator, "An Peeters"), [1, 1, 0]);
  });

  it("passes the files that are ticked on to a colleague, and the person sees who follows them now", async () => {
    const coordinator = await story.signsIn(an);
    await coordinator.goesTo("/team");
    const { page } = coordinator;
    const passOn = page.getByRole("link", { name: `${teamText.passOn.nl} ${teamText.nobody.nl}` });
    await leads(page, () => passOn.click());
    await page.getByLabel("Verstraete, Mieke").check();
    await page.getByLabel(teamText.to.nl, { exact: true }).selectOption({ label: "Karim Benali" });
    await leads(page, () => page.getByRole("button", { name: passOnText.button.nl }).click());
    await coordinator.sees("1 doorgegeven.");
    assert.deepEqual(await loadOf(coordinator, "Karim Benali"), [1, 1, 0]);
    const miekeHerself = await story.signsIn(mieke);
    await miekeHerself.goesTo("/me");
    await miekeHerself.sees("Karim Benali");
  });

  it("ticks all of a page with one link, also without JavaScript", async () => {
    for (const javaScript of [false, true]) {
      const coordinator = await story.signsIn(an, { javaScript });
      await coordinator.goesTo("/team/files?from=an-peeters");
      const { page } = coordinator;
      const ticks = () => page.getByRole("link", { name: passOnText.all.nl }).click();
      if (javaScript) await ticks();
      else await leads(page, ticks);
      assert.equal(await page.getByLabel("d'Hondt, Jan").isChecked(), true);
      assert.equal(page.url().includes("all=1"), !javaScript);
    }
  });

  it("says of each file why it did not go, and passes the others on", async () => {
    const coordinator = await story.signsIn(an);
    await coordinator.goesTo("/team/files?from=an-peeters");
    const { page } = coordinator;
    await page.getByLabel("d'Hondt, Jan").check();
    await page.getByLabel(teamText.to.nl, { exact: true }).selectOption({ label: "Karim Benali" });
    const trajectory = (await story.trajectoryOf(jan)).split("/").at(-1);
    await (await story.program(karim)).does("assign-coordinator", { trajectory }, { coordinator: karim.id });
    await leads(page, () => page.getByRole("button", { name: passOnText.button.nl }).click());
    await coordinator.sees("\u2068d'Hondt, Jan\u2069: ");
    await coordinator.sees(obstacleWords["follows-already"].nl);
  });

  it("says what is missing when nothing was ticked or chosen, and lets nobody else in", async () => {
    const coordinator = await story.signsIn(karim);
    await coordinator.goesTo("/team/files?from=karim-benali");
    await leads(coordinator.page, () => coordinator.page.getByRole("button", { name: passOnText.button.fr }).click());
    await coordinator.sees(passOnText.tickOne.fr);
    await coordinator.sees(passOnText.choose.fr);
    const physician = await story.signsIn(marie);
    for (const address of ["/team", "/team/files?from=an-peeters"])
      assert.equal((await physician.page.request.get(`${story.url}${address}`)).status(), 403);
  });

  it("keeps a list under a name, finds it back, and forgets it", async () => {
    const coordinator = await story.signsIn(karim);
    await coordinator.goesTo("/work?show=open&of=me");
    const { page } = coordinator;
    await page.getByText(savedViewsText.title.fr).click();
    await page.getByLabel(savedViewsText.name.fr).fill("Mes trajets d'hiver");
    await leads(page, () => page.getByRole("button", { name: savedViewsText.keep.fr }).click());
    await leads(page, () => page.getByRole("link", { name: "Mes trajets d'hiver" }).click());
    assert.match(page.url(), /of=me/);
    assert.equal(await page.getByRole("link", { name: "Verstraete, Mieke" }).count(), 1);
    const forget = page.getByRole("button", { name: `${savedViewsText.forget.fr} Mes trajets d'hiver` });
    await leads(page, () => forget.click());
    assert.equal(await page.getByRole("link", { name: "Mes trajets d'hiver" }).count(), 0);
  });

  it("writes notes that go no further than they should", async () => {
    const trajectory = await story.trajectoryOf(jan);
    const physician = await story.signsIn(marie);
    await physician.opens(trajectory);
    await physician.does("write-note", { confidentiality: "medical", note: "Rust na de middag is nodig." });
    const coordinator = await story.signsIn(an);
    await coordinator.opens(trajectory);
    await coordinator.does("write-note", { confidentiality: "fund", note: "Liever bellen in de voormiddag." });
    await coordinator.does("write-note", { confidentiality: "everyone", note: "Spreekt ook Frans." });
    const text = (await coordinator.page.getByRole("main").textContent()) ?? "";
    assert.doesNotMatch(text, /Rust na de middag/);
    const mediator = await story.signsIn(sofie);
    await mediator.opens(trajectory);
    const seen = (await mediator.page.getByRole("main").textContent()) ?? "";
    assert.match(seen, /Spreekt ook Frans/);
    assert.doesNotMatch(seen, /voormiddag|Rust na de middag/);
    await physician.opens(trajectory);
    await physician.sees("Rust na de middag is nodig.");
  });

  it("has keys for who wants them, shown by a question mark, and can do without", async () => {
    const coordinator = await story.signsIn(an, { javaScript: true });
    await coordinator.goesTo("/work?show=open");
    const { page } = coordinator;
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Toetsen" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    await page.keyboard.press("j");
    assert.match((await page.locator(":focus").textContent()) ?? "", /, /);
    await page.keyboard.press("/");
    assert.equal(await page.locator(":focus").getAttribute("name"), "search");
    await page.locator("h1").click();
    await Promise.all([page.waitForURL(/\/team$/), page.keyboard.press("3")]);
    await page.keyboard.press("?");
    await page.getByLabel("Toetsen gebruiken").uncheck();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    await page.keyboard.press("1");
    assert.match(page.url(), /\/team$/);
  });
});
