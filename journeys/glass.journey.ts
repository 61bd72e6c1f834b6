import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { actWords } from "../src/words/acts.ts";
import { glassConclusion, glassPurpose } from "../src/words/choices/glass.ts";
import { eventWords } from "../src/words/events.ts";
import { languages } from "../src/words/language.ts";
import { glassText } from "../src/words/screens/glass.ts";
import { portalGlassText } from "../src/words/screens/portal-glass.ts";
import { readPurposes } from "../src/words/screens/portal-history.ts";
import { peopleText, recognitionText } from "../src/words/screens/workbench-people.ts";
import { isSound } from "./page-checks.ts";
import { an, denis, jan, luc, mieke, paul, tom } from "./people.ts";
import { soFar } from "./so-far.ts";
import { aStory } from "./story.ts";

const reason = "Staat aan ons loket en stapt over naar ons ziekenfonds.";
const remark = "De verzekerde bevestigt het.";

describe("A file that is opened by way of exception", () => {
  const story = aStory();
  let trajectory: string;
  before(async () => {
    trajectory = await soFar(story, jan, "plan");
  });

  it("is offered to who works for a sickness fund and does not follow, and to nobody else", async () => {
    const physician = await story.signsIn(tom);
    await physician.goesTo(`/trajectory/${trajectory}`);
    assert.equal(await physician.main.locator('a[href*="/glass/"]').count(), 0);
    assert.equal((await physician.page.request.get(`/glass/${trajectory}/break-glass`)).status(), 403);
    const follower = await story.signsIn(an);
    await follower.opens(`/glass/${trajectory}`);
    await follower.cannotAnyway("break-glass", "file-is-open-to-you");
    const other = await story.signsIn(luc);
    await other.goesTo(`/trajectory/${trajectory}`);
    await other.sees(glassText.refused, glassText.must);
    await other.doesNotSee(jan.familyName);
  });

  it("is open after a reason in words, to look and to do nothing", async () => {
    const other = await story.signsIn(luc);
    await other.goesTo(`/trajectory/${trajectory}`);
    await other.presses(actWords["break-glass"].title);
    await other.sends("break-glass", { purpose: "changes-funds", reason: "kort" });
    await other.isToldOfFaultsAt("reason");
    await other.sends("break-glass", { purpose: "changes-funds", reason });
    await other.sees(actWords["break-glass"].done, jan.familyName, glassText.looking, "3 mars 2026");
    assert.equal(await other.main.locator(`a[href^="/trajectory/${trajectory}/"]`).count(), 0, "an act is offered");
    await other.goesTo("/work?show=open");
    await other.doesNotSee(jan.familyName);
  });

  it("is told to the person in plain words, with who, why and until when", async () => {
    const himself = await story.signsIn(jan);
    await himself.goesTo("/me/who-looked");
    await himself.sees(
      portalGlassText.title,
      "Luc Martin",
      glassPurpose["changes-funds"],
      reason,
      portalGlassText.notYet,
    );
    await himself.sees("Van 2 maart 2026 tot en met 3 maart 2026", readPurposes["broken-glass"] ?? "");
    await himself.goesTo("/me/history");
    await himself.sees(eventWords.GlassBroken.forPerson);
  });

  it("is looked into by the data-protection officer, who sees no name of the person", async () => {
    const officer = await story.signsIn(denis);
    await officer.goesTo("/readings");
    await officer.presses("À examiner : 1");
    await officer.sees("Luc Martin", reason);
    await officer.doesNotSee(jan.familyName, jan.givenName);
    await officer.presses(glassText.examine);
    await officer.sends("look-into-broken-glass", { conclusion: "well-founded", remark });
    await officer.sees(actWords["look-into-broken-glass"].done, glassConclusion["well-founded"], remark);
    const himself = await story.signsIn(jan);
    await himself.goesTo("/me/who-looked");
    await himself.sees(glassConclusion["well-founded"], remark);
  });

  it("is closed again on the second working day", async () => {
    await story.itIs("2026-03-03");
    const other = await story.signsIn(luc);
    await other.goesTo(`/trajectory/${trajectory}`);
    await other.sees(jan.familyName);
    await story.itIs("2026-03-04");
    await other.goesTo(`/trajectory/${trajectory}`);
    await other.sees(glassText.refused);
    await other.doesNotSee(jan.familyName);
  });

  it("is offered where one looks for the person, by the number that they show, and is then their whole file", async () => {
    const other = await story.signsIn(paul);
    await other.goesTo("/people");
    await other.doesNotSee(glassText.must);
    await other.main.locator('input[name="nationalNumber"]').fill(jan.nationalNumber);
    await other.presses(peopleText.search);
    await other.sees(peopleText.notFound, glassText.must);
    await other.presses(actWords["break-glass"].title);
    await other.main.locator('input[name="nationalNumber"]').fill(jan.nationalNumber);
    await other.sends("break-glass", { purpose: "the-person-asks", reason });
    await other.sees(actWords["break-glass"].done, jan.familyName, glassText.looking);
    await other.presses(glassText.whole);
    await other.sees(jan.familyName, recognitionText.title);
    assert.equal(await other.main.locator('a[href^="/person/"]').count(), 0, "an act is offered");
  });

  it("is opened of somebody without a trajectory too, on what was recognised; the person and the officer read so", async () => {
    const other = await story.signsIn(luc);
    await other.goesTo("/people");
    await other.main.locator('input[name="nationalNumber"]').fill(mieke.nationalNumber);
    await other.presses(peopleText.search);
    await other.presses(actWords["break-glass"].title);
    await other.main.locator('input[name="nationalNumber"]').fill(mieke.nationalNumber);
    await other.sends("break-glass", { purpose: "the-person-asks", reason });
    await other.sees(actWords["break-glass"].done, mieke.familyName, recognitionText.title, glassText.looking);
    assert.equal(await other.main.locator('a[href^="/person/"]').count(), 0, "an act is offered");
    const address = new URL(other.page.url()).pathname;
    const reading = (await story.signsIn(luc, { javaScript: true })).page;
    for (const language of languages) await isSound(reading, address, language);
    const herself = await story.signsIn(mieke);
    await herself.goesTo("/me/who-looked");
    await herself.sees("Luc Martin", reason);
    const officer = await story.signsIn(denis);
    await officer.goesTo("/readings");
    await officer.presses("À examiner : 2");
    await officer.doesNotSee(mieke.familyName);
    await officer.presses(glassText.examine);
    await officer.sends("look-into-broken-glass", { conclusion: "well-founded", remark });
    await officer.sees(actWords["look-into-broken-glass"].done, glassConclusion["well-founded"], remark);
  });
});
