import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { pdfText } from "../src/server/pdf/pdf-text.ts";
import { consequenceOfDay, natureOfWork, statusOfResumption } from "../src/words/choices/resumption.ts";
import { languages } from "../src/words/language.ts";
import { conditionWords } from "../src/words/law/condition-words.ts";
import { obstacleWords } from "../src/words/obstacles.ts";
import { letterNames } from "../src/words/screens/portal-letters.ts";
import { reductionText } from "../src/words/screens/resumption.ts";
import { isSound } from "./page-checks.ts";
import { an, jan, luc, marie, mieke, pageOf } from "./people.ts";
import { aStory } from "./story.ts";
import type { Visitor } from "./visitor.ts";

const bakery = { nature: "adapted-work", activity: "Bakkerij Peeters", hoursPerWeek: "19", fullTimeHours: "38" };
const fit = { halfOfCapacityLost: true, workSuitsHealth: true, findings: "Zittend werk gaat goed." };

describe("Work beside the benefit", () => {
  const story = aStory();
  let janHimself: Visitor;
  let miekeHerself: Visitor;
  let physician: Visitor;
  before(async () => {
    janHimself = await story.signsIn(jan, { javaScript: true });
    miekeHerself = await story.signsIn(mieke, { javaScript: true });
    physician = await story.signsIn(marie, { javaScript: true });
  });

  const declares = async (who: Visitor, from: string) => {
    await who.goesTo("/me/resumption");
    await who.presses("Werk melden");
    await who.sends("declare-resumption", { ...bakery, from });
    await who.goesTo("/me/resumption");
  };
  const letterOf = async (who: Visitor, event: "PartialResumptionPermitted" | "PartialResumptionRefused") => {
    await who.goesTo("/me/resumption");
    const link = who.main.getByRole("link", { name: String(letterNames[event]?.nl), exact: true });
    const answer = await who.page.request.get(String(await link.getAttribute("href")));
    assert.equal(answer.headers()["content-type"], "application/pdf");
    return pdfText(await answer.body()).join(" ");
  };
  const onTheList = async (name: string) => {
    await physician.goesTo("/work/resumptions");
    const href = await physician.main.getByRole("link", { name, exact: true }).getAttribute("href");
    await physician.opens(String(href));
    return String(href);
  };

  it("Jan forgets the hours: it is told, and what he filled in stays", async () => {
    await janHimself.goesTo("/me/resumption");
    await janHimself.presses("Werk melden");
    await janHimself.sends("declare-resumption", {
      nature: "adapted-work",
      activity: bakery.activity,
      from: "2026-03-03",
    });
    await janHimself.sees(obstacleWords["hours-are-missing"]);
    await janHimself.sees(bakery.activity, "3 maart 2026");
  });

  it("declares on Monday what begins on Tuesday: in time, and what it does to his benefit", async () => {
    await declares(janHimself, "2026-03-03");
    await janHimself.sees(consequenceOfDay.none, natureOfWork["adapted-work"], reductionText.nl(30));
    await janHimself.sees(statusOfResumption.awaiting, "15 april 2026");
  });

  it("stands on the list of the advising physician with the thirtieth working day, and on nobody else's", async () => {
    await physician.goesTo("/work/resumptions");
    await physician.sees("d'Hondt, Jan", bakery.activity);
    const coordinator = await story.signsIn(luc);
    const href = await onTheList("d'Hondt, Jan");
    await coordinator.goesTo(href);
    await coordinator.doesNotSee(jan.familyName, bakery.activity);
  });

  it("is permitted for two years at most, and never refused while every condition is met", async () => {
    await physician.tries("permit-partial-resumption", { ...fit, until: "2028-03-03" });
    await physician.sees(obstacleWords["the-law-does-not-allow"]);
    await physician.tries("refuse-partial-resumption", { ...fit, grounds: "Daarom niet, zonder meer." });
    await physician.sees(obstacleWords["no-condition-fails"]);
    await physician.does("permit-partial-resumption", {
      ...fit,
      until: "2028-03-02",
      conditions: "Geen nachtwerk doen.",
    });
  });

  it("and Jan reads for how long, on which conditions, and where he can appeal", async () => {
    const letter = await letterOf(janHimself, "PartialResumptionPermitted");
    for (const said of [/19 uur per week/, /2 maart 2028/, /Geen nachtwerk doen/, /arbeidsrechtbank/i])
      assert.match(letter, said);
    assert.doesNotMatch(letter, /Zittend werk/);
    await janHimself.sees(statusOfResumption.permitted);
  });

  it("Mieke declares on the Monday itself: three days late, and reads at once what that costs", async () => {
    await story.itIs("2026-03-09");
    await declares(miekeHerself, "2026-03-09");
    await miekeHerself.sees(consequenceOfDay["reduced-10-percent"], /Dagen te laat ?3/);
  });

  it("is refused on the condition that fails, from the day after, with grounds and appeal", async () => {
    await onTheList(`${mieke.familyName}, ${mieke.givenName}`);
    await physician.does("refuse-partial-resumption", {
      ...fit,
      workSuitsHealth: false,
      grounds: "Het werk vraagt dat u de hele dag staat.",
    });
    const letter = await letterOf(miekeHerself, "PartialResumptionRefused");
    for (const said of [/10 maart 2026/, /de hele dag staat/, /arbeidsrechtbank/i, /past niet bij uw gezondheid/])
      assert.match(letter, said);
    await miekeHerself.sees(statusOfResumption.refused);
    assert.ok(conditionWords["work-suits-health"].fails.nl.includes("past niet bij uw gezondheid"));
  });

  it("Jan works more hours: a new declaration, and the first one ends the day before", async () => {
    await janHimself.goesTo("/me/resumption");
    await janHimself.presses("Werk melden");
    await janHimself.sends("declare-resumption", { ...bakery, hoursPerWeek: "28,5", from: "2026-03-16" });
    await janHimself.goesTo("/me/resumption");
    await janHimself.sees("28,5 van 38", "Vervangen door een nieuwe melding vanaf", reductionText.nl(55));
  });

  it("and every page of it can be read by everyone, in every language", async () => {
    const href = await onTheList("d'Hondt, Jan");
    const coordinator = await story.signsIn(an, { javaScript: true });
    for (const language of languages) {
      await isSound(janHimself.page, "/me/resumption", language);
      await isSound(physician.page, "/work/resumptions", language);
      await isSound(coordinator.page, href, language);
      await isSound(coordinator.page, pageOf(jan), language);
      await isSound(janHimself.page, `/me/declare-resumption/4?of=${jan.person}`, language);
    }
  });
});
