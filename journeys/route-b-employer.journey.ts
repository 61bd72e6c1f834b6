import { before, describe, it } from "node:test";
import { conditionWords } from "../src/words/law/condition-words.ts";
import { an, jan, pageOf, tom } from "./people.ts";
import { aStory } from "./story.ts";
import type { Visitor } from "./visitor.ts";

describe("Route B: Jan asks himself, and still has an employer to go back to", () => {
  const story = aStory();
  let janHimself: Visitor;
  let coordinator: Visitor;
  let occupational: Visitor;
  before(async () => {
    janHimself = await story.signsIn(jan);
    coordinator = await story.signsIn(an);
    occupational = await story.signsIn(tom);
  });

  it("Jan asks for a first interview, and they meet", async () => {
    await janHimself.opens(pageOf(jan));
    await janHimself.does("ask-first-contact");
    await coordinator.opens(await story.trajectoryOf(jan));
    await coordinator.does("hold-first-contact", { on: "2026-03-02", how: "by-telephone" });
  });

  it("without his consent nothing reaches the occupational physician, and the coordinator is told why", async () => {
    await coordinator.cannot(
      "refer-to-occupational-physician",
      "the-law-does-not-allow",
      conditionWords["consent-given"].name,
    );
    await occupational.knowsNothingOf(jan, await story.trajectoryOf(jan));
  });

  it("nor with a consent that he withdrew before anything was sent", async () => {
    await janHimself.does("give-consent", {
      partner: "occupational-physician",
      purpose: "return-to-own-employer",
      inWriting: true,
    });
    await janHimself.does("withdraw-consent", { partner: "occupational-physician" });
    await coordinator.cannot(
      "refer-to-occupational-physician",
      "the-law-does-not-allow",
      conditionWords["consent-not-withdrawn"].name,
    );
    await occupational.knowsNothingOf(jan, await story.trajectoryOf(jan));
  });

  it("with his consent the referral goes out", async () => {
    await janHimself.does("give-consent", {
      partner: "occupational-physician",
      purpose: "return-to-own-employer",
      inWriting: true,
    });
    await coordinator.does("refer-to-occupational-physician", { for: "re-integration-trajectory" });
    await occupational.goesTo("/work");
    await occupational.sees("d'Hondt, Jan");
  });

  it("the occupational physician examines Jan: other work is possible for now", async () => {
    await story.itIs("2026-03-20");
    await occupational.opens(await story.trajectoryOf(jan));
    await occupational.does("answer-referral", {
      visitedOn: "2026-03-20",
      decision: "A",
      terms: "Tijdelijk zittend werk, hoogstens vier uur per dag.",
    });
  });

  it("adapted work is agreed with the employer, and Jan sees it", async () => {
    await coordinator.does("agree-adapted-work", {
      from: "2026-04-01",
      hoursPerWeek: 19,
      work: "Planning aan het bureau, halve dagen.",
    });
    await janHimself.goesTo("/me");
    await janHimself.sees("1 april 2026", "Planning aan het bureau, halve dagen.");
  });

  it("Jan withdraws his consent: from that moment the occupational physician sees nothing any more", async () => {
    await janHimself.does("withdraw-consent", { partner: "occupational-physician" });
    await occupational.knowsNothingOf(jan, await story.trajectoryOf(jan));
  });
});
