import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { Browser, type Sent } from "../web/given-browser.ts";
import { type GivenDesk, givenDesk } from "../web/given-desk.ts";
import type { App } from "../web/request.ts";
import { requireActor } from "./require-actor.ts";

const whoAmI = (app: App): void => {
  app.get("/api/me", { onRequest: requireActor }, async ({ actor, language }) => ({ actor, language }));
  app.get("/work", { onRequest: requireActor }, async ({ account, formToken }) => `${account?.name} ${formToken}`);
  app.post("/work", { onRequest: requireActor }, async ({ body }) => body);
};

describe("signing in", () => {
  let desk: GivenDesk;
  let browser: Browser;
  before(async () => {
    desk = await givenDesk({ routes: [whoAmI] });
  });
  after(() => desk.close());
  const fresh = () => {
    browser = new Browser(desk.url);
    return browser;
  };
  const me = async () => browser.ask("/api/me", { headers: { accept: "application/json" } });

  it("goes by the provider, comes back to the page that was asked for, and knows role and organisation", async () => {
    const landed = await fresh().signIn("an-peeters", "/work?stage=plan");
    assert.equal(landed.status, 303);
    assert.equal(landed.headers.get("location"), "/work?stage=plan");
    const { actor } = (await (await me()).json()) as { actor: object };
    assert.deepEqual(actor, { id: "an-peeters", role: "coordinator", organisation: "100", person: null });
  });

  it("knows an insured person as who they are in the record", async () => {
    await fresh().signIn("jan-d-hondt");
    const { actor } = (await (await me()).json()) as { actor: { person: string } };
    assert.equal(actor.person, "00000000-0000-4000-8000-000000000001");
  });

  it("answers in the language of who signed in", async () => {
    await fresh().signIn("eva-schmitz");
    const { language } = (await (await me()).json()) as { language: string };
    assert.equal(language, "de");
  });

  it("shows every named person by role, in the language of the browser", async () => {
    fresh().language = "fr-BE";
    const page = await (await browser.follow(await browser.ask("/sign-in"))).text();
    assert.match(page, /<html lang="fr">/);
    assert.match(page, /Médecin-conseil/);
    assert.match(page, /value="sofie-maes"/);
    assert.match(page, /Jan d(&#39;|')Hondt/);
    assert.match(page, /ليلى الإدريسي/);
  });

  it("goes to the name of this machine first, when it was called by its number", async () => {
    const { port } = new URL(desk.url);
    const answer = await fetch(`http://127.0.0.1:${port}/sign-in?to=/work`, { redirect: "manual" });
    assert.equal(answer.headers.get("location"), `${desk.url}/sign-in?to=%2Fwork`);
  });

  for (const elsewhere of ["https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example"]) {
    it(`does not lead to ${elsewhere} afterwards`, async () => {
      const landed = await fresh().signIn("an-peeters", elsewhere);
      assert.equal(landed.headers.get("location"), "/");
    });
  }

  it("gives a new secret each time, and ends the one before", async () => {
    await fresh().signIn("an-peeters");
    const first = browser.cookie("weerwerk") ?? "";
    await browser.signIn("luc-martin");
    assert.notEqual(browser.cookie("weerwerk"), first);
    browser.setCookie("weerwerk", first);
    assert.equal((await me()).status, 401);
  });

  it("sets a cookie that script and other sites cannot use", async () => {
    const landed = await fresh().signIn("an-peeters");
    const cookie = landed.headers.getSetCookie().find((one) => one.startsWith("weerwerk="));
    assert.match(cookie ?? "", /; HttpOnly/);
    assert.match(cookie ?? "", /; SameSite=Lax/);
  });

  it("keeps no secret in the database", async () => {
    await fresh().signIn("an-peeters");
    const rows = await desk.db.selectFrom("signed_in").selectAll().execute();
    assert.ok(rows.length > 0);
    assert.ok(!JSON.stringify(rows).includes(browser.cookie("weerwerk") ?? "?"));
  });

  it("fails without the attempt that it answers, and with one of somebody else", async () => {
    const other = new Browser(desk.url);
    await other.ask("/sign-in");
    const answer = await fresh().ask("/sign-in/callback?code=stolen&state=guessed");
    assert.equal(answer.status, 400);
    browser.setCookie("weerwerk-attempt", other.cookie("weerwerk-attempt") ?? "");
    assert.equal((await browser.ask("/sign-in/callback?code=stolen&state=guessed")).status, 400);
    assert.equal((await me()).status, 401);
  });

  it("refuses an invented person and an old address of the page, as a page", async () => {
    const page = await fresh().follow(await browser.ask("/sign-in"));
    const action = /<form[^>]+action="([^"]+)"/.exec(await page.text())?.[1] ?? "";
    assert.equal((await browser.ask(action, { form: { person: "nobody" } })).status, 403);
    const old = await browser.ask("/sign-in/people/gone");
    assert.equal(old.status, 400);
    assert.match(await old.text(), /Aanmelden is niet gelukt/);
  });

  it("shows our own page when the provider itself is asked something strange", async () => {
    const answer = await fresh().ask("/oidc/auth?client_id=other");
    assert.equal(answer.status, 400);
    const text = await answer.text();
    assert.match(text, /Aanmelden is niet gelukt/);
    assert.match(answer.headers.get("content-security-policy") ?? "", /default-src 'self'/);
  });
});

