import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { givenProgram } from "../links/given-program.ts";
import { Browser } from "../web/given-browser.ts";
import { type GivenDesk, givenDesk } from "../web/given-desk.ts";

describe("ending somebody's sign-ins", () => {
  let desk: GivenDesk;
  before(async () => {
    desk = await givenDesk({ routes: "all" });
  });
  after(() => desk.close());

  it("is for the administrator, and ends browsers and programs of that one account", async () => {
    const { asks, as, tokenOf } = givenProgram(desk);
    const browser = new Browser(desk.url);
    await browser.signIn("an-peeters");
    const token = await tokenOf("an-peeters");
    const path = "/api/accounts/an-peeters/sign-ins";
    assert.equal((await asks("luc-martin", path, undefined, "DELETE")).status, 403);
    assert.equal((await as(token, "/api/me")).status, 200);
    assert.equal((await asks("lies-hermans", path, undefined, "DELETE")).status, 204);
    assert.equal((await as(token, "/api/me")).status, 401);
    assert.equal((await browser.ask("/signed-in")).status, 303);
    assert.equal((await asks("lies-hermans", "/api/accounts/nobody/sign-ins", undefined, "DELETE")).status, 404);
    assert.equal((await asks("luc-martin", "/api/me")).status, 200);
  });
});
