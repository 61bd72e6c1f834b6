import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { describe, it } from "node:test";
import type { EventType } from "../trajectory/events.ts";
import { letterNames } from "../words/screens/portal-letters.ts";
import type { Example } from "./example.ts";
import { approved, examples, firstContact, refused } from "./examples.ts";
import { formatIn } from "./format.ts";
import type { Block, Reading } from "./letter.ts";
import { hasLetter, letters } from "./letters.ts";

describe("a letter in four languages", () => {
  for (const { name, readings } of examples) {
    it(`has the same blocks in each: ${name}`, () => {
      const [first, ...others] = readings.map(({ blocks }) => blocks.map(shape));
      for (const other of others) assert.deepEqual(other, first);
    });

    it(`names the same days, amounts and numbers in each: ${name}`, () => {
      const [first, ...others] = readings.map(numbersIn);
      assert.ok(first && first.length > 4);
      for (const other of others) assert.deepEqual(other, first);
    });

    it(`leaves nothing unsaid: ${name}`, () => {
      for (const reading of readings)
        for (const text of textsIn(reading)) assert.match(text, /^(?!.*(undefined|null|NaN|\[object| {2}))\S/s);
    });
  }
});

describe("which letters are registered", () => {
  const registered = (wanted: boolean) =>
    examples.filter(({ readings }) => readings.every((reading) => reading.registered === wanted)).map(nameOf);

  it("is every decision, and the invitation after an absence", () =>
    assert.deepEqual(registered(true), [
      "first contact after an absence",
      "project approved",
      "project approved with its costs",
      "project refused",
      "reduction imposed",
      "reduction imposed, in euro",
      "reduction imposed, of a proposal that is not on record",
      "benefit suspended",
      "partial work refused",
      "permission ended",
      "voluntary work does not suit",
      "cost paid back in part",
      "cost refused",
    ]));

  it("is none of the others", () => assert.equal(registered(false).length, examples.length - 13));
});

describe("the means of appeal", () => {
  for (const { name, sending, readings } of examples)
    it(`stand at the end of the letter where a term counts from its receipt, and nowhere else: ${name}`, () => {
      for (const { blocks } of readings) assert.equal(blocks.at(-1)?.kind === "appeal", sending.appeal);
    });
});

describe("an invitation to the first contact", () => {
  const said = (facts: typeof firstContact) => textsIn(letters.FirstContactPlanned.write(facts)).join("\n");

  it("says that it is voluntary, and that one may stop", () => assert.match(said(firstContact), /vrijwillig.*stoppen/));
  it("names no reduction that no ruling gave", () => assert.doesNotMatch(said(firstContact), /%|vermindert/));
  it("names the reduction and that it rests on our own reading", () => {
    const basis = { citation: "art. 100", version: "2023-01-01", status: "our reading" } as const;
    assert.match(
      said({ ...firstContact, reduction: { percent: 10, basis } }),
      /vermindert uw uitkering met 10\u00a0%.*onze lezing/,
    );
  });
  it("does not call an appointment missed that was moved", () =>
    assert.doesNotMatch(said({ ...firstContact, earlier: { on: "2026-03-02", was: "moved" } }), /niet bij/));
  it("refuses a day that does not exist", () =>
    assert.throws(() => said({ ...firstContact, meeting: { ...firstContact.meeting, on: "2026-02-30" } }), RangeError));
});

describe("a decision on a project (Law of 11 April 1995, art. 13 and 14)", () => {
  const appealIn = (facts: typeof refused) => {
    const box = letters.ProjectDecided.write(facts).blocks.find(({ kind }) => kind === "appeal");
    assert.ok(box?.kind === "appeal");
    return box.rows;
  };

  it("is not sent without grounds", () =>
    assert.throws(() => letters.ProjectDecided.write({ ...refused, grounds: " \n " }), /art\. 13/));
  it("says where, when and how to appeal, at what cost, with whose help, and who explains it", () =>
    assert.deepEqual(
      appealIn(approved).map(({ term }) => term),
      ["Waar", "Wanneer", "Hoe", "Kosten", "Wie u mag helpen", "Uitleg"],
    ));
  it("gives the address of the court and the reference of the file", () => {
    const [where, , , , , explanation] = appealIn(refused);
    assert.match(where?.text ?? "", /Opgeëistenlaan 401 C, 9000 Gent/);
    assert.match(explanation?.text ?? "", /WW-2026-01041/);
  });
  it("sends people to the list of courts when theirs is not known", () =>
    assert.match(
      appealIn({ ...refused, appeal: { ...refused.appeal, court: null } })[0]?.text ?? "",
      /rechtbanken-tribunaux/,
    ));
  it("warns for a term that was not verified, and only then", () => {
    assert.match(appealIn(refused)[1]?.text ?? "", /nagekeken/);
    assert.doesNotMatch(
      appealIn({ ...refused, appeal: { ...refused.appeal, status: "read" } })[1]?.text ?? "",
      /nagekeken/,
    );
  });
});

describe("the register of letters", () => {
  it("has a folder for each letter, named after its event", () => {
    const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter(
      // Papers of a session go to its members, and to nobody by post.
      (entry) => entry.isDirectory() && entry.name !== "session-papers",
    );
    const events = Object.values(letters).flatMap((letter) => (typeof letter === "string" ? [] : [letter.event]));
    const slug = (event: string) => event.replaceAll(/(?<!^)[A-Z]/g, "-$&").toLowerCase();
    assert.deepEqual(folders.map(({ name }) => name).toSorted(), events.map(slug).toSorted());
  });

  it("has a name for each, under which a person looks for it", () =>
    assert.deepEqual(
      Object.keys(letterNames).toSorted(),
      Object.keys(letters)
        .filter((event) => hasLetter(event as EventType))
        .toSorted(),
    ));

  it("keeps each letter under the event that causes it", () => {
    for (const [event, letter] of Object.entries(letters))
      if (typeof letter !== "string") assert.equal(letter.event, event);
  });
});

const nameOf = ({ name }: Example) => name;

/** What a block is and how much is in it, whatever it says. */
function shape(block: Block): (string | number)[] {
  if (block.kind === "list") return [block.kind, block.items.length];
  if (block.kind === "table") return [block.kind, block.head.length, ...block.rows.map((row) => row.length)];
  return [block.kind, "rows" in block ? block.rows.length : 0];
}

function textsIn({ subject, date, blocks }: Pick<Reading, "subject" | "date" | "blocks">): string[] {
  const texts = (value: unknown): string[] => {
    if (typeof value === "string") return [value];
    return typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];
  };
  return [subject, date, ...blocks.flatMap(({ kind: _, ...block }) => texts(block))];
}

/** Days count as their month is named in the language; digits count without their separators. */
function numbersIn(reading: Reading): string[] {
  const { day, time } = formatIn(reading.language);
  const months = Array.from({ length: 12 }, (_, month) => {
    const name = day(`2026-${String(month + 1).padStart(2, "0")}-02`).split("\u00a0")[1] ?? "";
    return [name, String(month + 1)] as const;
  });
  const numbers = textsIn(reading).flatMap((text) => {
    let said = text.replaceAll(time("14:30"), "14h30");
    for (const [name, number] of months) said = said.replaceAll(`\u00a0${name}\u00a0`, ` /${number}/ `);
    return said.replaceAll(/(?<=\d)[.,\u00a0](?=\d)/g, "").match(/\/?\d+/g) ?? [];
  });
  return numbers.toSorted();
}
