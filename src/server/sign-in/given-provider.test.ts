import assert from "node:assert/strict";
import { createServer, type Server } from "node:http";
import { after, before, describe, it } from "node:test";
import Provider from "oidc-provider";
import { CannotStart } from "../cannot-start.ts";
import { freePort } from "../start.ts";
import { Browser } from "../web/given-browser.ts";
import { type GivenDesk, givenDesk } from "../web/given-desk.ts";
import { newSigningKey } from "./provider.ts";
import { memory } from "./provider-memory.ts";
import { requireActor } from "./require-actor.ts";

const clientId = "weerwerk";
const clientSecret = "known-to-both";

describe("signing in at a provider of others", () => {
  let server: Server;
  let weerwerk: GivenDesk;
  let issuer: string;
  before(async () => {
    issuer = `http://localhost:${await freePort()}`;
    weerwerk = await givenDesk({
      signIn: async (url) => {
        server = await otherProvider(issuer, `${url}/sign-in/callback`);
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

/** A provider like one of others, on its own port; who signs in stands in the query string of its form. */
async function otherProvider(issuer: string, callback: string): Promise<Server> {
  const provider = new Provider(issuer, {
    adapter: memory(),
    jwks: { keys: [newSigningKey("RS256")] },
    cookies: { keys: ["signed-with-this"] },
    clientBasedCORS: () => false,
    ttl: { AccessToken: 60, AuthorizationCode: 60, IdToken: 60, Interaction: 60, Session: 60, Grant: 60 },
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [callback] }],
    scopes: ["openid"],
    claims: { openid: ["sub", "weerwerk_account"] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context: unknown, { uid }: { uid: string }) => `/people/${uid}` },
    findAccount: (_context: unknown, id: string) => ({
      accountId: id,
      claims: () => ({ sub: `number-of-${id}`, weerwerk_account: id }),
    }),
    loadExistingGrant: async ({ oidc }: import("oidc-provider").Context) => {
      const grant = new oidc.provider.Grant({ clientId, accountId: oidc.session.accountId });
      grant.addOIDCScope("openid");
      await grant.save();
      return grant;
    },
  });
  const handle = provider.callback();
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "", issuer);
    if (!url.pathname.startsWith("/people/")) return handle(request, response);
    const login = { accountId: url.searchParams.get("person") ?? "" };
    const location = await provider.interactionResult(request, response, { login });
    return response.writeHead(303, { location }).end();
  });
  await new Promise<void>((resolve) => server.listen(Number(new URL(issuer).port), "localhost", resolve));
  return server;
}

/** From the provider's address to ours again, as a browser with cookies of its own would. */
async function goThrough(address: string, person: string): Promise<string> {
  const browser = new Browser(new URL(address).origin);
  const form = await browser.ask(address);
  let answer = await browser.ask(`${form.headers.get("location")}?person=${person}`);
  while (answer.headers.get("location")?.startsWith(new URL(address).origin)) {
    answer = await browser.ask(answer.headers.get("location") ?? "");
  }
  return answer.headers.get("location") ?? "";
}
