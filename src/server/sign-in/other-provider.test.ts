import assert from "node:assert/strict";
import type { Server } from "node:http";
import { after, before, describe, it } from "node:test";
import { CannotStart } from "../cannot-start.ts";
import { freePort } from "../start.ts";
import { Browser } from "../web/given-browser.ts";
import { type GivenDesk, givenDesk } from "../web/given-desk.ts";
import { clientId, clientSecret, goThrough, otherProvider } from "./given-provider.ts";
import { requireActor } from "./require-actor.ts";

describe("signing in at a provider of others", () => {
  let server: Server;
  let weerwerk: GivenDesk;
  let issuer: string;
  before(async () => {
    weerwerk = await givenDesk({
      signIn: async (url) => {
        issuer = `http://localhost:${await freePort()}`;
        server = await otherProvider({ issuer, us: url });
        return { issuer, clientId, clientSecret };
      },
      routes: [(app) => void app.get("/api/me", { onRequest: requireActor }, async ({ actor }) => actor)],
    });
  });
  after(async () => {
    await weerwerk.close();
    server.close();
  });

  it("knows the account by the claim that the provider keeps for us", async () => {
    const browser = new Browser(weerwerk.url);
    const there = await browser.ask("/sign-in?to=/work");
    const back = await goThrough(there.headers.get("location") ?? "", "an-peeters");
    assert.equal((await browser.ask(back)).headers.get("location"), "/work");
    const me = await browser.ask("/api/me", { headers: { accept: "application/json" } });
    assert.equal(((await me.json()) as { id: string }).id, "an-peeters");
  });

  it("lets nobody in whom we do not know", async () => {
    const browser = new Browser(weerwerk.url);
    const there = await browser.ask("/sign-in");
    const back = await goThrough(there.headers.get("location") ?? "", "somebody-else");
    const answer = await browser.ask(back);
    assert.equal(answer.status, 403);
    assert.match(await answer.text(), /U bent hier niet bekend/);
    assert.equal(browser.cookie("weerwerk"), undefined);
  });

  it("leaves nothing of a desk", async () => {
    const browser = new Browser(weerwerk.url);
    for (const path of ["/api/desk/token", "/api/desk/day", "/desk/day"]) {
      assert.equal((await browser.ask(path, { json: {} })).status, 404, path);
    }
    for (const path of ["/oidc/auth", "/sign-in/people/x"]) assert.equal((await browser.ask(path)).status, 404, path);
  });

  it("cannot begin where no provider answers", async () => {
    const nowhere = { issuer: `http://localhost:${await freePort()}`, clientId, clientSecret };
    await assert.rejects(givenDesk({ signIn: nowhere }), CannotStart);
  });
});
