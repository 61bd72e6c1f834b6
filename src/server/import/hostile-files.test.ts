import assert from "node:assert/strict";
import { Readable } from "node:stream";
import { describe, it } from "node:test";
import { inventedNumber } from "../desk/national-number.ts";
import { givenRecord } from "../record/given-record.ts";
import { BrokenOff, importFile } from "./import-file.ts";
import { liveMemory } from "./live-memory.ts";
import type { Format } from "./read-lines.ts";
import { sayRefused } from "./say-refused.ts";

const record = givenRecord();

/** In pieces of any size, so that what is parted lies across them too. */
const inPieces = (content: Buffer, size = 1013) =>
  Readable.from(
    Array.from({ length: Math.ceil(content.length / size) }, (_, at) => content.subarray(at * size, (at + 1) * size)),
  );

async function imported(content: string | Buffer, format: Format, size?: number) {
  const why: unknown[] = [];
  const parts = { db: record.db, keys: record.keys, at: new Date("2026-03-02T09:00:00Z"), today: "2026-03-02" };
  const file = inPieces(Buffer.from(content), size);
  const far = await importFile(
    parts,
    { fund: "100", id: "an-peeters" },
    { file, format, rehearse: true },
    { refused: (one) => void why.push([one.line, sayRefused(one, "en").reason]) },
  );
  return { ...far, why };
}
const stops = (content: string | Buffer, format: Format) =>
  imported(content, format).then(
    () => assert.fail("it did not stop"),
    (error: unknown) => {
      assert.ok(error instanceof BrokenOff);
      return { line: error.line, why: (error.cause as Error).message };
    },
  );

const columns =
  "reference;nationalNumber;givenName;familyName;language;street;postcode;town;regime;incapableSince;entitled;hasContract;route;openedOn".split(
    ";",
  );
const rowOf = (at: number, change: Record<string, string> = {}) => {
  const cells: Record<string, string> = {
    ...{ reference: `R-${at}`, nationalNumber: inventedNumber(`1971-01-${String(at).padStart(2, "0")}`, "man") },
    ...{ givenName: "Lotte", familyName: "Voorbeeld", language: "nl", street: "Kerkstraat 1", postcode: "9000" },
    ...{ town: "Gent", regime: "employee", incapableSince: "2025-09-15", entitled: "yes", hasContract: "no" },
    ...{ route: "B", openedOn: "2025-11-03", ...change },
  };
  return columns.map((name) => cells[name]).join(";");
};
const csv = (...rows: string[]) => [columns.join(";"), ...rows].join("\n");
const lineOf = (at: number, change: object = {}) =>
  JSON.stringify({
    reference: `J-${at}`,
    person: {
      ...{ nationalNumber: inventedNumber(`1972-01-${String(at).padStart(2, "0")}`, "woman"), givenName: "Lotte" },
      ...{ familyName: "Voorbeeld", language: "nl", street: "Kerkstraat 1", postcode: "9000", town: "Gent" },
    },
    recognition: {
      ...{ on: "2025-10-01", regime: "employee", incapableSince: "2025-09-15", entitled: true },
      ...{ exclusion: "none", hasContract: false },
    },
    acts: [{ on: "2025-11-03", act: "ask-first-contact", by: "coordinator", input: { how: "by-letter" } }],
    ...change,
  });

