import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { givenRunning } from "../given-running.ts";
import { openRecord } from "../record/open-record.ts";

const running = givenRunning();

async function as(person: string) {
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify({ person });
  const signIn = await fetch(`${running.url}/api/desk/token`, { method: "POST", headers, body });
  const authorization = `Bearer ${((await signIn.json()) as { token: string }).token}`;
  return (path: string, form?: Record<string, string>) =>
    fetch(running.url + path, {
      headers: { authorization },
      redirect: "manual",
      ...(form && { method: "POST", body: new URLSearchParams(form) }),
    });
}
const vdab = {
  service: "vdab",
  year: "2026",
  trajectories: "7000",
  euro: "33600000",
  source: "Kaderovereenkomst 2026",
};

describe("what was agreed with a service", () => {
  it("is entered by an officer of the RIZIV, and then stands beside what was published", async () => {
    const bart = await as("bart-goossens");
    assert.equal((await bart("/figures/agreements", vdab)).status, 303);
    const page = await (await bart("/figures/agreements?lang=nl")).text();
    assert.match(page, /VDAB 2026 \(Kaderovereenkomst 2026\)[\s\S]*7\.000[\s\S]*33\.600\.000[\s\S]*4\.800/);
    assert.match(page, /VDAB 2021[\s\S]*24\.000\.000/);
  });

  it("holds as it was entered last, and what was entered before stays on record with who entered it", async () => {
    const bart = await as("bart-goossens");
    await bart("/figures/agreements", { ...vdab, trajectories: "8000", euro: "" });
    const page = await (await bart("/figures/agreements?lang=nl")).text();
    assert.match(page, /8\.000/);
    assert.doesNotMatch(page, /33\.600\.000/);
    const record = await openRecord(running.database);
    const rows = await record.db
      .selectFrom("service_agreement")
      .select(["trajectories", "entered_by"])
      .orderBy("id")
      .execute();
    await record.close();
    assert.deepEqual(rows, [
      { trajectories: 7000, entered_by: "bart-goossens" },
      { trajectories: 8000, entered_by: "bart-goossens" },
    ]);
  });

  it("without a source or with a number that cannot be comes back with what is wrong, and is not kept", async () => {
    const bart = await as("bart-goossens");
    const answer = await bart("/figures/agreements", { ...vdab, year: "2027", trajectories: "0", source: "" });
    const page = await answer.text();
    assert.equal(answer.status, 400);
    assert.match(page, /href="#field-trajectories"/);
    assert.match(page, /href="#field-source"/);
    assert.match(page, /value="33600000"/);
    assert.doesNotMatch(await (await bart("/figures/agreements")).text(), /VDAB 2027/);
  });

  it("is entered by nobody else, and others see no form for it", async () => {
    const simon = await as("simon-dubois");
    assert.equal((await simon("/figures/agreements", vdab)).status, 403);
    assert.doesNotMatch(
      await (await simon("/figures/agreements")).text(),
      /<form[^>]*action="\/figures\/agreements"[^>]*method="post"|method="post"[^>]*action="\/figures\/agreements"/,
    );
    const an = await as("an-peeters");
    assert.equal((await an("/figures/agreements", vdab)).status, 403);
  });
});
