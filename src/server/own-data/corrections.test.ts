import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { an, givenDoor, luc, marie, recognised, themself, today } from "../door/given-door.ts";
import { seenBy } from "../record/seen-by.ts";
import { openPerson } from "../views/people.ts";
import { rebuildViews } from "../views/rebuild.ts";
import { correctionSaid, openCorrections } from "./corrections.ts";

const shouldBe = "Kerkstraat 14, 9000 Gent";
const answer = "Het adres is verbeterd. Dank u.";

describe("a request of correction", () => {
  const given = givenDoor();
  const { record } = given;

  async function asked() {
    const person = await recognised(given);
    const done = await given.ask("ask-correction", themself(person), { person }, { datum: "address", shouldBe });
    assert.equal(done.kind, "done", JSON.stringify(done));
    return person;
  }

  it("comes to the coordinator with what it should be, and its due day", async () => {
    const person = await asked();
    const [open] = await openCorrections(given.door(), an, person, "nl");
    assert.equal(open?.text, `Adres (2 maart 2026): ${shouldBe}`);
    const file = await openPerson(given.door(), an, { person }, today);
    assert.ok(file !== "not-found");
    assert.deepEqual(
      file.dues.filter(({ act }) => act === "answer-correction").map(({ who, by }) => [who, by]),
      [["coordinator", "2026-04-02"]],
    );
    assert.ok(file.dues.find(({ act }) => act === "answer-correction")?.sum);
  });

  it("is answered, and the person reads the answer with what they asked", async () => {
    const person = await asked();
    const [open] = await openCorrections(given.door(), an, person, "nl");
    const input = { correction: open?.value, verdict: "corrected", answer };
    const done = await given.ask("answer-correction", an, { person }, input);
    assert.equal(done.kind, "done", JSON.stringify(done));
    assert.deepEqual(await openCorrections(given.door(), an, person, "nl"), []);
    const mine = await openPerson(given.door(), themself(person), { person }, today, { withHealth: true });
    assert.ok(mine !== "not-found");
    const [one] = mine.recognition?.corrections ?? [];
    assert.deepEqual([one?.outcome, one?.answeredOn], ["corrected", today]);
    assert.deepEqual(correctionSaid(mine.events, one?.id ?? ""), { shouldBe, answer });
  });

  it("is corrected by the answer, in one act: the address beside the record, and both on record", async () => {
    const person = await asked();
    const [open] = await openCorrections(given.door(), an, person, "nl");
    const moved = { street: "Veldstraat 8", postcode: "8000", town: "Brugge" };
    const input = { correction: open?.value, verdict: "corrected", answer, ...moved };
    const done = await given.ask("answer-correction", an, { person }, input);
    assert.ok(done.kind === "done", JSON.stringify(done));
    assert.deepEqual(
      done.events.map(({ type }) => type),
      ["CorrectionAnswered"],
    );
    assert.doesNotMatch(JSON.stringify(done.events.map((event) => event.open)), /Veldstraat/);
    const file = await openPerson(given.door(), an, { person }, today);
    assert.ok(file !== "not-found");
    assert.deepEqual(file.person.address, ["Veldstraat 8", "8000 Brugge"]);
  });

  it("is for no other fund, and not for the physician to answer", async () => {
    const person = await asked();
    const [open] = await openCorrections(given.door(), an, person, "nl");
    for (const actor of [luc, marie]) {
      const done = await given.ask(
        "answer-correction",
        actor,
        { person },
        { correction: open?.value, verdict: "refused", answer },
      );
      assert.ok(done.kind === "not-you" || done.kind === "not-found", done.kind);
    }
    const rows = await seenBy(record.db, luc, (seen) =>
      seen.selectFrom("own_request").select("id").where("person_id", "=", person).execute(),
    );
    assert.deepEqual(rows, []);
  });

  it("stands in a view that the events alone come down to", async () => {
    await asked();
    const rows = () => record.db.selectFrom("own_request").selectAll().orderBy("id").execute();
    const before = await rows();
    await record.db.deleteFrom("own_request").execute();
    await rebuildViews(record.db);
    assert.deepEqual(await rows(), before);
  });
});
