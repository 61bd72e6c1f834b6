import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { createServer, type Server } from "node:http";
import { after, before, describe, it } from "node:test";
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from "jose";
import { freePort } from "../start.ts";
import { Browser } from "../web/given-browser.ts";
import { type GivenDesk, givenDesk } from "../web/given-desk.ts";
import type { App } from "../web/request.ts";
import { clientId, clientSecret, goThrough, otherProvider } from "./given-provider.ts";
import { requireActor } from "./require-actor.ts";
import { begin, find } from "./signed-in.ts";
import { endThere, whoSignedOut } from "./signed-out.ts";
import { toldAt } from "./told-by-provider.ts";

const me = (app: App) => void app.get("/api/me", { onRequest: requireActor }, async ({ actor }) => actor);

describe("who signs out at the provider", () => {
  let server: Server;
  let desk: GivenDesk;
  let issuer: string;
  before(async () => {
    issuer = `http://localhost:${await freePort()}`;
    desk = await givenDesk({
      signIn: async (us) => {
        server = await otherProvider({
          issuer,
          us,
          client: { backchannel_logout_uri: us + toldAt, backchannel_logout_session_required: true },
          more: {
            features: {
              devInteractions: { enabled: false },
              backchannelLogout: { enabled: true },
              rpInitiatedLogout: {
                enabled: true,
                logoutSource: (context: { body: string }, form: string) => {
                  context.body = form;
                },
              },
            },
            // Its own way out refuses to call this machine.
            fetch: (url: URL | string, { dispatcher: _, ...options }: RequestInit & { dispatcher: unknown }) =>
              fetch(url, options),
          },
        });
        return { issuer, clientId, clientSecret };
      },
      routes: [me],
    });
  });
  after(async () => {
    await desk.close();
    server.close();
  });

  const signIn = async (person: string, there = new Browser(issuer)) => {
    const here = new Browser(desk.url);
    const asked = await here.ask("/sign-in?to=/work");
    await here.ask(await goThrough(asked.headers.get("location") ?? "", person, there));
    return { here, there };
  };
  const isIn = async (browser: Browser) =>
    (await browser.ask("/api/me", { headers: { accept: "application/json" } })).status === 200;

  it("is signed out here at once; nobody else is, nor they in another session", async () => {
    const [telephone, tablet, other] = [
      await signIn("an-peeters"),
      await signIn("an-peeters"),
      await signIn("mieke-verstraete"),
    ];
    for (const { here } of [telephone, tablet, other]) assert.equal(await isIn(here), true);
    const page = await (await telephone.there.ask("/session/end")).text();
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)?.[1] ?? "";
    await telephone.there.ask("/session/end/confirm", { form: { xsrf, logout: "yes" } });
    assert.equal(await isIn(telephone.here), false);
    assert.equal(await isIn(tablet.here), true);
    assert.equal(await isIn(other.here), true);
  });
});

