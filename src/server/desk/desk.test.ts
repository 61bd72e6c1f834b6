import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { dayInBelgium } from "../clock.ts";
import { requireActor } from "../sign-in/require-actor.ts";
import { Browser } from "../web/given-browser.ts";
import { type GivenDesk, givenDesk } from "../web/given-desk.ts";
import type { App } from "../web/request.ts";

let desk: GivenDesk;
const whoAmI = (app: App): void => {
  app.get("/api/me", { onRequest: requireActor }, async ({ actor }) => actor);
};
before(async () => {
  desk = await givenDesk({ routes: [whoAmI] });
});
after(() => desk.close());

const post = (path: string, body: unknown, token?: string) =>
  fetch(desk.url + path, {
    method: "POST",
    headers: { "content-type": "application/json", ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify(body),
  });
const tokenFor = async (person: string) =>
  ((await (await post("/api/desk/token", { person })).json()) as { token: string }).token;
const me = (authorization: string) => fetch(`${desk.url}/api/me`, { headers: { authorization } });

describe("a desk's token", () => {
  it("lets a program be a named person", async () => {
    const answer = await me(`Bearer ${await tokenFor("griet-michiels")}`);
    assert.deepEqual(await answer.json(), {
      id: "griet-michiels",
      role: "council-secretary",
      organisation: "riziv",
      person: null,
    });
  });
  it("is not given for somebody who is not there", async () => {
    assert.equal((await post("/api/desk/token", { person: "nobody" })).status, 404);
    assert.equal((await post("/api/desk/token", {})).status, 400);
  });
  it("is worth nothing when guessed, malformed, or used as a cookie", async () => {
    const token = await tokenFor("an-peeters");
    for (const header of [`Bearer ${token}x`, "Bearer", "Bearer a b", `Basic ${token}`, token]) {
      assert.equal((await me(header)).status, 401, header);
    }
    const asCookie = await fetch(`${desk.url}/api/me`, { headers: { cookie: `weerwerk=${token}` } });
    assert.equal(asCookie.status, 401);
  });
  it("outlives half an hour of rest and ends after 12 hours", async () => {
    const token = await tokenFor("an-peeters");
    desk.clock.later(12 * 60 - 1);
    assert.equal((await me(`Bearer ${token}`)).status, 200);
    desk.clock.later(2);
    assert.equal((await me(`Bearer ${token}`)).status, 401);
  });
});

describe("a desk's day", () => {
  /** At midnight a day may begin between the two questions. */
  const isToday = async () => {
    const before = dayInBelgium(new Date());
    const today = await desk.clock.today();
    assert.ok([before, dayInBelgium(new Date())].includes(today), today);
  };

  it("is the day in Belgium until it is moved, and after it is moved back", async () => {
    const token = await tokenFor("an-peeters");
    await isToday();
    assert.deepEqual(await (await post("/api/desk/day", { day: "2027-01-05" }, token)).json(), { day: "2027-01-05" });
    assert.equal(await desk.clock.today(), "2027-01-05");
    await post("/api/desk/day", { day: null }, token);
    await isToday();
  });
  it("is moved by nobody who is not signed in, and to no day that does not exist or that no law knows", async () => {
    assert.equal((await post("/api/desk/day", { day: "2027-01-05" })).status, 401);
    const token = await tokenFor("an-peeters");
    for (const day of ["2027-02-29", "5 januari 2027", "1999-01-01", "2100-01-01", "", undefined]) {
      assert.equal((await post("/api/desk/day", { day }, token)).status, 400, String(day));
    }
    await isToday();
  });
  it("can be moved with three boxes at the foot of a page, and one stays on that page", async () => {
    const browser = new Browser(desk.url);
    await browser.signIn("jan-d-hondt");
    const days = [dayInBelgium(new Date())];
    const page = await (await browser.ask("/nothing")).text();
    days.push(dayInBelgium(new Date()));
    assert.match(page, new RegExp(`<time dateTime="(${days.join("|")})"`, "i"));
    assert.match(
      page,
      /action="\/desk\/day".*name="to" value="\/nothing".*name="desk-day\.day".*name="desk-day\.year"/s,
    );
    const token = /name="form-token" value="([^"]+)"/.exec(page)?.[1] ?? "";
    const form = {
      "form-token": token,
      to: "/my?x=1",
      "desk-day.day": "5",
      "desk-day.month": "1",
      "desk-day.year": "2027",
    };
    const moved = await browser.ask("/desk/day", { form });
    assert.equal(moved.headers.get("location"), "/my?x=1");
    assert.equal(await desk.clock.today(), "2027-01-05");
    const wrong = await browser.ask("/desk/day", { form: { ...form, "desk-day.day": "31", "desk-day.month": "2" } });
    assert.equal(wrong.status, 400);
    assert.match(await wrong.text(), /Vul een dag in die bestaat/);
    await browser.ask("/desk/day", {
      form: { ...form, "desk-day.day": "", "desk-day.month": "", "desk-day.year": "" },
    });
    await isToday();
  });
});