describe("a hostile file of JSON lines", () => {
  it("is read whatever its line ends and its mark, in pieces of one byte too", async () => {
    const crlf = `\uFEFF${lineOf(1)}\r\n\r\n${lineOf(2)}\r\n`;
    assert.deepEqual(await imported(crlf, "jsonl", 1), { taken: 2, there: 0, refused: 0, why: [] });
    const separators = lineOf(3, { reference: "a\u2028b" });
    assert.equal((await imported(separators, "jsonl")).taken, 1, "U+2028 ends no line");
  });

  it("takes no name in mangled: bytes that are no UTF-8 are a refusal of their line", async () => {
    const [one = "", other = ""] = [lineOf(1), lineOf(2)];
    const latin = Buffer.concat([
      Buffer.from(one.replace("Lotte", "Zo\u00EB"), "latin1"),
      Buffer.from(`\n${other}`),
      Buffer.from([0x0a, 0xff, 0xfe, 0x00, 0x0a]),
    ]);
    assert.deepEqual(await imported(latin, "jsonl"), {
      ...{ taken: 1, there: 0, refused: 2 },
      why: [
        [1, "unreadable"],
        [3, "unreadable"],
      ],
    });
  });

  it("refuses NUL and other characters that nobody types, also when they are escaped", async () => {
    const nul = JSON.stringify({ ...JSON.parse(lineOf(1)), reference: "a\u0000b" });
    const bell = lineOf(2, { reference: "a\u0007b" });
    const half = `${lineOf(3).slice(0, -1)},"reference":"\\ud800"}`;
    const { taken, why } = await imported([nul, bell, half, "\u0000", lineOf(4)].join("\n"), "jsonl");
    assert.equal(taken, 1);
    assert.deepEqual(why, [
      [1, "faults"],
      [2, "faults"],
      [3, "faults"],
      [4, "unreadable"],
    ]);
  });

  it("survives what is nested a hundred thousand deep, anywhere in a line", async () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    const objects = `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`;
    const inside = lineOf(1).replace('"by-letter"', deep);
    const { taken, refused } = await imported([deep, objects, inside, lineOf(2)].join("\n"), "jsonl");
    assert.deepEqual([taken, refused], [1, 3]);
  });

  it("keeps nothing of a line of 100 MB, and goes on after it", async () => {
    const chunk = Buffer.alloc(1_000_000, "x");
    let most = 0;
    const file = Readable.from(
      (function* () {
        for (let at = 0; at < 100; at++) {
          most = Math.max(most, liveMemory());
          yield Buffer.from(chunk);
        }
        yield Buffer.from(`\n${lineOf(1)}`);
      })(),
    );
    const before = liveMemory();
    const parts = { db: record.db, keys: record.keys, at: new Date("2026-03-02T09:00:00Z"), today: "2026-03-02" };
    const importer = { fund: "100", id: "an-peeters" } as const;
    const far = await importFile(parts, importer, { file, format: "jsonl", rehearse: true }, { refused() {} });
    assert.deepEqual(far, { taken: 1, there: 0, refused: 1 });
    assert.ok(most - before < 20_000_000, `${most - before} bytes: a fifth of the line at most`);
  });
});

describe("a hostile CSV", () => {
  it("has its quotes, its line ends within them and its mark read as they are meant", async () => {
    const quoted = `\uFEFF${csv(rowOf(1, { street: '"Kerkstraat 1\r\nbus ""2"""' }), rowOf(2)).replaceAll(/(?<!\r)\n/g, "\r\n")}`;
    const { taken, why } = await imported(quoted, "csv", 1);
    assert.deepEqual([taken, why], [2, []]);
  });

  it("is refused as a whole for a column twice, a column of somebody else's, and a million of them", async () => {
    assert.match((await stops("reference;reference\n1;2", "csv")).why, /columns-twice: reference/);
    assert.match((await stops("reference;__proto__\n1;2", "csv")).why, /unknown-columns: __proto__/);
    assert.match((await stops(`${"a;".repeat(499_000)}a\n`, "csv")).why, /unknown-columns/);
    assert.match((await stops(`${"reference;".repeat(1_000_000)}a\n`, "csv")).why, /no CSV from line 1/);
    assert.equal((await stops("x;y", "csv")).line, 0);
  });

  it("has a row with a box too many or too few refused, and one that is no UTF-8; the others come in", async () => {
    const text = csv(rowOf(1), `${rowOf(2)};x`, "R-3;x", rowOf(4, { givenName: "Zo\u00EB" }), rowOf(5));
    const { taken, why } = await imported(Buffer.from(text, "latin1"), "csv");
    assert.equal(taken, 2);
    assert.deepEqual(why, [
      [3, "unreadable"],
      [4, "unreadable"],
      [5, "unreadable"],
    ]);
  });

  it("stops at a quote that never ends, without keeping more than one row of it, and says up to where it was read", async () => {
    const open = csv(rowOf(1), rowOf(2), `"${"x".repeat(3_000_000)}`);
    assert.deepEqual(await stops(open, "csv"), { line: 3, why: "no CSV from line 4 on" });
    assert.equal((await stops("x".repeat(3_000_000), "csv")).line, 0);
  });

  it("refuses NUL in a cell", async () => {
    assert.deepEqual((await imported(csv(rowOf(1, { town: "Ge\u0000nt" })), "csv")).why, [[2, "faults"]]);
  });
});
