import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { actFormText } from "../src/words/screens/act-form.ts";
import { an, gerda, griet, jan, karim, marie, mieke } from "./people.ts";
import { soFar } from "./so-far.ts";
import { aStory } from "./story.ts";

describe("Two people at the same file", () => {
  const story = aStory();
  const plan = {
    objectives: "Opnieuw halftijds aan het werk.",
    result: "Een contract voor twintig uur per week.",
    actions: ["Bellen met de werkgever"],
    nextAppointmentOn: "2026-04-13",
  };

  it("whoever comes second is told, loses nothing, and can go on", async () => {
    const trajectory = `/trajectory/${await soFar(story, jan, "engagement")}`;
    const first = await story.signsIn(an);
    await first.opens(trajectory);
    await first.goesToForm("draw-up-plan");
    const physician = await story.signsIn(marie);
    await physician.opens(trajectory);
    await physician.does("set-aim", { lastOccupationPossible: true, referenceOccupationPossible: false });
    await first.sends("draw-up-plan", plan);
    await first.sees(actFormText.changedMeanwhile);
    assert.equal((await first.hasFilledIn()).objectives, plan.objectives);
    await first.sends("draw-up-plan");
    await first.sees("Een contract voor twintig uur per week.");
  });

  it("what can be done only once is done once", async () => {
    const trajectory = `/trajectory/${await soFar(story, mieke, "engagement")}`;
    const [first, second] = [await story.signsIn(an), await story.signsIn(karim)];
    for (const one of [first, second]) {
      await one.opens(trajectory);
      await one.goesToForm("draw-up-plan");
    }
    await first.sends("draw-up-plan", plan);
    await second.sends("draw-up-plan", plan);
    await second.cannotAnyway("draw-up-plan", "plan-exists");
  });

  it("sending the same form twice does the act once", async () => {
    const janHimself = await story.signsIn(jan);
    await janHimself.goesToForm("give-consent");
    await janHimself.sends("give-consent", { partner: "vdab", purpose: "guidance-to-work", inWriting: true });
    const before = await (await story.program(an)).get(`/api${await story.trajectoryOf(jan)}`.replace("y/", "ies/"));
    await janHimself.page.goBack();
    await janHimself.sends("give-consent", { partner: "vdab", purpose: "guidance-to-work", inWriting: true });
    const after = await (await story.program(an)).get(`/api${await story.trajectoryOf(jan)}`.replace("y/", "ies/"));
    assert.equal(after.body.version, before.body.version);
  });

  it("a project is decided once", async () => {
    const trajectory = `/trajectory/${await soFar(story, gerda, "decision-approved")}`;
    const secretary = await story.signsIn(griet);
    await secretary.opens(trajectory);
    await secretary.cannot("decide-project", "already-decided");
    const again = await (await story.program(griet)).tries(
      "decide-project",
      { trajectory: trajectory.split("/").at(-1) },
      { decision: "refused", grounds: "Een tweede beslissing over hetzelfde." },
    );
    assert.deepEqual([again.status, again.body.code], [409, "already-decided"]);
  });
});
