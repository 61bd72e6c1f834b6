import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { languages } from "../src/words/language.ts";
import { askingText } from "../src/words/screens/portal-asking.ts";
import { portalText } from "../src/words/screens/portal-pages.ts";
import { isSound } from "./page-checks.ts";
import { jan, mieke } from "./people.ts";
import { bookkeeping, soFar } from "./so-far.ts";
import { aStory } from "./story.ts";
import { leads, type Visitor } from "./visitor.ts";

describe("One question a page", () => {
  const story = aStory();
  let trajectory: string;
  let janHimself: Visitor;
  before(async () => {
    trajectory = await soFar(story, jan, "engagement");
    janHimself = await story.signsIn(jan);
  });
  const at = (who: Visitor, page: number | string, act = "hand-in-project") =>
    assert.match(new URL(who.page.url()).pathname, new RegExp(`^/me/${act}/${page}$`));

  it("Jan answers the first two pages of his project, without JavaScript", async () => {
    await janHimself.goesToForm("hand-in-project");
    at(janHimself, 1);
    await janHimself.sees("Vraag 1 van 5", "Welke opleiding wilt u volgen?");
    await janHimself.answers("hand-in-project", bookkeeping);
    await janHimself.presses(askingText.goOn);
    at(janHimself, 2);
    await janHimself.answers("hand-in-project", bookkeeping);
    await janHimself.presses(askingText.goOn);
    at(janHimself, 3);
  });

  it("goes back with the button of the browser and with the link: his answers are there", async () => {
    await janHimself.page.goBack();
    assert.equal((await janHimself.hasFilledIn()).occupation, bookkeeping.occupation);
    await janHimself.presses(askingText.back);
    at(janHimself, 1);
    assert.equal((await janHimself.hasFilledIn()).provider, bookkeeping.provider);
  });

  it("is told on the page itself what is wrong with an answer, with the way to its box", async () => {
    await janHimself.goesTo(`/me/hand-in-project/3?of=${trajectory}`);
    await janHimself.answers("hand-in-project", { from: "2026-02-30", until: bookkeeping.until });
    await janHimself.presses(askingText.goOn);
    await janHimself.isToldOfFaultsAt("from");
    await janHimself.answers("hand-in-project", { from: bookkeeping.from });
    await janHimself.presses(askingText.goOn);
    at(janHimself, 4);
  });

  it("is signed out in the middle: after signing in he is on the same page, and what he answered before is there", async () => {
    await janHimself.page.context().clearCookies();
    await janHimself.answers("hand-in-project", { hoursPlanned: 320 });
    await janHimself.presses(askingText.goOn);
    await janHimself.sees("Uw antwoord is niet bewaard");
    await janHimself.presses("Aanmelden");
    await leads(janHimself.page, () => janHimself.page.locator(`button[value="${jan.id}"]`).click());
    at(janHimself, 4);
    await janHimself.goesTo(`/me/hand-in-project/1?of=${trajectory}`);
    assert.equal((await janHimself.hasFilledIn()).training, bookkeeping.training);
  });

  it("stops for today: his own page says that he began, and leads to where he was", async () => {
    await janHimself.goesTo(`/me/hand-in-project/1?of=${trajectory}`);
    await janHimself.presses(askingText.later);
    await janHimself.sees(askingText.begun, askingText.keptUntil, "1 april 2026");
    await leads(janHimself.page, () => janHimself.main.locator('a[href^="/me/hand-in-project/summary"]').click());
    at(janHimself, 4);
  });

  it("reads everything once more, changes one answer, and comes back to the summary", async () => {
    await janHimself.answersPages("hand-in-project", { hoursPlanned: 320 });
    at(janHimself, "summary");
    await janHimself.sees(bookkeeping.training, bookkeeping.provider, "30 juni 2026", "320", askingText.notSentYet);
    await leads(janHimself.page, () => janHimself.main.getByRole("link", { name: /^Wijzigen.*beroep/ }).click());
    at(janHimself, 2);
    await janHimself.answers("hand-in-project", { occupation: "Hulpboekhouder" });
    await janHimself.presses(askingText.goOn);
    at(janHimself, "summary");
    await janHimself.sees("Hulpboekhouder");
  });

  it("every page of it is sound in every language, on a small screen too", async () => {
    const reading = (await story.signsIn(jan, { javaScript: true })).page;
    const pages = [1, 2, 3, 4, 5, "summary"].map((page) => `/me/hand-in-project/${page}?of=${trajectory}`);
    const others = ["give-consent/1", "add-document/3"].map((page) => `/me/${page}?of=${trajectory}`);
    for (const language of languages)
      for (const address of ["/me", ...pages, ...others]) await isSound(reading, address, language);
  });

  it("sends it, and reads what was sent, when, what comes next and who has the ball", async () => {
    await janHimself.goesTo(`/me/hand-in-project/summary?of=${trajectory}`);
    await janHimself.does("hand-in-project");
    await janHimself.sees("Hulpboekhouder", "2 maart 2026", askingText.whatNext, portalText.whoseTurn);
    const sent = janHimself.page.url();
    await janHimself.goesTo("/me");
    await janHimself.doesNotSee(askingText.begun);
    const reading = (await story.signsIn(jan, { javaScript: true })).page;
    for (const language of languages) await isSound(reading, new URL(sent).pathname + new URL(sent).search, language);
  });

  it("whoever signs reads first and signs then: nothing is signed by going on", async () => {
    const miekesTrajectory = await soFar(story, mieke, "orientation");
    const miekeHerself = await story.signsIn(mieke);
    await miekeHerself.goesTo(`/trajectory/${miekesTrajectory}/sign-engagement`);
    at(miekeHerself, "summary", "sign-engagement");
    await miekeHerself.sends("sign-engagement");
    await miekeHerself.isToldOfFaultsAt("declares");
    await miekeHerself.does("sign-engagement", { declares: true });
  });

  it("and what became impossible meanwhile says why, and still shows the answers, in every language", async () => {
    const own = (await (await story.program(mieke)).trajectoriesOf(mieke))[0]?.stream;
    const miekeHerself = await story.signsIn(mieke, { javaScript: true });
    await miekeHerself.goesTo(`/me/give-consent/1?of=${own}`);
    await miekeHerself.answers("give-consent", { partner: "vdab" });
    await miekeHerself.presses(askingText.goOn);
    await (await story.program(mieke)).does("stop", { trajectory: own });
    await miekeHerself.goesTo(`/me/give-consent/2?of=${own}`);
    await miekeHerself.sees(askingText.stillKept, "VDAB");
    for (const language of languages) await isSound(miekeHerself.page, `/me/give-consent/2?of=${own}`, language, 409);
    await miekeHerself.goesTo(`/me/give-consent/2?of=${own}&lang=nl`);
    await miekeHerself.presses(askingText.erase);
    await miekeHerself.doesNotSee(askingText.begun);
  });
});
