import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { newKeys } from "../record/given-record.ts";
import { freePort } from "../start.ts";
import { buildApp } from "./app.ts";
import { type GivenDesk, givenDesk } from "./given-desk.ts";
import { limits } from "./limits.ts";
import { routesOf } from "./routes.ts";

describe("limits on asking", () => {
  let desk: GivenDesk;
  before(async () => {
    desk = await givenDesk({ routes: ({ db, clock }) => routesOf({ db, clock, keys: newKeys() }) });
  });
  after(() => desk.close());
  const ask = (url: string) =>
    fetch(`${url}/api/token`, { method: "POST", body: new URLSearchParams({ grant_type: "client_credentials" }) });

  it("hold over several processes together, and end with the minute", async () => {
    const port = await freePort();
    const { db, clock } = desk;
    const beside = await buildApp({
      db,
      clock,
      publicUrl: new URL(`http://localhost:${port}`),
      signIn: "embedded",
      routes: routesOf({ db, clock, keys: newKeys() }),
      logLevel: "silent",
    });
    await beside.listen({ port, host: "localhost" });
    const most = limits["POST /api/token"] ?? 0;
    const statuses: number[] = [];
    for (let asked = 0; asked < most + 4; asked++)
      statuses.push((await ask(asked % 2 === 0 ? desk.url : `http://localhost:${port}`)).status);
    assert.deepEqual(new Set(statuses.slice(0, most)), new Set([400]));
    assert.deepEqual(statuses.slice(most), [429, 429, 429, 429]);
    desk.clock.later(1.1);
    assert.equal((await ask(desk.url)).status, 400);
    await beside.close();
  });

  it("keep nothing that says who asked", async () => {
    await ask(desk.url);
    const rows = await desk.db.selectFrom("rate_hit").selectAll().execute();
    assert.ok(rows.length > 0);
    for (const { key } of rows) assert.match(key, /^[\w-]{43}$/);
  });
});
