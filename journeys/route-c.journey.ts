import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { actShown } from "../src/words/acts.ts";
import { eventWords } from "../src/words/events.ts";
import { conditionWords } from "../src/words/law/condition-words.ts";
import { obstacleWords } from "../src/words/obstacles.ts";
import { routeTexts } from "../src/words/screens/portal-start.ts";
import { findText } from "../src/words/screens/workbench-pages.ts";
import { benoit, chantal, julien, luc, pageOf } from "./people.ts";
import { aStory } from "./story.ts";
import type { Visitor } from "./visitor.ts";

const atForem = { service: "forem", askedByFund: false };

describe("Route C: registering at Forem of one's own accord", () => {
  const story = aStory();
  let benoitHimself: Visitor;
  let coordinator: Visitor;
  let mediator: Visitor;
  before(async () => {
    benoitHimself = await story.signsIn(benoit);
    coordinator = await story.signsIn(luc);
    mediator = await story.signsIn(julien);
  });

  it("after eight months it is too early: Benoît reads why, and that he can start by his fund today", async () => {
    await benoitHimself.opens(pageOf(benoit));
    await benoitHimself.sees(
      conditionWords["one-year-incapable"].fails,
      conditionWords["recognised-in-invalidity"].fails,
      routeTexts.b.how,
      routeTexts.a.how,
    );
    await benoitHimself.goesTo(`${pageOf(benoit)}/register-at-service`);
    await benoitHimself.sends("register-at-service", atForem);
    await benoitHimself.sees(
      conditionWords["one-year-incapable"].fails,
      conditionWords["recognised-in-invalidity"].fails,
    );
  });

  it("the mediator at whose counter he stands is told that it cannot be done, and not why", async () => {
    await mediator.goesTo("/people");
    await mediator.presses(actShown("register-at-service", "mediator").title);
    await mediator.main.getByRole("textbox", { name: findText.number.fr }).fill(benoit.nationalNumber);
    await mediator.sends("register-at-service", atForem);
    await mediator.sees(obstacleWords["not-told-without-consent"]);
    await mediator.doesNotSee(conditionWords["one-year-incapable"].name, "Marchal");
    assert.deepEqual(await (await story.program(luc)).trajectoriesOf(benoit), []);
  });

  it("after fourteen months the fund recognises his invalidity, and he registers", async () => {
    await story.itIs("2026-09-02");
    await coordinator.opens(pageOf(benoit));
    await coordinator.does("recognise-invalidity", { since: "2026-07-02" });
    await benoitHimself.does("register-at-service", atForem);
  });

  it("not when the fund asked for it", async () => {
    const asked = { person: chantal.person };
    const answer = await (await story.program(chantal)).tries("register-at-service", asked, {
      ...atForem,
      askedByFund: true,
    });
    assert.equal(answer.status, 409);
    assert.match(JSON.stringify(answer.body.rulings), /not-at-the-funds-request/);
  });

  it("nobody guides him before the fund confirms; then he is given a mediator", async () => {
    const trajectory = await story.trajectoryOf(benoit);
    await mediator.opens(trajectory);
    await mediator.cannot("assign-mediator", "invalidity-not-confirmed-yet");
    await coordinator.opens(trajectory);
    await coordinator.does("confirm-invalidity");
    await mediator.does("assign-mediator", { mediator: "Julien Lejeune" });
    await benoitHimself.goesTo("/me");
    await benoitHimself.sees("Julien Lejeune");
  });

  it("and he has a letter that says so", async () => {
    const letter = await benoitHimself.letter("InvalidityConfirmed");
    assert.match(letter, /Votre trajet peut commencer/);
    assert.match(letter, /2\s*juillet\s*2026/);
  });

  it("and his coordinator is told of every step", async () => {
    await mediator.does("start-guidance-step", {
      step: "orientation-placement",
      from: "2026-09-07",
      until: "2026-09-18",
    });
    await coordinator.goesTo("/news");
    await coordinator.sees(
      "Marchal, Benoît",
      eventWords.MediatorAssigned.happened,
      eventWords.GuidanceStepStarted.happened,
    );
    await coordinator.presses("Marchal, Benoît");
    await coordinator.goesTo("/news");
    await coordinator.doesNotSee("Marchal, Benoît");
  });
});

describe("Route C: registered at Forem, and the fund does not confirm", () => {
  const story = aStory();
  let chantalHerself: Visitor;

  it("Chantal registers, and her coordinator does not confirm", async () => {
    chantalHerself = await story.signsIn(chantal);
    await chantalHerself.opens(pageOf(chantal));
    await chantalHerself.does("register-at-service", atForem);
    const coordinator = await story.signsIn(luc);
    await coordinator.opens(await story.trajectoryOf(chantal));
    await coordinator.does("deny-invalidity", { grounds: "La décision sur l’invalidité n’est pas encore prise." });
  });

  it("she gets a letter that says so, and how she can start by her fund", async () => {
    await chantalHerself.goesTo("/me");
    const letter = await chantalHerself.letter("InvalidityNotConfirmed");
    assert.match(letter, /Commencer par votre mutualité plutôt que par le service de l’emploi/);
    assert.match(letter, /\(voie B\)/);
    assert.match(letter, /\(voie A\)/);
  });

  it("the other ways are open to her at once", async () => {
    await chantalHerself.does("ask-first-contact");
  });
});
