import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { actShown } from "../src/words/acts.ts";
import { correctionOutcome, datum } from "../src/words/choices/correction.ts";
import { dueWords } from "../src/words/dues.ts";
import { eventWords } from "../src/words/events.ts";
import { obstacleWords } from "../src/words/obstacles.ts";
import { correctionsText } from "../src/words/screens/portal-corrections.ts";
import { an, els, luc } from "./people.ts";
import { aStory } from "./story.ts";

const shouldBe = "Ik woon nu in de Veldstraat 8, 9000 Gent.";
const answer = "Het adres staat goed. Dank u.";

describe("Asking to have something corrected", () => {
  const story = aStory();

  it("Els asks it with the keyboard alone, one question a page, and reads until when the answer may take", async () => {
    const herself = await story.signsIn(els);
    await herself.goesTo("/me/corrections");
    await herself.sees(correctionsText.title, correctionsText.none);
    await herself.presses(correctionsText.ask);
    await herself.sends("ask-correction", { datum: "address", shouldBe });
    await herself.sees(actShown("ask-correction", "insured-person").done, "Veldstraat 8");
    await herself.goesTo("/me/corrections");
    await herself.sees(datum.address, shouldBe, "2 apr 2026");
    await herself.presses(correctionsText.ask);
    await herself.sends("ask-correction", { datum: "address", shouldBe });
    await herself.sees(obstacleWords["question-is-open"]);
  });

  it("the fund finds it among what waits, corrects and answers in one form that asks for nothing else", async () => {
    const coordinator = await story.signsIn(an);
    await coordinator.goesTo("/work?show=mine");
    await coordinator.sees(dueWords["answer-correction"].awaited);
    await coordinator.goesTo(`/person/${els.person}`);
    await coordinator.presses(actShown("answer-correction", "coordinator").title);
    await coordinator.sees(shouldBe);
    const boxes = await coordinator.main
      .locator("input[type=text], textarea")
      .evaluateAll((all) => all.map((one) => one.getAttribute("name")));
    assert.deepEqual(boxes, ["street", "postcode", "town", "answer"]);
    const corrected = { street: "Veldstraat 8", postcode: "9000", town: "Gent" };
    await coordinator.sends("answer-correction", { verdict: "corrected", ...corrected, answer });
    await coordinator.sees(actShown("answer-correction", "coordinator").done, eventWords.CorrectionAnswered.happened);
  });

  it("Els reads the answer, and what is kept of her now", async () => {
    const herself = await story.signsIn(els);
    await herself.goesTo("/me/corrections");
    await herself.sees(correctionOutcome.corrected, answer);
    const { body } = await (await story.program(an)).finds(els.nationalNumber);
    assert.deepEqual((body.person as { address: string[] }).address, ["Veldstraat 8", "9000 Gent"]);
  });

  it("nobody of another fund answers it", async () => {
    const other = await story.signsIn(luc);
    await other.goesTo(`/person/${els.person}/answer-correction`);
    await other.doesNotSee(els.familyName, "Veldstraat");
  });
});
