import { describe, it } from "node:test";
import { conditionWords } from "../src/words/law/condition-words.ts";
import { obstacleWords } from "../src/words/obstacles.ts";
import { an, aroundOf, francoise, koen, pageOf, rudi } from "./people.ts";
import { aStory } from "./story.ts";

const excluded = [
  { who: koen, because: "an accident at work", condition: "no-work-accident", goTo: /arbeidsongevallenverzekeraar/ },
  {
    who: francoise,
    because: "an occupational disease",
    condition: "no-occupational-disease",
    goTo: /Adressez-vous à Fedris/,
  },
  { who: rudi, because: "being a statutory civil servant", condition: "no-statutory-official", goTo: /MEDEX/ },
] as const;

describe("Somebody for whom this is not the way", () => {
  const story = aStory();

  for (const { who, because, condition, goTo } of excluded)
    it(`${who.givenName} (${because}) reads where to go instead, in the language that is theirs`, async () => {
      const themself = await story.signsIn(who);
      await themself.opens(pageOf(who));
      await themself.sees(conditionWords[condition].fails, goTo);
      await themself.cannotAnyway("ask-first-contact", "the-law-does-not-allow", conditionWords[condition].fails);
    });

  it("their coordinator and their physician read the same reason", async () => {
    for (const { who, condition } of excluded) {
      const coordinator = await story.signsIn(aroundOf(who).coordinator);
      await coordinator.opens(pageOf(who));
      await coordinator.cannot("ask-first-contact", "the-law-does-not-allow", conditionWords[condition].name);
      const physician = await story.signsIn(aroundOf(who).physician);
      await physician.opens(pageOf(who));
      await physician.cannot("refer-to-coordinator", "the-law-does-not-allow", conditionWords[condition].name);
    }
  });

  it("every reason is said at once, not one after the other", async () => {
    const coordinator = await story.signsIn(an);
    const program = await story.program(an);
    await program.does("end-recognition", { person: koen.person }, { on: "2026-03-02", reason: "other" });
    await coordinator.opens(pageOf(koen));
    await coordinator.goesTo(`${pageOf(koen)}/ask-first-contact`);
    await coordinator.sees(
      obstacleWords["the-law-does-not-allow"],
      conditionWords["no-work-accident"].name,
      conditionWords["recognised-incapable"].name,
    );
  });
});
