import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { namedFaults } from "../src/words/faults.ts";
import { conditionWords } from "../src/words/law/condition-words.ts";
import { actFormText } from "../src/words/screens/act-form.ts";
import { an, jan, layla, luc, marie, mieke, pageOf } from "./people.ts";
import { bookkeeping, soFar } from "./so-far.ts";
import { aStory } from "./story.ts";

describe("What is filled in wrongly", () => {
  const story = aStory();

  it("is told at each box, with everything that was typed still there", async () => {
    const coordinator = await story.signsIn(an);
    await coordinator.opens(`/trajectory/${await soFar(story, jan, "request")}`);
    const typed = { on: "2026-02-31", time: "25.99", how: "by-video", place: "x" };
    await coordinator.tries("invite-to-first-contact", typed);
    await coordinator.isToldOfFaultsAt("on", "time", "place");
    await coordinator.sees(actFormText.fillInDay, actFormText.fillInTime);
    const kept = await coordinator.hasFilledIn();
    assert.deepEqual(kept, {
      "on.day": "31",
      "on.month": "2",
      "on.year": "2026",
      time: "25.99",
      how: "by-video",
      place: "x",
    });
    await coordinator.sends("invite-to-first-contact", { on: "2026-03-09", time: "9.30", place: "Loket 3" });
    await coordinator.sees("9 maart 2026");
  });

  it("is told too where nothing was filled in at all", async () => {
    const physician = await story.signsIn(marie);
    await physician.opens(pageOf(mieke));
    await physician.tries("refer-to-coordinator");
    await physician.isToldOfFaultsAt("examinedOn", "saysWantsToWork", "hasWorkPotential", "workPotential");
  });

  it("a training that ends before it starts", async () => {
    await soFar(story, layla, "orientation");
    const laylaHerself = await story.signsIn(layla);
    await laylaHerself.tries("hand-in-project", { ...bookkeeping, from: "2026-09-01", until: "2026-08-31" });
    await laylaHerself.sees(conditionWords["ends-after-it-starts"].fails);
    await laylaHerself.sees(bookkeeping.training, "1er septembre 2026", "31 août 2026");
    const [trajectory] = await (await story.program(luc)).trajectoriesOf(layla);
    assert.equal(trajectory?.stage, "orientation");
  });

  it("a national number with a wrong digit, of a month that does not exist, or of somebody known already", async () => {
    const coordinator = await story.signsIn(an);
    await coordinator.opens("/people");
    await coordinator.tries("register-recognition", { ...anna, "person.nationalNumber": "72.08.21-998.34" });
    await coordinator.isToldOfFaultsAt("person.nationalNumber");
    await coordinator.sees(namedFaults["national-number"]);
    await coordinator.sends("register-recognition", { "person.nationalNumber": "72.13.21-998.30" });
    await coordinator.isToldOfFaultsAt("person.nationalNumber");
    await coordinator.sends("register-recognition", { "person.nationalNumber": jan.nationalNumber });
    await coordinator.sees(/al (ingeschreven|erkend)/);
  });

  it("a bis number is a number like another", async () => {
    const coordinator = await story.signsIn(an);
    await coordinator.opens("/people");
    await coordinator.does("register-recognition", { ...anna, "person.nationalNumber": bis("720821", "126") });
    await coordinator.sees("Nowak");
  });
});

/** Came to work in Belgium and has no number of the National Register, but one of the Crossroads Bank. */
const anna = {
  "person.nationalNumber": "",
  "person.givenName": "Anna",
  "person.familyName": "Nowak",
  "person.language": "nl",
  "person.street": "Havenlaan 3",
  "person.postcode": "9000",
  "person.town": "Gent",
  fund: "100",
  regime: "employee",
  incapableSince: "2025-10-01",
  entitled: true,
  exclusion: "none",
  hasContract: false,
};

/** Forty is added to the month of a bis number; the check digits are 97 less the first nine modulo 97. */
function bis(born: string, serial: string): string {
  const nine = born.slice(0, 2) + String(Number(born.slice(2, 4)) + 40) + born.slice(4) + serial;
  return nine + String(97 - (Number(nine) % 97)).padStart(2, "0");
}
