import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import type { Locator } from "playwright-core";
import { actShown, actWords } from "../src/words/acts.ts";
import { eventWords } from "../src/words/events.ts";
import { askingText } from "../src/words/screens/portal-asking.ts";
import { portalGlassDays } from "../src/words/screens/portal-glass.ts";
import { readPurposes } from "../src/words/screens/portal-history.ts";
import { actsForText, representText, youActForText } from "../src/words/screens/portal-represent.ts";
import { an, jan, mieke, nele, pageOf, samir } from "./people.ts";
import { soFar } from "./so-far.ts";
import { aStory } from "./story.ts";
import type { Visitor } from "./visitor.ts";

const whole = "Jan d'Hondt";

describe("Somebody who acts for an insured person", () => {
  const story = aStory();
  let trajectory: string;
  before(async () => {
    trajectory = await soFar(story, jan, "orientation");
  });
  /** What stands on it names the person too, for who hears the page. */
  const leads = ({ page, hands }: Visitor, to: Locator) => Promise.all([page.waitForEvent("load"), hands.press(to)]);
  const chooses = async (visitor: Visitor, name: string): Promise<void> => {
    await visitor.goesTo("/represent");
    await leads(visitor, visitor.main.getByRole("button", { name }));
  };

  it("has a code to give, and sees nobody's pages before a power of attorney", async () => {
    const daughter = await story.signsIn(nele);
    await daughter.goesTo("/");
    await daughter.sees(representText.none, nele.id);
    for (const address of ["/me", `/trajectory/${trajectory}`, pageOf(jan), "/people"]) {
      const answer = await daughter.page.request.get(address);
      assert.ok([403, 404].includes(answer.status()), `${address}: ${answer.status()}`);
      assert.doesNotMatch(await answer.text(), /Hondt/);
    }
  });

  it("gets it from the person, with a term", async () => {
    const himself = await story.signsIn(jan);
    await himself.goesTo("/me/represented");
    await himself.sees(representText.nobody);
    await himself.presses(actWords["give-mandate"].title);
    const answers = { from: "2026-03-02", until: "2026-03-20", medical: false, inWriting: true };
    await himself.sends("give-mandate", { representative: "an-peeters", ...answers });
    await himself.sees("Niemand heeft deze code.");
    await himself.goesTo(`${pageOf(jan)}/give-mandate`);
    await himself.sends("give-mandate", { representative: nele.id, ...answers });
    await himself.sees(actShown("give-mandate", "insured-person").done);
    await himself.goesTo("/me/represented");
    await himself.sees(nele.name, representText.withoutHealth);
    await himself.sees(portalGlassDays.nl({ from: "2 maart 2026", until: "20 maart 2026" }));
  });

  it("sees the pages of that person under their own name, without health, and not what is done in person", async () => {
    const daughter = await story.signsIn(nele);
    await chooses(daughter, whole);
    assert.match(daughter.page.url(), /\/me$/);
    assert.ok((await daughter.page.getByRole("banner").textContent())?.includes(actsForText.nl({ name: whole })));
    assert.equal(await daughter.main.locator('a[href$="/stop"], a[href$="/sign-engagement"]').count(), 0);
    await daughter.sees(representText.onlyThemself);
    for (const act of ["stop", "sign-engagement"])
      assert.equal((await daughter.page.request.get(`/trajectory/${trajectory}/${act}`)).status(), 403, act);
    assert.equal((await daughter.page.request.get(`${pageOf(jan)}/give-mandate`)).status(), 403);
    assert.equal((await daughter.page.request.get("/me/export.json")).status() >= 400, true);
  });

  it("does something for the person, and that stands under their name", async () => {
    const daughter = await story.signsIn(nele);
    await chooses(daughter, whole);
    await daughter.goesTo(`${pageOf(jan)}/change-contract`);
    assert.match(daughter.page.url(), /\/me\/change-contract\/1\?/);
    await daughter.sees(youActForText.nl({ name: whole }));
    await daughter.answersPages("change-contract", { hasContract: false });
    await daughter.sees(youActForText.nl({ name: whole }), askingText.notSentYet);
    await daughter.goesTo("/me");
    await daughter.sees(askingText.begun);
    const himselfMeanwhile = await story.signsIn(jan);
    await himselfMeanwhile.goesTo("/me");
    await himselfMeanwhile.doesNotSee(askingText.begun);
    await leads(daughter, daughter.main.locator('a[href^="/me/change-contract/summary"]'));
    await daughter.sends("change-contract");
    await daughter.sees(youActForText.nl({ name: whole }), actShown("change-contract", "insured-person").done);
    const himself = await story.signsIn(jan);
    await himself.goesTo("/me/history");
    await himself.sees(eventWords.ContractChanged.forPerson, nele.name, eventWords.MandateGiven.forPerson);
    await himself.goesTo("/me/who-looked");
    await himself.sees(nele.name, "Vertegenwoordiger", readPurposes.represents ?? "");
  });

  it("chooses between several persons, of whom one gave it on paper", async () => {
    const coordinator = await story.signsIn(an);
    await coordinator.goesTo(`${pageOf(mieke)}/give-mandate`);
    const paper = { from: "2026-03-02", until: "2026-12-31", medical: true, signedOn: "2026-02-27", inWriting: true };
    await coordinator.sends("give-mandate", { representative: nele.id, ...paper });
    await coordinator.sees(actShown("give-mandate", "coordinator").done);
    const daughter = await story.signsIn(nele);
    await daughter.goesTo("/represent");
    await daughter.sees(whole, "Mieke Verstraete", representText.mayRead, representText.mayNotRead);
    await chooses(daughter, "Mieke Verstraete");
    await daughter.goesTo(`/trajectory/${trajectory}`);
    await daughter.doesNotSee(jan.familyName);
    const friend = await story.signsIn(samir);
    await friend.goesTo("/represent");
    await friend.doesNotSee("Mieke", whole);
  });

  it("is out at once when the person ends it, and on the day after the last one", async () => {
    const daughter = await story.signsIn(nele);
    await chooses(daughter, whole);
    const himself = await story.signsIn(jan);
    await himself.goesTo("/me/represented");
    await leads(himself, himself.main.getByRole("link", { name: nele.name }));
    await himself.sends("end-mandate");
    await himself.sees(actWords["end-mandate"].done);
    await himself.goesTo("/me/represented");
    await himself.sees(representText.ended);
    assert.equal((await daughter.page.request.get("/me")).status(), 403);
    await daughter.goesTo("/represent");
    await daughter.doesNotSee(whole);
    await chooses(daughter, "Mieke Verstraete");
    await story.itIs("2026-12-31");
    assert.equal((await daughter.page.request.get("/me")).status(), 200);
    await story.itIs("2027-01-01");
    assert.equal((await daughter.page.request.get("/me")).status(), 403);
  });
});