describe("signing in behind https", () => {
  it("goes by the public address, with cookies that no other host can set and that go over https alone", async () => {
    const publicUrl = new URL("https://weerwerk.example");
    const desk = await givenDesk({ routes: [whoAmI], publicUrl });
    const browser = new Browser(desk.url);
    const away = await browser.ask("/sign-in");
    assert.match(away.headers.get("location") ?? "", /^https:\/\/weerwerk\.example\/oidc\/auth\?/);
    assert.match(away.headers.get("strict-transport-security") ?? "", /max-age/);
    const landed = await browser.signIn("an-peeters", "/work");
    assert.equal(landed.headers.get("location"), "/work");
    const cookie = landed.headers.getSetCookie().find((one) => one.startsWith("__Host-weerwerk="));
    assert.match(cookie ?? "", /; Secure/);
    assert.match(cookie ?? "", /; Path=\/(;|$)/);
    assert.doesNotMatch(cookie ?? "", /Domain/i);
    assert.equal((await browser.ask("/api/me")).status, 200);
    await desk.close();
  });
});

describe("who is not signed in", () => {
  let desk: GivenDesk;
  before(async () => {
    desk = await givenDesk({ routes: [whoAmI] });
  });
  after(() => desk.close());

  it("is sent to sign in when asking for a page, and comes back to it", async () => {
    const answer = await new Browser(desk.url).ask("/work?page=2");
    assert.equal(answer.status, 303);
    assert.equal(answer.headers.get("location"), "/sign-in?to=%2Fwork%3Fpage%3D2");
  });
  it("is told so when it is a program", async () => {
    const answer = await fetch(`${desk.url}/api/me`);
    assert.equal(answer.status, 401);
    assert.equal(answer.headers.get("www-authenticate"), "Bearer");
    assert.equal(((await answer.json()) as { code: string }).code, "not-signed-in");
  });
});

describe("the end of a sign-in", () => {
  let desk: GivenDesk;
  let browser: Browser;
  before(async () => {
    desk = await givenDesk({ routes: [whoAmI] });
  });
  after(() => desk.close());
  const status = async () => (await browser.ask("/api/me", { headers: { accept: "application/json" } })).status;
  const formToken = async () => (await (await browser.ask("/work")).text()).split(" ").at(-1) ?? "";
  const signedIn = async () => {
    browser = new Browser(desk.url);
    await browser.signIn("an-peeters");
  };

  it("comes with signing out, also for a copy of the cookie", async () => {
    await signedIn();
    const copy = browser.cookie("weerwerk") ?? "";
    const out = await browser.ask("/sign-out", { form: { "form-token": await formToken() } });
    assert.equal(out.status, 303);
    assert.equal(browser.cookie("weerwerk"), undefined);
    browser.setCookie("weerwerk", copy);
    assert.equal(await status(), 401);
  });

  it("comes after 30 minutes without a request, not after 29", async () => {
    await signedIn();
    desk.clock.later(29);
    assert.equal(await status(), 200);
    desk.clock.later(29);
    assert.equal(await status(), 200);
    desk.clock.later(31);
    assert.equal(await status(), 401);
  });

  it("comes after 12 hours, however busy", async () => {
    await signedIn();
    for (let minutes = 0; minutes < 12 * 60 - 20; minutes += 20) {
      desk.clock.later(20);
      assert.equal(await status(), 200);
    }
    desk.clock.later(21);
    assert.equal(await status(), 401);
  });

  it("is not brought about by a form without our token, or by another site", async () => {
    await signedIn();
    const cases: Sent[] = [
      { form: { "form-token": "guessed" } },
      { form: {} },
      { form: { "form-token": await formToken() }, headers: { "sec-fetch-site": "cross-site" } },
      { form: { "form-token": await formToken() }, headers: { "sec-fetch-site": "same-site" } },
    ];
    for (const sent of cases) assert.equal((await browser.ask("/sign-out", sent)).status, 403);
    assert.equal(await status(), 200);
  });
});
