import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { sql } from "kysely";
import { questionsOf } from "../../screens/act-form/questions.ts";
import { type ActName, acts } from "../../trajectory/acts.ts";
import { corrections } from "../../trajectory/recognition/correct-identity.ts";
import { loadAccounts } from "../desk/people.ts";
import { perform } from "../door/door.ts";
import { givenDoor, marie } from "../door/given-door.ts";
import { letterOf } from "../letters/write-letter.ts";
import { verifyChain } from "../record/chain.ts";
import { readRows } from "../record/read-stream.ts";
import { actorOf, byId } from "../sign-in/accounts.ts";
import { openPerson } from "../views/people.ts";
import { rebuildViews } from "../views/rebuild.ts";
import { askWhoLooked, type Does, markedInput, markersIn, plant, type Streams } from "../web/leak/given-markers.ts";
import { eraseFiles } from "./erase-files.ts";
import { endOfFile, tellTheRest } from "./given-told.ts";

/** About no person: where the Higher Commission sits, and why it froze a bundle anew. And a number of the post. */
const staysOpen = ["freeze-bundle reason", "plan-session place", "record-posting registeredNumber"];

describe("of everything that was ever typed about a person", () => {
  const given = givenDoor();
  const { record } = given;
  let today = "2026-03-02";
  let streams: Streams;
  /** Each marker, with the act and the field in which it was typed. */
  const typed = new Map<string, string>();

  const does: Does = async (who, act, to, input = {}) => {
    const account = await byId(record.db, who);
    assert.ok(account, who);
    const whole = markedInput(act, input);
    for (const [name, value] of Object.entries(whole))
      for (const word of markersIn(JSON.stringify(value))) typed.set(word, `${act} ${name}`);
    const answer = await perform(given.door(), { act, actor: actorOf(account), to, input: whole }, today);
    assert.equal(answer.kind, "done", `${act}: ${JSON.stringify(answer)}`);
    return answer.kind === "done" ? answer.stream : "";
  };
  const itIs = async (day: string) => {
    today = day;
  };
  /** Where each marker stands, however it is written: the fields in which it was typed, by table. */
  async function found(): Promise<Record<string, string[]>> {
    const tables = await record.db.introspection.getTables();
    const fields: Record<string, string[]> = {};
    for (const { name } of tables) {
      const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(name)} t`.execute(record.db);
      const text = rows.map(({ row }) => row).join("\n");
      const here = [...typed].filter(([word]) => waysToWrite(word).some((way) => text.includes(way)));
      if (here.length > 0) fields[name] = [...new Set(here.map(([, field]) => field))].sort();
    }
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
    const beside = (act: ActName, name: string) =>
      name.startsWith("person.") || name === "iban" || (act !== "decide-project" && name in corrections.shape);
    const asked = (Object.keys(acts) as ActName[]).flatMap((act) =>
      questionsOf(acts[act].input)
        .filter(({ control }) => ["prose", "line", "lines"].includes(control))
        .filter(({ name }) => !beside(act, name))
        .map(({ name }) => `${act} ${name}`),
    );
    // Who acts for somebody is named by the code of their account, and by nothing else.
    const told = new Set([...typed.values(), "give-mandate representative"]);
    assert.deepEqual(
      asked.filter((field) => !told.has(field)),
      [],
    );
  });

  it("nothing stands in the clear while the file is kept, but on the paper of the Higher Commission", async () => {
    const { session_paper: paper = [], ...others } = await found();
    assert.ok(paper.includes("hand-in-project training"));
    assert.deepEqual(new Set(Object.values(others).flat()), new Set(staysOpen), JSON.stringify(others));
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
      select pdf from letter where pdf is not null union all select pdf from session_paper where pdf is not null`.execute(
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

/** As it is, in hexadecimals, and in base64 wherever in a text it begins. */
function waysToWrite(word: string): readonly string[] {
  const coded = [0, 1, 2].map((before) => {
    const all = Buffer.from(`${" ".repeat(before)}${word}`)
      .toString("base64")
      .replaceAll("=", "");
    return all.slice(before === 0 ? 0 : before + 1, -1);
  });
  return [word, Buffer.from(word).toString("hex"), ...coded];
}
