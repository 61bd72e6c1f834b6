import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { givenProgram } from "../links/given-program.ts";
import { givenStory } from "../links/given-story.ts";
import { type GivenDesk, givenDesk } from "../web/given-desk.ts";

describe("an act on a file as it was seen", () => {
  let desk: GivenDesk;
  let trajectory: string;
  before(async () => {
    desk = await givenDesk({ routes: "all" });
    ({ trajectory } = await givenStory(desk));
  });
  after(() => desk.close());

  it("is done under If-Match while the file has not grown, gives its new tag, and is 412 afterwards", async () => {
    const { as, tokenOf } = givenProgram(desk);
    const token = await tokenOf("an-peeters");
    const seen = (await as(token, `/api/v1/trajectories/${trajectory}`)).headers.get("etag") ?? "";
    assert.match(seen, /^"v\d+"$/);
    const again = { on: "2026-03-11", time: "10:00", how: "at-the-office", place: "Gent, Kerkstraat 1" };
    const invite = (tag: string) =>
      as(token, "/api/v1/acts/invite-to-first-contact", { trajectory, input: again }, "POST", { "if-match": tag });
    const done = await invite(seen);
    assert.equal(done.status, 200, await done.clone().text());
    const now = done.headers.get("etag");
    assert.notEqual(now, seen);
    assert.equal((await as(token, `/api/v1/trajectories/${trajectory}`)).headers.get("etag"), now);
    const late = await invite(seen);
    assert.equal(late.status, 412);
    assert.equal(((await late.json()) as { code: string }).code, "changed-meanwhile");
    assert.equal((await invite("*")).status, 400);
  });
});
