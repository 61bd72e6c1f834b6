import { before, describe, it } from "node:test";
import { portalText } from "../src/words/screens/portal-pages.ts";
import { an, jan, marie } from "./people.ts";
import { soFar } from "./so-far.ts";
import { aStory } from "./story.ts";
import type { Visitor } from "./visitor.ts";

describe("The presumption of incapacity begins with the third signature", () => {
  const story = aStory();
  let janHimself: Visitor;
  let coordinator: Visitor;
  let physician: Visitor;
  before(async () => {
    const trajectory = `/trajectory/${await soFar(story, jan, "orientation")}`;
    [janHimself, coordinator, physician] = [
      await story.signsIn(jan),
      await story.signsIn(an),
      await story.signsIn(marie),
    ];
    for (const one of [janHimself, coordinator, physician]) await one.opens(trajectory);
  });

  it("not with the first, of Jan", async () => {
    await janHimself.does("sign-engagement", { declares: true });
    await janHimself.doesNotSee(portalText.presumption.title);
  });

  it("nor with a second of Jan: he signed already", async () => {
    await janHimself.cannot("sign-engagement", "already-signed");
  });

  it("not with the second, of the coordinator", async () => {
    await coordinator.movesTheDayTo("2026-03-09");
    await coordinator.sees("d'Hondt, Jan");
    await coordinator.does("sign-engagement", { declares: true });
    await janHimself.goesTo("/me");
    await janHimself.doesNotSee(portalText.presumption.title);
    await coordinator.cannot("draw-up-plan", "not-engaged-yet");
  });

  it("with the third, of the advising physician: six months from that day", async () => {
    await story.itIs("2026-03-11");
    await physician.does("sign-engagement", { declares: true });
    await janHimself.goesTo("/me");
    await janHimself.sees(portalText.presumption.title, "11 maart 2026", "10 september 2026");
  });
});
