import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { actShown } from "../src/words/acts.ts";
import { languages } from "../src/words/language.ts";
import { obstacleWords } from "../src/words/obstacles.ts";
import { daysText } from "../src/words/screens/parts-time.ts";
import { portalQuestionsText as asking } from "../src/words/screens/portal-questions.ts";
import { readingsText as reading } from "../src/words/screens/readings.ts";
import { isSound } from "./page-checks.ts";
import { an, denis, jan, marie, mieke, veerle } from "./people.ts";
import { soFar } from "./so-far.ts";
import { aStory } from "./story.ts";
import type { Visitor } from "./visitor.ts";

const asks = "Waarom las deze arts mijn dossier?\nIk had geen afspraak.";
const answer = "De arts bereidde uw gesprek voor. Dat was nodig.";

describe("Asking about somebody who looked", () => {
  const story = aStory();
  let janHimself: Visitor;
  let officer: Visitor;
  let look = "";
  const ask = { act: "ask-about-reading", role: "insured-person" } as const;
  const button = (act: "ask-about-reading" | "answer-about-reading", visitor: Visitor) =>
    visitor.presses(actShown(act, visitor.role).button);

  before(async () => {
    const trajectory = await soFar(story, jan, "invitation");
    await (await story.signsIn(an)).goesTo(`/trajectory/${trajectory}`);
    await (await story.signsIn(marie)).goesTo(`/trajectory/${trajectory}`);
    janHimself = await story.signsIn(jan);
    officer = await story.signsIn(denis);
  });

  it("Jan asks from the list of who looked, in his own words, and reads until when the answer may take", async () => {
    await janHimself.goesTo("/me/who-looked");
    const row = janHimself.main.locator("tbody tr", { hasText: marie.name }).first();
    look = String(await row.locator("a").getAttribute("href"));
    assert.match(look, /^\/me\/who-looked\/\d+$/);
    await janHimself.goesTo(look);
    await janHimself.sees(marie.name, actShown(ask.act, ask.role).explains);
    await button("ask-about-reading", janHimself);
    assert.equal(await janHimself.main.locator(".ds-error-summary a").count(), 1);
    await janHimself.main.locator("textarea").fill(asks);
    await button("ask-about-reading", janHimself);
    await janHimself.sees(actShown(ask.act, ask.role).done, "Ik had geen afspraak.", asking.notYet, "2 apr 2026");
    assert.equal(await janHimself.main.locator("textarea").count(), 0);
    await janHimself.goesTo("/me/who-looked");
    await janHimself.sees(asking.waits);
  });

  it("nobody asks about another's list, and the coordinator sees nothing of it", async () => {
    const program = await story.program(mieke);
    const input = { reading: Number(look.split("/").at(-1)), asks };
    const tried = await program.tries("ask-about-reading", { person: mieke.person }, input);
    assert.equal(tried.status, 409);
    assert.equal((tried.body as { detail: string }).detail, obstacleWords["nobody-looked-then"].nl);
    assert.equal((await program.get(look)).status, 404);
    const coordinator = await story.signsIn(an);
    await coordinator.goesTo(`/person/${jan.person}`);
    assert.doesNotMatch((await coordinator.main.textContent()) ?? "", /afspraak\./);
    assert.equal((await (await story.program(veerle)).get("/readings/questions")).status, 403);
  });

  it("the officer finds the question among the readings, with the days it waited, and answers", async () => {
    await story.itIs("2026-03-12");
    await officer.goesTo("/readings");
    await officer.sees(`${reading.questions[officer.language]} (1)`, daysText[officer.language](10));
    const first = officer.main.locator('a[href^="/readings/questions/"]').first();
    assert.ok(((await first.textContent()) ?? "").startsWith(reading.openQuestion[officer.language]));
    await officer.goesTo(String(await first.getAttribute("href")));
    await officer.sees("Ik had geen afspraak.", marie.name);
    await officer.main.locator("textarea").fill(answer);
    await button("answer-about-reading", officer);
    await officer.sees(actShown("answer-about-reading", "data-protection-officer").done, answer);
    await officer.goesTo("/readings");
    await officer.sees(reading.noQuestions);
  });

  it("Jan reads the answer where he asked, may ask again, and sees that the officer read his question", async () => {
    await janHimself.goesTo(look);
    await janHimself.sees(answer, asking.askAgain);
    await janHimself.goesTo("/me/who-looked");
    await janHimself.sees(asking.answered, denis.name);
  });

  it("and its pages can be read by everyone, in every language", async () => {
    const [his, theirs] = [
      await story.signsIn(jan, { javaScript: true }),
      await story.signsIn(denis, { javaScript: true }),
    ];
    await theirs.goesTo("/readings/questions");
    const question = String(await theirs.main.locator('a[href^="/readings/questions/"]').first().getAttribute("href"));
    await his.goesTo("/me/who-looked");
    const another = String(
      await his.main.locator("tbody tr", { hasText: an.name }).first().locator("a").getAttribute("href"),
    );
    for (const language of languages) {
      for (const address of ["/me/who-looked", look, another]) await isSound(his.page, address, language);
      for (const address of ["/readings", "/readings/questions", question])
        await isSound(theirs.page, address, language);
    }
  });
});
