import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { givenProgram } from "../links/given-program.ts";
import { givenStory } from "../links/given-story.ts";
import { holdPort } from "../start.ts";
import { buildApp } from "./app.ts";
import { type GivenDesk, givenDesk } from "./given-desk.ts";
import { limits } from "./limits.ts";

describe("limits on asking", () => {
  let desk: GivenDesk;
  before(async () => {
    desk = await givenDesk({ routes: "all" });
  });
  after(() => desk.close());
  const ask = (url: string) => fetch(`${url}/sign-in`, { redirect: "manual" });

  it("hold over several processes together, and end with the minute", async () => {
    const { port, release } = await holdPort();
    const { db, clock } = desk;
    const beside = await buildApp({
      db,
      clock,
      publicUrl: new URL(`http://localhost:${port}`),
      signIn: "embedded",
      routes: [],
      logLevel: "silent",
    });
    await release();
    await beside.listen({ port, host: "localhost" });
    const most = limits["GET /sign-in"] ?? 0;
    const statuses: number[] = [];
    await clock.still(async () => {
      for (let asked = 0; asked < most + 4; asked++)
        statuses.push((await ask(asked % 2 === 0 ? desk.url : `http://localhost:${port}`)).status);
    });
    assert.deepEqual(new Set(statuses.slice(0, most)), new Set([303]));
    assert.deepEqual(statuses.slice(most), [429, 429, 429, 429]);
    desk.clock.later(1.1);
    assert.equal((await ask(desk.url)).status, 303);
    await beside.close();
  });

  it("on whose files are opened say what happened, in the language of who asks, and when to come back", async () => {
    const few = await givenDesk({ routes: "all", filesAnHour: { people: 1, programs: 1 } });
    const { trajectory, person } = await givenStory(few);
    const { as, asks, tokenOf } = givenProgram(few);
    const path = `/api/trajectories/${trajectory}`;
    for (let look = 0; look < 3; look++) assert.equal((await asks("an-peeters", path)).status, 200);
    const token = await tokenOf("an-peeters");
    const mieke = "/person/00000000-0000-4000-8000-000000000002";
    assert.notEqual(mieke.slice(8), person);
    for (const [language, words] of [
      ["nl", "functionaris voor gegevensbescherming"],
      ["fr", "délégué à la protection des données"],
      ["de", "Datenschutzbeauftragten"],
      ["en", "data-protection officer"],
    ] as const) {
      const page = await as(token, mieke, undefined, "GET", { accept: "text/html", "accept-language": language });
      const text = await page.text();
      assert.deepEqual([page.status, page.headers.get("content-type")], [429, "text/html; charset=utf-8"]);
      assert.ok(Number(page.headers.get("retry-after")) > 3500, `${page.headers.get("retry-after")}`);
      assert.ok(text.includes(words), language);
    }
    const fhir = await as(token, "/api/fhir/r4/Patient/00000000-0000-4000-8000-000000000002");
    assert.deepEqual([fhir.status, Number(fhir.headers.get("retry-after")) > 3500], [429, true]);
    assert.equal((await asks("jan-d-hondt", path)).status, 200);
    few.clock.later(61);
    assert.equal((await as(await tokenOf("an-peeters"), mieke)).status, 200);
    await few.close();
  });

  it("keep nothing that says who asked", async () => {
    await ask(desk.url);
    const rows = await desk.db.selectFrom("rate_hit").selectAll().execute();
    assert.ok(rows.length > 0);
    for (const { key } of rows) assert.match(key, /^[\w-]{43}$/);
  });
});
