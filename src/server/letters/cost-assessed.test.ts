import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { an, themself } from "../door/given-door.ts";
import { givenTraining, payday } from "../payments/given-training.ts";
import { pdfText } from "../pdf/pdf-text.ts";
import "./tables.ts";
import { letterOf } from "./write-letter.ts";

describe("the letter on a cost of a training", () => {
  const { inTraining, does, record } = givenTraining();

  /** @returns the words on paper, and how it goes out */
  async function assessed(input: object) {
    const { person, trajectory } = await inTraining();
    const cost = { kind: "travel", what: "Trein naar Gent", paidOn: payday, amount: "45.50" };
    const handedIn = await does("hand-in-cost", themself(person), { trajectory }, cost);
    const id = handedIn.events.find(({ type }) => type === "CostHandedIn")?.open.id;
    const { version } = await does("assess-cost", an, { trajectory }, { cost: id, ...input });
    const pdf = await letterOf(record, trajectory, version);
    assert.ok(pdf);
    const { registered } = await record.db
      .selectFrom("sending")
      .select("registered")
      .where("stream_id", "=", trajectory)
      .where("version", "=", version)
      .executeTakeFirstOrThrow();
    return { text: pdfText(pdf.pdf).join(" "), registered };
  }

  it("says what is paid back in full, and how to contest it all the same", async () => {
    const { text, registered } = await assessed({ verdict: "in-full" });
    assert.equal(registered, false);
    assert.match(text, /Wij betalen deze kosten terug/);
    assert.match(text, /Trein naar Gent, betaald op 1.april.2026/);
    assert.match(text, /Wij betalen terug.*45,50/);
    assert.match(text, /art\..109bis/);
    assert.match(text, /Niet akkoord\?/);
  });

  it("takes off what a region pays, and shows the three amounts", async () => {
    const { text } = await assessed({ verdict: "in-part", paidByRegion: "20.05" });
    for (const amount of ["45,50", "20,05", "25,45"]) assert.ok(text.includes(amount), amount);
  });

  it("gives the grounds of a refusal as the coordinator wrote them, with the means of appeal", async () => {
    const { text, registered } = await assessed({ verdict: "refused", grounds: "De rit was niet naar de opleiding." });
    assert.equal(registered, true);
    assert.match(text, /De rit was niet naar de opleiding\./);
    assert.match(text, /Binnen 3.maanden/);
  });
});
