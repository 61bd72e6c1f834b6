import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { sql } from "kysely";
import { loadAccounts } from "../desk/people.ts";
import { givenDoor, marie } from "../door/given-door.ts";
import { letterOf } from "../letters/write-letter.ts";
import { verifyChain } from "../record/chain.ts";
import { dumpAll, tablesWith, waysToWrite } from "../record/given-dump.ts";
import { readRows } from "../record/read-stream.ts";
import { openPerson } from "../views/people.ts";
import { rebuildViews } from "../views/rebuild.ts";
import { askWhoLooked, plant, type Streams } from "../web/leak/given-markers.ts";
import { eraseFiles } from "./erase-files.ts";
import { endOfFile, tellTheRest, typedIn, typing, unasked } from "./given-told.ts";

/** About no person: where the Higher Commission sits, and why it froze a bundle anew. And a number of the post. */
const staysOpen = ["freeze-bundle reason", "plan-session place", "record-posting registeredNumber"];

describe("of everything that was ever typed about a person", () => {
  const given = givenDoor();
  const { record } = given;
  let today = "2026-03-02";
  let streams: Streams;
  /** Each marker, with the act and the field in which it was typed. */
  const typed = new Map<string, string>();

  const does = typing(given, typed, () => today);
  const itIs = async (day: string) => {
    today = day;
  };
  /** Where each marker stands, however it is written: the fields in which it was typed, by table. */
  async function found(): Promise<Record<string, string[]>> {
    const fields: Record<string, string[]> = {};
    for (const [word, tables] of tablesWith([...typed.keys()], await dumpAll(record.owner)))
      for (const table of tables)
        fields[table] = [...new Set([...(fields[table] ?? []), typed.get(word) ?? ""])].sort();
    return fields;
  }

  before(async () => {
    await loadAccounts(record.db);
    streams = await plant(record.db, does, itIs);
    const decided = await tellTheRest(record.db, does, itIs, streams);
    const reader = { db: record.db, keys: record.keys, now: () => new Date() };
    assert.ok(await openPerson(reader, marie, streams, today));
    await askWhoLooked(record.db, does, streams);
    await endOfFile(does, itIs, streams, decided);
  });

  it("each field of each act was typed in, but for who somebody is", () => {
    assert.deepEqual(unasked(typedIn(typed)), []);
  });

  it("nothing is left when the file is erased: in no table, in no column, in no letter", async () => {
    const letters = await record.db.selectFrom("letter").select(["stream_id", "version"]).execute();
    for (const { stream_id, version } of letters) assert.ok(await letterOf(record, stream_id, version));
    assert.ok(letters.length > 15, String(letters.length));
    assert.equal(await eraseFiles(given.door(), "2031-01-01"), 1);
    const left = await found();
    assert.deepEqual(new Set(Object.values(left).flat()), new Set(staysOpen), JSON.stringify(left));
    await rebuildViews(record.db);
    assert.deepEqual(await found(), left);
    const pdfs = await sql<{ pdf: Buffer }>`
      select pdf from letter where coalesce(pdf, sealed_pdf) is not null
      union all select pdf from session_paper where coalesce(pdf, sealed_pdf, sealed_content) is not null`.execute(
      record.db,
    );
    assert.deepEqual(pdfs.rows, []);
    for (const stream of [streams.person, streams.first, streams.second, ...streams.resumptions])
      assert.equal(verifyChain(await readRows(record.db, stream)).intact, true);
  });
});

describe("the search for words", () => {
  it("finds them however they are written", () => {
    const word = "leak-17-grounds";
    for (const before of ["", "a", "ab", "abc"])
      for (const coding of ["utf8", "hex", "base64", "base64url"] as const) {
        const text = Buffer.from(`${before}${word} gezegd`).toString(coding);
        assert.ok(
          waysToWrite(word).some((way) => text.includes(way)),
          `${before} ${coding}`,
        );
        assert.ok(!waysToWrite("leak-18-grounds").some((way) => text.includes(way)));
      }
  });
});
