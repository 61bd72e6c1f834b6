import assert from "node:assert/strict";
import { once } from "node:events";
import { type ClientRequest, type IncomingMessage, request } from "node:http";
import { json } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { describe, it } from "node:test";
import { sql } from "kysely";
import { inventedNumber } from "../desk/national-number.ts";
import { givenRunning } from "../given-running.ts";
import { largestImport } from "../import/largest-import.ts";
import { liveMemory } from "../import/live-memory.ts";
import { openAsOwner } from "../record/open-record.ts";

const running = givenRunning();

const columns =
  "reference;nationalNumber;givenName;familyName;language;street;postcode;town;regime;incapableSince;entitled;hasContract;route;openedOn";
const row = (reference: string, number: string) =>
  `${reference};${number};Lotte;Voorbeeld;nl;Kerkstraat 1;9000;Gent;employee;2025-09-15;yes;no;B;2025-11-03`;
const file = [columns, row("1", inventedNumber("1971-01-11", "man")), row("2", "84051799703")].join("\n");

async function tokenOf(person: string): Promise<string> {
  const body = JSON.stringify({ person });
  const headers = { "content-type": "application/json" };
  const answer = await fetch(`${running.url}/api/desk/token`, { method: "POST", headers, body });
  return ((await answer.json()) as { token: string }).token;
}
async function send(person: string, body: string, type = "text/csv") {
  const headers = { authorization: `Bearer ${await tokenOf(person)}`, "content-type": type, "accept-language": "fr" };
  const answer = await fetch(`${running.url}/api/import`, { method: "POST", headers, body });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

describe("importing over HTTP", () => {
  it("takes what is right, tells what is not in the reader's language, and changes nothing the second time", async () => {
    const first = await send("an-peeters", file);
    assert.equal(first.status, 200);
    assert.deepEqual([first.body.taken, first.body.there, first.body.refused], [1, 0, 1]);
    const [refusal] = first.body.refusals as { line: number; field: string; said: string }[];
    assert.deepEqual([refusal?.line, refusal?.field], [3, "nationalNumber"]);
    assert.match(refusal?.said ?? "", /numéro national/);
    const second = await send("an-peeters", file);
    assert.deepEqual([second.body.taken, second.body.there], [0, 1]);
  });

  it("shows what came in on the work list of the fund, and nowhere else", async () => {
    const rowsOf = async (person: string) => {
      const headers = { authorization: `Bearer ${await tokenOf(person)}` };
      const answer = await fetch(`${running.url}/api/trajectories?show=open`, { headers });
      return ((await answer.json()) as { rows: { name: string }[] }).rows.map(({ name }) => name);
    };
    assert.ok((await rowsOf("an-peeters")).includes("Voorbeeld, Lotte"));
    assert.ok(!(await rowsOf("luc-martin")).includes("Voorbeeld, Lotte"));
  });

  it("is for a coordinator, in one of the two formats, with our columns", async () => {
    for (const other of ["marie-lambert", "sofie-maes", "jan-d-hondt", "lies-hermans"])
      assert.equal((await send(other, file)).status, 403, other);
    assert.equal((await send("an-peeters", "name;secret\nx;y")).status, 400);
    for (const type of ["application/xml", "application/json", "multipart/form-data; boundary=x", "text/plain"]) {
      const refused = await send("an-peeters", file, type);
      assert.equal(refused.status, 415);
      assert.match(String(refused.body.detail), /^Envoyez du CSV/);
    }
  });

  it("says what is wrong with a file as a whole, and that nothing of it was saved", async () => {
    const { status, body } = await send("an-peeters", "reference;reference\n1;2");
    assert.deepEqual([status, body.code, body.taken, body.upToLine], [400, "unreadable", 0, 0]);
    assert.match(JSON.stringify(body.errors), /plus d’une fois : reference/);
    assert.match(String(body.detail), /Rien n’a été enregistré/);
  });

  it("says how far it came when the file stops being CSV, and keeps that", async () => {
    const text = [columns, row("half-1", inventedNumber("1973-01-11", "man")), row("half-2", "1"), '"'].join("\n");
    const { status, body } = await send("an-peeters", text);
    assert.deepEqual([status, body.code, body.upToLine], [400, "unreadable", 3]);
    assert.deepEqual([body.taken, body.there, body.refused], [1, 0, 1]);
    assert.equal((body.refusals as { line: number }[])[0]?.line, 3);
    assert.match(String(body.detail), /jusqu’à la ligne 3\. 1 trajets sont maintenant enregistrés/);
    assert.match(JSON.stringify(body.errors), /À partir de la ligne 4/);
    assert.equal((await send("an-peeters", text)).body.there, 1);
  });

  it("says how far it came when something breaks on our side, and goes on from there the next time", async () => {
    const db = openAsOwner({ url: running.database });
    await sql`create function breaks() returns trigger language plpgsql as $$ begin raise 'broken'; end $$`.execute(db);
    await sql`create trigger breaks before insert on person for each row when (new.given_name = 'Breekt')
      execute function breaks()`.execute(db);
    const numbers = ["1974-01-11", "1974-01-12", "1974-01-13", "1974-01-14"].map((born) => inventedNumber(born, "man"));
    const rows = numbers.map((number, at) => row(`broken-${at}`, number));
    const text = [columns, ...rows].join("\n").replace(/(broken-2;\d+;)Lotte/, "$1Breekt");
    const { status, body } = await send("an-peeters", text);
    assert.deepEqual([status, body.code, body.taken, body.upToLine], [500, "broken", 2, 3]);
    assert.doesNotMatch(JSON.stringify(body), /Rien n’a été|Breekt/);
    await sql`drop trigger breaks on person`.execute(db);
    await db.destroy();
    const again = await send("an-peeters", text);
    assert.deepEqual([again.status, again.body.taken, again.body.there], [200, 2, 2]);
  });

  it("refuses more than it takes before reading it, when it is told how long it is", async () => {
    const asked = await asks({ "content-length": String(largestImport + 1) });
    asked.flushHeaders();
    const { status, body } = await answerTo(asked);
    asked.destroy();
    assert.deepEqual([status, body.code], [413, "too-large"]);
    assert.match(String(body.detail), /dépasse la taille acceptée\. Rien n’a été enregistré/);
  });

  it("stops at its limit when it is not told, holds no more than a line of it, and says what it kept", async () => {
    const asked = await asks({ "transfer-encoding": "chunked" });
    const answer = answerTo(asked);
    const start = liveMemory();
    let most = 0;
    const piece = Buffer.alloc(1024 * 1024, "x");
    const first = Buffer.from(`${JSON.stringify(wrong)}\n`);
    async function* pieces() {
      yield first;
      for (let sent = 0; sent < largestImport + piece.length; sent += piece.length) {
        if (sent % (16 * piece.length) === 0) most = Math.max(most, liveMemory() - start);
        yield piece;
      }
    }
    await pipeline(pieces(), asked);
    const { status, body } = await answer;
    assert.deepEqual([status, body.code, body.taken, body.refused, body.upToLine], [413, "too-large", 0, 1, 1]);
    assert.match(String(body.detail), /jusqu’à la ligne 1/);
    assert.ok(most < 64 * 1024 * 1024, `${most} bytes more than before`);
  });
});

const wrong = { reference: "too-long" };

async function asks(headers: Record<string, string>): Promise<ClientRequest> {
  const token = await tokenOf("an-peeters");
  return request(`${running.url}/api/import`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${token}`,
      "content-type": "application/x-ndjson",
      "accept-language": "fr",
      ...headers,
    },
  });
}
async function answerTo(asked: ClientRequest) {
  const [answer] = (await once(asked, "response")) as [IncomingMessage];
  return { status: answer.statusCode, body: (await json(answer)) as Record<string, unknown> };
}
