import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { type GivenDesk, givenDesk } from "./given-desk.ts";

describe("figures for Prometheus", () => {
  let desk: GivenDesk;
  before(async () => {
    desk = await givenDesk({ routes: "all", metrics: { token: "scrape-me", thisMachine: false } });
  });
  after(() => desk.close());
  const read = (token?: string) =>
    fetch(`${desk.url}/metrics`, { headers: token === undefined ? {} : { authorization: `Bearer ${token}` } });

  it("count by route and status, and say nothing of who asked or about whom", async () => {
    const body = JSON.stringify({ nationalNumber: "84051799701" });
    await fetch(`${desk.url}/api/people`, { method: "POST", headers: { "content-type": "application/json" }, body });
    await fetch(`${desk.url}/api/trajectories/84051799701`);
    const text = await (await read("scrape-me")).text();
    assert.match(text, /http_request_duration_seconds_count\{method="POST",route="\/api\/people",status="401"\} 1/);
    assert.match(text, /weerwerk_outgoing\{kind="webhook",status="dead"\} 0/);
    assert.match(text, /process_resident_memory_bytes/);
    assert.doesNotMatch(text, /84051799701/);
  });

  it("are for who has the token alone, where a proxy may stand on this machine; nobody else learns they are there", async () => {
    for (const token of [undefined, "guess", "scrape-mf"]) assert.equal((await read(token)).status, 404);
  });
});
