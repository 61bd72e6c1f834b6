import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { givenRunning } from "../given-running.ts";
import { Browser } from "../web/given-browser.ts";

const running = givenRunning();

const program = async (person: string) => {
  const token = await new Browser(running.url).ask("/api/desk/token", { json: { person } });
  const { token: secret } = (await token.json()) as { token: string };
  return async (path: string, json?: unknown, method?: string) => {
    const headers = { authorization: `Bearer ${secret}`, accept: "application/json", "accept-language": "en" };
    const answer = await new Browser(running.url).ask(path, { headers, json, ...(method && { method }) });
    const text = await answer.text();
    return { status: answer.status, body: (text ? JSON.parse(text) : {}) as Record<string, unknown> };
  };
};

describe("the law change list over HTTP", () => {
  it("tells what can be changed, to the RIZIV and to nobody else", async () => {
    const { status, body } = await (await program("lies-hermans"))("/api/law-change");
    assert.equal(status, 200);
    const names = (body.parameters as { name: string }[]).map(({ name }) => name);
    assert.ok(names.includes("first-contact-months"));
    assert.equal((await (await program("an-peeters"))("/api/law-change")).status, 403);
  });

  it("takes changes as a list or as CSV, and says what is wrong at its line", async () => {
    const asks = await program("bart-goossens");
    const change = { name: "first-contact-months", since: "2026-01-01", value: 2 };
    const nothing = { examined: 12, touched: 0, notJudged: 0, next: null, byRule: {}, trajectories: [] };
    assert.deepEqual(await asks("/api/law-change", { changes: [change] }), { status: 200, body: nothing });
    const csv = "first-contact-months,2026-01-01,,2";
    assert.deepEqual(await asks("/api/law-change", { changes: csv }), { status: 200, body: nothing });
    const wrong = await asks("/api/law-change", { changes: [change, { ...change, name: "no-such-term" }] });
    assert.equal(wrong.status, 400);
    assert.deepEqual(wrong.body.errors, [{ field: "changes.1", message: "Line 2: This name is not known here." }]);
    assert.equal((await asks("/api/law-change", { changes: [{ ...change, since: "2026-02-30" }] })).status, 400);
  });

  it("keeps drafts for whoever may weigh the law, refuses what cannot be read, and deletes them", async () => {
    const [lies, bart] = [await program("lies-hermans"), await program("bart-goossens")];
    const draft = { title: "Two months", changes: "first-contact-months,2027-01-01,,2" };
    const kept = await lies("/api/law-drafts", draft);
    assert.equal(kept.status, 201);
    const wrong = await lies("/api/law-drafts", { ...draft, changes: "first-contact-months,2027-01-01,,two" });
    assert.deepEqual([wrong.status, (wrong.body.errors as { field: string }[])[0]?.field], [400, "changes.0"]);
    const listed = await bart("/api/law-drafts");
    assert.deepEqual(
      (listed.body.drafts as { title: string; changedBy: string }[]).map(({ title, changedBy }) => [title, changedBy]),
      [["Two months", "lies-hermans"]],
    );
    const address = `/api/law-drafts/${kept.body.id}`;
    assert.equal((await bart(address, { ...draft, title: "Eight weeks" }, "PUT")).body.title, "Eight weeks");
    assert.equal((await (await program("an-peeters"))(address, draft, "PUT")).status, 403);
    assert.equal((await bart(address, undefined, "DELETE")).status, 204);
    assert.equal((await bart(address, draft, "PUT")).status, 404);
  });
});
