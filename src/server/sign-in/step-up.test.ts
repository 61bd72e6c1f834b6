import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { acts } from "../../trajectory/acts.ts";
import { Browser } from "../web/given-browser.ts";
import { type GivenDesk, givenDesk } from "../web/given-desk.ts";

const nobody = "00000000-0000-4000-8000-0000000000ff";

describe("an act of effect", () => {
  let desk: GivenDesk;
  before(async () => {
    desk = await givenDesk({ routes: "all" });
  });
  after(() => desk.close());
  const signedIn = async (who: string) => {
    const browser = new Browser(desk.url);
    await browser.signIn(who);
    return browser;
  };
  const sign = (browser: Browser) =>
    browser.ask("/api/acts/sign-engagement", { json: { trajectory: nobody, input: { declares: true } } });

  it("is one that cannot be taken back or moves money", () => {
    const asked = Object.values(acts).filter((one) => one.freshSignIn);
    for (const name of [
      "sign-engagement",
      "decide-project",
      "decide-reduction",
      "order-payments",
      "give-account-number",
    ])
      assert.ok(
        asked.some((one) => one.name === name),
        name,
      );
  });

  it("is let through a quarter of an hour long, and then asks who one is", async () => {
    const browser = await signedIn("an-peeters");
    desk.clock.later(14);
    assert.equal((await sign(browser)).status, 404);
    desk.clock.later(2);
    const answer = await sign(browser);
    assert.equal(answer.status, 401);
    assert.match(answer.headers.get("www-authenticate") ?? "", /insufficient_user_authentication.*max_age="900"/);
    assert.equal(((await answer.json()) as { code: string }).code, "sign-in-again");
  });

  it("sends a person to prove it and back to the form, and other acts go on", async () => {
    const browser = await signedIn("an-peeters");
    desk.clock.later(16);
    const form = await browser.ask(`/trajectory/${nobody}/sign-engagement`);
    assert.equal(form.headers.get("location"), `/sign-in?to=%2Ftrajectory%2F${nobody}%2Fsign-engagement&again=1`);
    assert.equal((await browser.ask(`/trajectory/${nobody}/draw-up-plan`)).status, 404);
    await browser.signIn("an-peeters");
    assert.equal((await browser.ask(`/trajectory/${nobody}/sign-engagement`)).status, 404);
  });

  it("leaves time to fill in a form that was opened in time, and no more", async () => {
    const browser = await signedIn("an-peeters");
    const page = await (await browser.ask("/signed-in")).text();
    const form = { "form-token": /name="form-token" value="([^"]+)"/.exec(page)?.[1] ?? "", declares: "true" };
    desk.clock.later(20);
    assert.equal((await browser.ask(`/trajectory/${nobody}/sign-engagement`, { form })).status, 404);
    desk.clock.later(26);
    const late = await browser.ask(`/trajectory/${nobody}/sign-engagement`, { form });
    assert.match(late.headers.get("location") ?? "", /^\/sign-in\?/);
  });
});

describe("where somebody is signed in", () => {
  let desk: GivenDesk;
  before(async () => {
    desk = await givenDesk({ routes: [] });
  });
  after(() => desk.close());
  const status = async (browser: Browser) => (await browser.ask("/signed-in")).status;
  const token = async (browser: Browser) =>
    /name="form-token" value="([^"]+)"/.exec(await (await browser.ask("/signed-in")).text())?.[1] ?? "";
  const twoBrowsers = async (who: string) => {
    const [one, other] = [new Browser(desk.url), new Browser(desk.url)];
    await one.signIn(who);
    await other.signIn(who);
    return [one, other] as const;
  };

  it("is shown, and each place can be ended by whose it is and by nobody else", async () => {
    const [one, other] = await twoBrowsers("an-peeters");
    const stranger = new Browser(desk.url);
    await stranger.signIn("luc-martin");
    const page = await (await one.ask("/signed-in")).text();
    assert.match(page, /Deze browser/);
    const end = /Een andere browser.*?name="end" value="([0-9a-f]{64})"/s.exec(page)?.[1] ?? "";
    await stranger.ask("/signed-in", { form: { "form-token": await token(stranger), end } });
    assert.equal(await status(other), 200);
    await one.ask("/signed-in", { form: { "form-token": await token(one), end } });
    assert.equal(await status(other), 303);
    assert.equal(await status(one), 200);
  });

  it("ends everywhere at once, for programs too, and for nobody else", async () => {
    const [one, other] = await twoBrowsers("an-peeters");
    const stranger = new Browser(desk.url);
    await stranger.signIn("luc-martin");
    const answer = await one.ask("/api/desk/token", { json: { person: "an-peeters" } });
    const { token: bearer } = (await answer.json()) as { token: string };
    await one.ask("/sign-out/everywhere", { form: { "form-token": await token(one) } });
    assert.equal(await status(one), 303);
    assert.equal(await status(other), 303);
    assert.equal(await status(stranger), 200);
    const headers = { authorization: `Bearer ${bearer}` };
    assert.equal((await fetch(`${desk.url}/signed-in`, { headers })).status, 401);
  });
});
