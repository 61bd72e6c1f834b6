import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { an, givenDoor, marie, recognised, themself, today } from "../door/given-door.ts";
import { awayTwice, noExemption } from "../door/given-first-year.ts";
import { pdfText } from "../pdf/pdf-text.ts";
import { lettersOf } from "./letters-of.ts";
import { letterOf } from "./write-letter.ts";

const marker = "marker-bevinding-3141: kan niet lang staan";
const missed = { breach: "incapacity-evaluation", absentOn: "2026-02-23", reasonsWeighed: true, grounds: marker };

const twiceAbsent = { ...awayTwice, grounds: marker };

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

  const reduced = async (benefits: readonly { dailyBenefit: string; from: string }[]) => {
    const person = await recognised(given);
    for (const benefit of benefits) await done("record-benefit", an, { person }, benefit);
    await done("propose-reduction", an, { person }, twiceAbsent);
    await done("decide-reduction", marie, { person }, { agrees: true, grounds: marker });
    await done("lift-reduction", an, { person }, { until: today, reason: "made-contact" });
    return person;
  };

  it("say in euro what the benefit of a day was on the first day of the reduction, and what is left of it", async () => {
    const person = await reduced([
      { dailyBenefit: "60.00", from: "2025-10-01" },
      { dailyBenefit: "71.55", from: "2026-02-01" },
    ]);
    for (const kind of ["ReductionProposed", "ReductionImposed", "ReductionLifted"])
      assert.match(await read(person, kind), /€\s*71,55\s*bruto.*€\s*64,39\s*bruto\s*\(€\s*7,16\s*minder\)/, kind);
  });

  it("name only the new benefit when it has changed since, and none that was not on record for that day", async () => {
    const person = await reduced([
      { dailyBenefit: "60.00", from: "2025-10-01" },
      { dailyBenefit: "71.55", from: today },
    ]);
    assert.match(await read(person, "ReductionImposed"), /€\s*60,00\s*bruto.*€\s*54,00\s*bruto/);
    const lifted = await read(person, "ReductionLifted");
    assert.match(lifted, /€\s*71,55\s*bruto/);
    assert.doesNotMatch(lifted, /minder\)/);

    const later = await reduced([{ dailyBenefit: "71.55", from: today }]);
    for (const kind of ["ReductionProposed", "ReductionImposed"]) assert.doesNotMatch(await read(later, kind), /€/);
    const unknown = await reduced([]);
    for (const kind of ["ReductionProposed", "ReductionImposed", "ReductionLifted"])
      assert.doesNotMatch(await read(unknown, kind), /€/);
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
