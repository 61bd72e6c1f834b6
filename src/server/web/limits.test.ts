import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
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

  it("keep nothing that says who asked", async () => {
    await ask(desk.url);
    const rows = await desk.db.selectFrom("rate_hit").selectAll().execute();
    assert.ok(rows.length > 0);
    for (const { key } of rows) assert.match(key, /^[\w-]{43}$/);
  });
});