describe("what says that it comes from the provider", () => {
  const issued = "https://provider.example";
  let provider: Server;
  let desk: GivenDesk;
  let issuer: string;
  let sign: (payload: JWTPayload, header?: { alg?: string; typ?: string }) => Promise<string>;
  let forge: typeof sign;
  const logged: string[] = [];
  before(async () => {
    issuer = `http://localhost:${await freePort()}`;
    const [ours, another] = [await generateKeyPair("ES256"), await generateKeyPair("ES256")];
    const key = { ...(await exportJWK(ours.publicKey)), use: "sig", alg: "ES256", kid: "1" };
    const said: Record<string, object> = {
      "/.well-known/openid-configuration": {
        issuer,
        jwks_uri: `${issuer}/keys`,
        authorization_endpoint: `${issuer}/auth`,
        token_endpoint: `${issuer}/token`,
        response_types_supported: ["code"],
        subject_types_supported: ["public"],
        id_token_signing_alg_values_supported: ["ES256"],
      },
      "/keys": { keys: [key] },
    };
    provider = createServer((request, response) => {
      response
        .writeHead(200, { "content-type": "application/json" })
        .end(JSON.stringify(said[request.url ?? ""] ?? {}));
    });
    await new Promise<void>((ready) => provider.listen(Number(new URL(issuer).port), "localhost", ready));
    const signedBy =
      (privateKey: typeof ours.privateKey) =>
      (payload: JWTPayload, header: { typ?: string } = {}) =>
        new SignJWT(payload).setProtectedHeader({ alg: "ES256", kid: "1", ...header }).sign(privateKey);
    sign = signedBy(ours.privateKey);
    forge = signedBy(another.privateKey);
    desk = await givenDesk({
      signIn: { issuer, clientId, clientSecret },
      routes: [me],
      logLevel: "debug",
      logTo: { write: (line: string) => void logged.push(line) },
    });
  });
  after(async () => {
    await desk.close();
    provider.close();
  });

  const subject = "number-of-an";
  const now = () => Math.floor(Date.now() / 1000);
  const word = (more: JWTPayload = {}): JWTPayload => ({
    iss: issuer,
    aud: clientId,
    iat: now(),
    jti: randomUUID(),
    sub: subject,
    events: { "http://schemas.openid.net/event/backchannel-logout": {} },
    ...more,
  });
  const tell = (logoutToken: string) =>
    fetch(desk.url + toldAt, { method: "POST", body: new URLSearchParams({ logout_token: logoutToken }) });
  const signedIn = (more: { session?: string; subject?: string } = {}) =>
    begin(desk.db, "an-peeters", "cookie", desk.clock.now(), { there: { issuer, subject, ...more } });
  const isIn = async (secret: string) => (await find(desk.db, secret, "cookie", desk.clock.now())) !== undefined;

  it("ends all of a person where it names no session, and the session where it names one", async () => {
    const places = [await signedIn(), await signedIn({ session: "a" }), await signedIn({ subject: "somebody-else" })];
    const answer = await tell(await sign(word(), { typ: "logout+jwt" }));
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get("cache-control"), "no-store");
    assert.deepEqual(await Promise.all(places.map(isIn)), [false, false, true]);
    const [first = ""] = places;
    assert.equal((await whoSignedOut(desk.db, first, desk.clock.now()))?.account, "an-peeters", "for a form left open");
    const [a, b] = [await signedIn({ session: "a" }), await signedIn({ session: "b" })];
    await tell(await sign(word({ sid: "a" })));
    assert.deepEqual([await isIn(a), await isIn(b)], [false, true]);
    const { sub: _, ...sessionOnly } = word({ sid: "b" });
    await tell(await sign(sessionOnly));
    assert.equal(await isIn(b), false);
  });

  it("ends nothing unless it is the provider's word, for us, of now, and about somebody", async () => {
    const place = await signedIn({ session: "a" });
    const nobody = { ...word() };
    delete nobody.sub;
    const none = `${Buffer.from('{"alg":"none"}').toString("base64url")}.${Buffer.from(JSON.stringify(word())).toString("base64url")}.`;
    const { jti: _, ...withoutId } = word();
    const refused: Record<string, string> = {
      "of another key": await forge(word()),
      unsigned: none,
      "of another issuer": await sign(word({ iss: issued })),
      "for another": await sign(word({ aud: "another" })),
      old: await sign(word({ iat: now() - 10 * 60 })),
      "of tomorrow": await sign(word({ iat: now() + 24 * 3600 })),
      "an identity token": await sign(word({ nonce: "n", events: undefined })),
      "with a nonce": await sign(word({ nonce: "n" })),
      "of another event": await sign(word({ events: { "http://schemas.openid.net/event/other": {} } })),
      "about nobody": await sign(nobody),
      "without an id": await sign(withoutId),
      "no token": "hello",
      nothing: "",
    };
    for (const [what, token] of Object.entries(refused)) {
      const answer = await tell(token);
      assert.equal(answer.status, 400, what);
      assert.deepEqual(await answer.json(), { error: "invalid_request" });
    }
    assert.equal((await fetch(desk.url + toldAt, { method: "POST" })).status, 400);
    assert.equal(await endThere(desk.db, { issuer }, desk.clock.now()), 0);
    assert.equal(await isIn(place), true);
  });

  it("leaves nothing in the log of whom it was about", () => {
    assert.ok(logged.length > 0);
    assert.doesNotMatch(logged.join(""), new RegExp(subject));
  });
});
