import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { type GivenDesk, givenDesk } from "./given-desk.ts";

describe("a process whose views are still being made", () => {
  let desk: GivenDesk;
  let far = 0.427;
  before(async () => {
    desk = await givenDesk({ routes: "all", far: () => far });
  });
  after(() => desk.close());
  const ask = (path: string) => fetch(desk.url + path, { headers: { accept: "text/html" } });

  it("says how far it is, is not ready, and shows and does nothing until then", async () => {
    const [health, ready] = [await ask("/health"), await ask("/ready")];
    assert.deepEqual([health.status, await health.json()], [200, { status: "ok", views: "42 %" }]);
    assert.deepEqual([ready.status, await ready.json()], [503, { status: "not now", views: "42 %" }]);
    for (const path of ["/", "/work-list", "/api/me", "/api/trajectories"]) {
      const answer = await ask(path);
      assert.deepEqual([path, answer.status, answer.headers.get("retry-after")], [path, 503, "30"]);
    }
    far = 1;
    assert.deepEqual([(await ask("/ready")).status, (await ask("/api/me")).status], [200, 401]);
  });
});
