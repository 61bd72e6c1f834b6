import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import ICAL from "ical.js";
import { Browser } from "../web/given-browser.ts";
import { type GivenDesk, givenDesk } from "../web/given-desk.ts";
import { givenProgram } from "./given-program.ts";
import { givenStory } from "./given-story.ts";

let desk: GivenDesk;
let story: Awaited<ReturnType<typeof givenStory>>;
before(async () => {
  desk = await givenDesk({ routes: "all" });
  story = await givenStory(desk);
});
after(() => desk.close());

const signedIn = async (who: string) => {
  const browser = new Browser(desk.url);
  await browser.signIn(who);
  return browser;
};
const press = async (browser: Browser, what: "make" | "end") => {
  const page = await (await browser.ask("/calendar")).text();
  const token = /name="form-token" value="([^"]+)"/.exec(page)?.[1] ?? "";
  return browser.ask("/calendar", { form: { "form-token": token, do: what } });
};
const addressFor = async (browser: Browser) =>
  /http[^<]+\.ics/.exec(await (await press(browser, "make")).text())?.[0] ?? "";
const eventsAt = async (address: string) => {
  const answer = await fetch(address);
  assert.equal(answer.status, 200);
  assert.match(answer.headers.get("content-type") ?? "", /^text\/calendar/);
  const calendar = new ICAL.Component(ICAL.parse(await answer.text()));
  return calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
};

describe("a calendar that one subscribes to", () => {
  it("has the appointment at its time in Belgium, for the person and for the coordinator, as another library reads it", async () => {
    for (const who of ["jan-d-hondt", "an-peeters"]) {
      const events = await eventsAt(await addressFor(await signedIn(who)));
      const appointment = events.find(({ uid }) => uid.startsWith(story.trajectory));
      assert.equal(appointment?.startDate.toJSDate().toISOString(), "2026-03-10T08:30:00.000Z", who);
      assert.equal(appointment?.location, "Gent, Kerkstraat 1");
    }
  });

  it("says at which moment it is, whatever the time zone of who reads it or of the server", async () => {
    const text = await (await fetch(await addressFor(await signedIn("jan-d-hondt")))).text();
    assert.match(text, /^DTSTART:20260310T083000Z\r$/m, "half past nine in Belgium");
    const moments = [...text.matchAll(/^(?:DTSTART|DTEND)(?!;VALUE=DATE)[^\r]*/gm)].map(([line]) => line);
    assert.ok(moments.length > 0 && moments.every((line) => line.endsWith("Z")), moments.join(" "));
  });

  it("has the last days of what is waited for, as whole days, and no name or number", async () => {
    await story.goOn();
    const address = await addressFor(await signedIn("an-peeters"));
    const events = await eventsAt(address);
    const followUp = events.find(({ uid }) => uid.includes("follow-up"));
    assert.ok(followUp?.startDate.isDate);
    assert.equal(followUp?.startDate.toString(), "2026-04-20");
    assert.doesNotMatch(await (await fetch(address)).text(), /Hondt|840517|boekhoud/i);
  });

  it("is by the rights of its owner: a stranger's is empty, and each file in it is read on record", async () => {
    const luc = await signedIn("luc-martin");
    const events = await eventsAt(await addressFor(luc));
    assert.ok(!events.some(({ uid }) => uid.startsWith(story.trajectory)));
    const reads = await desk.db.selectFrom("read_log").select("stream_id").where("actor", "=", "an-peeters").execute();
    assert.ok(reads.some(({ stream_id }) => stream_id === story.trajectory));
  });

  it("ends when its owner closes it, or makes another, and the secret is nowhere in the database", async () => {
    const browser = await signedIn("an-peeters");
    const first = await addressFor(browser);
    const second = await addressFor(browser);
    assert.equal((await fetch(first)).status, 404);
    assert.equal((await fetch(second)).status, 200);
    const rows = await desk.db.selectFrom("calendar_link").selectAll().execute();
    assert.ok(!rows.some(({ secret_hash }) => second.includes(secret_hash.toString("base64url"))));
    await press(browser, "end");
    assert.equal((await fetch(second)).status, 404);
  });

  it("ends with every sign-in of its owner: by themself, or by who looks after the system", async () => {
    const browser = await signedIn("an-peeters");
    const first = await addressFor(browser);
    const page = await (await browser.ask("/signed-in")).text();
    const token = /name="form-token" value="([^"]+)"/.exec(page)?.[1] ?? "";
    await browser.ask("/sign-out/everywhere", { form: { "form-token": token } });
    assert.equal((await fetch(first)).status, 404);
    const second = await addressFor(await signedIn("an-peeters"));
    const path = "/api/accounts/an-peeters/sign-ins";
    assert.equal((await givenProgram(desk).asks("lies-hermans", path, undefined, "DELETE")).status, 204);
    assert.equal((await fetch(second)).status, 404);
  });
});
