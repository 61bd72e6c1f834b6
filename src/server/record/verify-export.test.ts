import assert from "node:assert/strict";
import { createHash, sign } from "node:crypto";
import { before, describe, it } from "node:test";
import { fingerprintOf, lineOf, publicKeyOf, signedEnd } from "./export-line.ts";
import { exportRecord } from "./export-record.ts";
import { anAct, appendAlone, asked, givenRecord, newKeys, untilSettled } from "./given-record.ts";
import { verifyExport } from "./verify-export.ts";

describe("an export", () => {
  const record = givenRecord();
  let small: Buffer = Buffer.alloc(0);
  let large: Buffer = Buffer.alloc(0);
  const fingerprint = fingerprintOf(publicKeyOf(record.keys.signing));

  before(async () => {
    const grown = anAct({ events: [asked, { ...asked, sealed: { findings: "tired" }, worded: { note: "spoke" } }] });
    await appendAlone(record, grown);
    await untilSettled(record);
    small = await taken();
    await appendAlone(record, { ...grown, expected: 2 });
    for (let acts = 0; acts < 60; acts++) await appendAlone(record, anAct({ events: [asked, asked, asked] }));
    large = await taken();
  });

  it("is intact, and says how much it holds and who signed it", async () => {
    const { faults, streams, events, checkpoints, fingerprints } = await verified(small);
    assert.deepEqual(
      { faults, streams, events, fingerprints },
      { faults: [], streams: 1, events: 2, fingerprints: [fingerprint] },
    );
    assert.ok(checkpoints >= 1);
    assert.deepEqual((await verified(large)).faults, []);
    assert.equal((await verified(large)).events, 184);
  });

  it("of before words were sealed apart is intact too, and not when words were left out of one of after it", async () => {
    const without = (words: RegExp) => {
      const lines = large.toString().trimEnd().split("\n").slice(0, -1);
      const body = lines.map((line) => `${line.replace(words, "")}\n`).join("");
      const sha256 = createHash("sha256").update(body).digest();
      const signature = sign(null, signedEnd(lines.length, sha256), record.keys.signing);
      const publicKey = publicKeyOf(record.keys.signing);
      return Buffer.from(`${body}${lineOf({ kind: "end", lines: lines.length, sha256, publicKey, signature })}\n`);
    };
    const older = without(/,"worded":null/);
    assert.ok(older.length < large.length);
    assert.deepEqual((await verified(older)).faults, []);
    await isNoticed(without(/,"worded":"\w+"/), "without words");
  });

  it("is read in pieces of any size", async () => {
    const pieces = (async function* () {
      for (let at = 0; at < small.length; at += 7) yield small.subarray(at, at + 7);
    })();
    assert.deepEqual(await verifyExport(pieces, undefined), await verified(small));
  });

  it("shows every single byte that was changed", async () => {
    for (let at = 0; at < small.length; at++) {
      const changed = Buffer.from(small);
      const bit = 1 << (at % 8);
      changed[at] = (small[at] ?? 0) ^ bit;
      await isNoticed(changed, `byte ${at} ^ ${bit}`);
    }
  });

  it("shows every single byte that was removed, and any that was put in between", async () => {
    for (let at = 0; at <= small.length; at++) {
      const [head, tail] = [small.subarray(0, at), small.subarray(at)];
      if (tail.length > 0) await isNoticed(Buffer.concat([head, tail.subarray(1)]), `without byte ${at}`);
      const more = ["0", " ", "\n", "}"][at % 4] ?? "";
      await isNoticed(Buffer.concat([head, Buffer.from(more), tail]), `"${more}" before byte ${at}`);
    }
  });

  it("shows where it was cut off, wherever that is", async () => {
    for (let at = 0; at < small.length; at++) await isNoticed(small.subarray(0, at), `the first ${at} bytes`);
  });

  it("shows lines that changed places, are there twice or are gone, in a larger one", async () => {
    const lines = large.toString().split(/(?<=\n)/);
    for (let at = 0; at < lines.length; at += 3) {
      const [line = "", next] = lines.slice(at, at + 2);
      if (next)
        await isNoticed(Buffer.from(lines.toSpliced(at, 2, next, line).join("")), `lines ${at} and ${at + 1} swapped`);
      await isNoticed(Buffer.from(lines.toSpliced(at, 1).join("")), `without line ${at}`);
      await isNoticed(Buffer.from(lines.toSpliced(at, 0, lines[at] ?? "").join("")), `line ${at} twice`);
    }
    for (let at = 0; at < large.length; at += 997) {
      const changed = Buffer.from(large);
      changed[at] = (large[at] ?? 0) ^ 0x01;
      await isNoticed(changed, `byte ${at}`);
    }
  });

  it("tells which event of which stream was changed, and in which line", async () => {
    const lines = small.toString().split("\n");
    const at = lines.findIndex((line) => line.includes('"version":2'));
    const stream = /"stream_id":"([^"]+)"/.exec(lines[at] ?? "")?.[1];
    const changed = lines.with(at, (lines[at] ?? "").replace('"actor":"lotte"', '"actor":"lotta"')).join("\n");
    const { faults } = await verified(Buffer.from(changed));
    assert.deepEqual(faults[0], `line ${at + 1}: event 2 of stream ${stream} was changed`);
  });

  it("is not believed when it was signed again by another key, once one says whom to trust", async () => {
    const forged = await taken(newKeys());
    assert.deepEqual((await verified(forged)).fingerprints.length, 2);
    const { faults } = await verifyExport(whole(forged), [fingerprint]);
    assert.match(faults.at(-1) ?? "", /^line \d+: the end of the export is not signed by a trusted key$/);
  });

  async function taken(keys = record.keys): Promise<Buffer> {
    const lines: string[] = [];
    const at = new Date("2026-03-02T12:00:00Z");
    await exportRecord({ db: record.db, keys, at }, async (line) => void lines.push(`${line}\n`));
    return Buffer.from(lines.join(""));
  }
});

async function* whole(bytes: Buffer) {
  yield bytes;
}
const verified = (bytes: Buffer) => verifyExport(whole(bytes), undefined);
const isNoticed = async (bytes: Buffer, what: string) => assert.notDeepEqual((await verified(bytes)).faults, [], what);
