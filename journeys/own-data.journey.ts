import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { actShown } from "../src/words/acts.ts";
import { eventWords } from "../src/words/events.ts";
import { documentFaults } from "../src/words/faults/documents.ts";
import { countText } from "../src/words/formats.ts";
import { languages } from "../src/words/language.ts";
import { calculatorText } from "../src/words/screens/calculators.ts";
import { glanceText, lettersCounted, looksCounted, printText } from "../src/words/screens/portal-glance.ts";
import { keepsText, keepText, theyKeep } from "../src/words/screens/resumption-keep.ts";
import { isSound } from "./page-checks.ts";
import { an, jan, luc, mieke, pageOf } from "./people.ts";
import { soFar } from "./so-far.ts";
import { aStory } from "./story.ts";
import type { Visitor } from "./visitor.ts";

describe("What is kept about me", () => {
  const story = aStory();
  let janHimself: Visitor;
  let coordinator: Visitor;
  before(async () => {
    await soFar(story, jan, "plan");
    janHimself = await story.signsIn(jan);
    coordinator = await story.signsIn(an);
  });

  it("the fund records what Jan gets a day, and he reads what he keeps at 19 of 38 hours", async () => {
    await coordinator.opens(pageOf(jan));
    await coordinator.does("record-benefit", { dailyBenefit: "62,08", from: "2026-03-02" });
    await janHimself.goesTo("/me/resumption");
    await janHimself.sees(keepText.known, "62,08");
    await janHimself.presses("Werk melden");
    await janHimself.sends("declare-resumption", {
      nature: "adapted-work",
      activity: "Bakkerij Peeters",
      from: "2026-03-03",
      hoursPerWeek: "19",
      fullTimeHours: "38",
    });
    await janHimself.goesTo("/me/resumption");
    await janHimself.sees(keepsText.nl({ before: "€ 62,08", after: "€ 43,46" }));
  });

  it("the fund reads the same euro on the request itself", async () => {
    await coordinator.goesTo(pageOf(jan));
    const request = coordinator.main.locator('a[href^="/resumption/"]').first();
    await coordinator.goesTo(String(await request.getAttribute("href")));
    await coordinator.sees(theyKeep.nl({ before: "€ 62,08", after: "€ 43,46", percent: 30 }));
  });

  it("asks what would be left at other hours, without an amount in any address", async () => {
    await janHimself.goesTo("/me/resumption");
    await janHimself.main.locator("[name=hoursPerWeek]").fill("28,5");
    await janHimself.main.locator("[name=fullTimeHours]").fill("38");
    await janHimself.presses(keepText.workOut);
    await janHimself.sees("27,94", "55");
    assert.doesNotMatch(janHimself.page.url(), /62|28/);
  });

  it("in a sheltered workshop nothing goes off, and that too is asked without JavaScript", async () => {
    await janHimself.goesTo("/me/resumption");
    await janHimself.main.locator("[name=hoursPerWeek]").fill("28,5");
    await janHimself.main.locator("[name=fullTimeHours]").fill("38");
    await janHimself.main.getByText(calculatorText.rare.nl).click();
    await janHimself.main.locator("[name=setting]").selectOption("sheltered-workshop");
    await janHimself.presses(keepText.workOut);
    await janHimself.sees("€ 62,08");
    await janHimself.doesNotSee("27,94");
  });

  it("the fund corrects a name and an address; the history says which, and not what", async () => {
    await coordinator.opens(pageOf(jan));
    await coordinator.does("correct-identity", {
      correctedBecause: "seen-on-the-card",
      familyName: "Dhondt-Maes",
      town: "Brugge",
    });
    await coordinator.goesTo(pageOf(jan));
    await coordinator.sees("Dhondt-Maes");
    await janHimself.goesTo("/me/history");
    await janHimself.sees(eventWords.IdentityCorrected.forPerson);
    await janHimself.doesNotSee("Brugge");
  });

  it("cannot give Jan the number of somebody else, and is not told whose it is", async () => {
    await coordinator.opens(pageOf(jan));
    await coordinator.tries("correct-identity", {
      correctedBecause: "our-mistake",
      nationalNumber: mieke.nationalNumber,
    });
    await coordinator.isToldOfFaultsAt("nationalNumber");
    await coordinator.sees(documentFaults["number-cannot-be-theirs"]);
    await coordinator.doesNotSee(mieke.familyName);
  });

  it("another fund corrects nothing, and nobody else takes Jan's data along", async () => {
    const stranger = await story.program(luc);
    const tried = await stranger.tries(
      "correct-identity",
      { person: jan.person },
      { correctedBecause: "our-mistake", town: "Luik" },
    );
    assert.equal(tried.status, 404);
    assert.equal((await stranger.get("/me/export.json")).status, 403);
  });

  it("Jan takes along everything: who he is, what happened, who looked, his work and his money", async () => {
    await janHimself.goesTo("/me/documents");
    const answer = await janHimself.page.request.get("/me/export.json");
    assert.match(answer.headers()["content-disposition"] ?? "", /^attachment; filename="weerwerk-2026-03-02\.json"$/);
    const all = JSON.parse((await answer.body()).toString());
    assert.equal(all.format, "weerwerk-own-data-1");
    assert.equal(all.person.familyName, "Dhondt-Maes");
    assert.equal(all.person.nationalNumber, jan.nationalNumber.replaceAll(/\D/g, ""));
    assert.deepEqual(all.recognition.state.benefits, [{ from: "2026-03-02", cents: 6208 }]);
    assert.equal(all.trajectories.length, 1);
    assert.ok(all.trajectories[0].events.some(({ type }: { type: string }) => type === "PlanDrawnUp"));
    assert.equal(all.workBesideTheBenefit[0].state.activity, "Bakkerij Peeters");
    assert.ok(all.whoLooked.some(({ actor }: { actor: string }) => actor === an.id));
    assert.ok(all.letters.length > 0);
  });

  it("his first page tells how his money, documents and the looks at his file stand", async () => {
    await janHimself.goesTo("/me/who-looked");
    const looks = await janHimself.main.locator("tbody tr").count();
    await janHimself.goesTo("/me/documents");
    const letters = await janHimself.main.locator('a[href^="/letters/"]').count();
    assert.ok(looks > 0 && letters > 0);
    await janHimself.goesTo("/me");
    await janHimself.sees(
      glanceText.noMoney,
      countText(looks, looksCounted, "nl"),
      countText(letters, lettersCounted, "nl"),
    );
  });

  it("prints it all on one page: steps, helpers, letters and history, without a button or a way to go", async () => {
    await janHimself.goesTo("/me");
    await janHimself.presses(glanceText.print);
    await janHimself.sees("Dhondt-Maes", an.name, eventWords.IdentityCorrected.forPerson, "Bakkerij Peeters");
    const { page, main } = janHimself;
    await page.emulateMedia({ media: "print" });
    assert.equal(await main.locator(".ds-button:visible").count(), 0);
    assert.equal(await main.getByText(printText.how.nl).isVisible(), false);
    assert.equal(await main.getByText(eventWords.IdentityCorrected.forPerson.nl).isVisible(), true);
    await page.emulateMedia({ media: null });
  });

  it("and its pages can be read by everyone, in every language", async () => {
    const reading = await story.signsIn(jan, { javaScript: true });
    const correcting = await story.signsIn(an, { javaScript: true });
    await correcting.goesTo(pageOf(jan));
    const request = String(await correcting.main.locator('a[href^="/resumption/"]').first().getAttribute("href"));
    for (const language of languages) {
      await isSound(reading.page, "/me/resumption", language);
      await isSound(correcting.page, request, language);
      await isSound(correcting.page, `${pageOf(jan)}/correct-identity`, language);
      assert.equal(
        await correcting.page.locator("h1").textContent(),
        actShown("correct-identity", "coordinator").title[language],
      );
    }
  });
});
