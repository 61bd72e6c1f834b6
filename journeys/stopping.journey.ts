import { describe, it } from "node:test";
import { jan } from "./people.ts";
import { chapters, soFar } from "./so-far.ts";
import { aStory } from "./story.ts";

describe("Somebody stops, in whatever stage they are", () => {
  const story = aStory();

  for (const chapter of chapters)
    it(`in the stage ${chapter}: one press, no reason asked, and it is confirmed`, async () => {
      await soFar(story, jan, chapter);
      const janHimself = await story.signsIn(jan);
      await janHimself.does("stop");
    });
});
