import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { inventedNumber } from "../desk/national-number.ts";
import { givenRunning } from "../given-running.ts";

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
    assert.equal((await send("an-peeters", file, "application/xml")).status, 415);
  });
});
