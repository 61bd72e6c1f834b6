import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { an, givenDoor, marie, recognised, themself, today } from "../door/given-door.ts";
import { pdfText } from "../pdf/pdf-text.ts";
import { lettersOf } from "./letters-of.ts";
import { letterOf } from "./write-letter.ts";

const noExemption = {
  medicalReasonKnown: false,
  employerTrajectoryRuns: false,
  authorisedWorkRuns: false,
  trajectoryOnRequest: false,
  pensionAgeOn: "2050-07-30",
};
const marker = "marker-bevinding-3141: kan niet lang staan";
const missed = { breach: "incapacity-evaluation", absentOn: "2026-02-23", reasonsWeighed: true, grounds: marker };

describe("letters on what the fund recognised", () => {
  const given = givenDoor();
  const { ask } = given;
  const done = async (...asked: Parameters<typeof ask>) => {
    const answer = await ask(...asked);
    assert.equal(answer.kind, "done", JSON.stringify(answer));
  };
  const read = async (stream: string, kind: string) => {
    const letter = (await lettersOf(given.record.db, [stream])).find((one) => one.kind === kind);
    assert.ok(letter, kind);
    const written = await letterOf(given.record, stream, letter.version);
    return pdfText(written?.pdf ?? Buffer.alloc(0)).join(" ");
  };

  it("ask the person to fill in the questionnaire, by its last day", async () => {
    const person = await recognised(given);
    await done("send-questionnaire", an, { person }, noExemption);
    const letter = await read(person, "QuestionnaireSent");
    assert.match(letter, /Geachte Mieke d'Hondt.*arbeidsongeschikt sinds 1\s*oktober\s*2025.*16\s*maart\s*2026/);
    assert.match(letter, new RegExp(`WW-2025-${person.slice(0, 8).toUpperCase()}`));
  });

  it("say what was estimated and when the next contact is, without a word of what was found", async () => {
    const person = await recognised(given);
    await done("estimate-capacities", marie, { person }, { outlook: "treatment-first", remarks: marker });
    await done("record-physical-contact", marie, { person }, { contactMonth: "4", on: today, remarks: marker });
    const estimate = await read(person, "CapacitiesEstimated");
    assert.match(estimate, /diagnose of de behandeling.*beslist niet over uw erkenning/);
    assert.match(estimate, /nieuwe inschatting/);
    const contact = await read(person, "PhysicalContactHeld");
    assert.match(contact, /maand 7, ten laatste op 30\s*april\s*2026/);
    for (const letter of [estimate, contact]) assert.doesNotMatch(letter, /marker-bevinding/);
  });

  it("say that the benefit is suspended and how to appeal, and then that it is paid again", async () => {
    const person = await recognised(given);
    await done("suspend-benefit", marie, { person }, missed);
    await done("lift-suspension", marie, { person }, { until: today, reason: "was-examined" });
    const suspended = await read(person, "BenefitSuspended");
    assert.match(suspended, /AANGETEKEND.*geschorst is vanaf 23\s*februari\s*2026.*100\s*%.*U kunt in beroep gaan/);
    assert.match(suspended, /Arbeidsrechtbank Gent/);
    assert.doesNotMatch(suspended, /marker-bevinding/);
    const lifted = await read(person, "SuspensionLifted");
    assert.match(lifted, /Vanaf 2\s*maart\s*2026.*7 kalenderdagen/);
  });

  it("go to a person in their own language, and to nobody for what they did themselves", async () => {
    const person = await recognised(given);
    await given.record.db.updateTable("person").set({ language: "de" }).where("id", "=", person).execute();
    await done("send-questionnaire", an, { person }, noExemption);
    await done("record-questionnaire", themself(person), { person }, { generalHealth: 2 });
    assert.match(await read(person, "QuestionnaireSent"), /Möchten Sie unseren Fragebogen ausfüllen/);
    assert.deepEqual(
      (await lettersOf(given.record.db, [person])).map(({ kind }) => kind),
      ["QuestionnaireSent"],
    );
  });
});
