import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { an, jan } from "./people.ts";
import { chapters, soFar } from "./so-far.ts";
import { aStory } from "./story.ts";

describe("Somebody stops, in whatever stage they are", () => {
  const story = aStory();

  for (const chapter of chapters)
    it(`in the stage ${chapter}: one press, no reason asked, and it is confirmed`, async () => {
      const trajectory = await soFar(story, jan, chapter);
      const janHimself = await story.signsIn(jan);
      await janHimself.goesToForm("stop");
      assert.deepEqual(await janHimself.hasFilledIn(), {}, "something is asked");
      await janHimself.does("stop");
      const { body } = await (await story.program(an)).get(`/api/trajectories/${trajectory}`);
      assert.equal(body.stage, "ended");
    });

  it("and a letter confirms it", async () => {
    const janHimself = await story.signsIn(jan);
    assert.match(await janHimself.letter("TrajectoryStopped"), /gestopt/);
  });
});
