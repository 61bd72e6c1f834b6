import assert from "node:assert/strict";
import { after, before, beforeEach, describe, it } from "node:test";
import { loadRecognitions } from "../desk/load-recognitions.ts";
import { namedPeople } from "../desk/people.ts";
import { aPng } from "../documents/given-files.ts";
import { draftOf } from "../drafts/read-drafts.ts";
import { erasePerson } from "../erasure/erase-person.ts";
import { hiddenIn } from "../pages/given-asking.ts";
import { Browser } from "../web/given-browser.ts";
import { type GivenDesk, givenDesk } from "../web/given-desk.ts";
import { eraseOldLateForms } from "./late-forms.ts";
import "./tables.ts";

const typed = "Voedselbank Gent, twee namiddagen";
const cookie = "weerwerk-late";

describe("what somebody filled in and sent when their sign-in was over", () => {
  let desk: GivenDesk;
  let browser: Browser;
  const logged: string[] = [];
  before(async () => {
    const logTo = { write: (line: string) => void logged.push(line) };
    desk = await givenDesk({ routes: "all", logLevel: "debug", logTo });
    await desk.db.insertInto("desk_day").values({ id: 1, day: "2026-03-02" }).execute();
    await loadRecognitions(desk.db, { db: desk.db, keys: desk.keys, now: desk.clock.now }, "2026-03-02");
  });
  after(() => desk.close());
  beforeEach(async () => {
    browser = new Browser(desk.url);
    await desk.db.deleteFrom("late_form").execute();
  });

  const personOf = (id: string): string => namedPeople.find((one) => one.id === id)?.person ?? "";
  const jan = personOf("jan-d-hondt");
  const question = `/me/declare-resumption/2?of=${jan}`;
  const read = async (path: string) => (await browser.ask(path)).text();
  const formAt = async (path: string) => Object.fromEntries(hiddenIn(await read(path)));
  const kept = () => desk.db.selectFrom("late_form").selectAll().execute();
  const draft = () =>
    draftOf(
      desk,
      { id: "jan-d-hondt", role: "insured-person", organisation: null, person: jan },
      { act: "declare-resumption", about: jan },
    );
  /** Jan opens the question, thinks about it for that long, types and presses. */
  const answersAfter = async (minutes: number, more: Record<string, string> = {}): Promise<Response> => {
    await browser.signIn("jan-d-hondt");
    const form = await formAt(question);
    desk.clock.later(minutes);
    return browser.ask(question, { form: { ...form, activity: typed, ...more } });
  };

  it("is there again after signing in, on the same page and among the answers, and is kept nowhere else", async () => {
    const sentAway = await answersAfter(40);
    assert.equal(sentAway.headers.get("location"), `/sign-in?to=${encodeURIComponent(question)}`);
    assert.equal((await kept()).length, 1);
    const landed = await browser.signIn("jan-d-hondt", question);
    assert.equal(landed.headers.get("location"), question);
    const page = await read(question);
    assert.match(page, /Uw antwoord is er nog/);
    assert.match(page, new RegExp(`name="activity"[^>]*value="${typed}"`));
    assert.deepEqual(await kept(), []);
    assert.equal((await draft())?.answers.activity, typed);
    assert.doesNotMatch(await read(question), /Uw antwoord is er nog/, "it is said once");
    const onward = await browser.ask(question, { form: { ...(await formAt(question)), activity: typed } });
    assert.equal(onward.headers.get("location"), `/me/declare-resumption/3?of=${jan}`);
  });

  it("is sealed, in no address and in no line of the log", async () => {
    const answer = await answersAfter(40);
    const [row] = await kept();
    assert.ok(row);
    assert.equal(row.sealed.includes("Voedselbank"), false);
    assert.equal(JSON.stringify(row).includes(browser.cookie(cookie) ?? "?"), false);
    assert.doesNotMatch(answer.headers.get("location") ?? "", /Voedselbank/);
    assert.match(
      answer.headers.getSetCookie().join("\n"),
      /weerwerk-late=[^\n]*Max-Age=1800[^\n]*HttpOnly; SameSite=Lax/,
    );
    assert.ok(logged.length > 0);
    assert.equal(logged.join("").includes("Voedselbank"), false);
  });

  it("is never given to somebody else who signs in on that browser, and is gone from then on", async () => {
    await answersAfter(40);
    await browser.signIn("mieke-verstraete", question);
    assert.deepEqual(await kept(), []);
    assert.equal((await read(question)).includes("Voedselbank"), false);
    assert.equal(
      (await read(`/me/declare-resumption/2?of=${personOf("mieke-verstraete")}`)).includes("Voedselbank"),
      false,
    );
    await browser.signIn("jan-d-hondt", question);
    assert.doesNotMatch(await read(question), /Uw antwoord is er nog/);
  });

  it("is not given to the same person in another browser, nor to somebody else who holds the secret", async () => {
    await answersAfter(40);
    const secret = browser.cookie(cookie) ?? "";
    const other = new Browser(desk.url);
    await other.signIn("jan-d-hondt", question);
    assert.doesNotMatch(await (await other.ask(question)).text(), /Uw antwoord is er nog/);
    const stranger = new Browser(desk.url);
    await stranger.signIn("mieke-verstraete");
    stranger.setCookie(cookie, secret);
    assert.equal((await (await stranger.ask(question)).text()).includes("Voedselbank"), false);
    assert.equal((await kept()).length, 1, "reading did not take it away from Jan");
  });

  it("is over after half an hour, for whoever asks and in the database", async () => {
    await answersAfter(40);
    desk.clock.later(31);
    await browser.signIn("jan-d-hondt", question);
    assert.doesNotMatch(await read(question), /Uw antwoord is er nog/);
    assert.equal((await kept()).length, 1);
    assert.equal(await eraseOldLateForms(desk.db, desk.clock.now()), 1);
    assert.deepEqual(await kept(), []);
  });

  const signsOut = async () => {
    const out = await formAt("/signed-in");
    await browser.ask("/sign-out", { form: { "form-token": out["form-token"] ?? "" } });
  };

  it("is known to be theirs the day after too, and what was kept goes when they sign out", async () => {
    await answersAfter(13 * 60);
    assert.equal((await kept()).length, 1);
    await browser.signIn("jan-d-hondt");
    await signsOut();
    assert.deepEqual(await kept(), []);
  });

  it("is not taken without the token of the form, from another site, or from who never signed in", async () => {
    await browser.signIn("jan-d-hondt");
    const form = { ...(await formAt(question)), activity: typed };
    desk.clock.later(40);
    assert.equal((await browser.ask(question, { form: { ...form, "form-token": "guessed" } })).status, 403);
    assert.equal((await browser.ask(question, { form, headers: { "sec-fetch-site": "cross-site" } })).status, 403);
    const nobody = new Browser(desk.url);
    assert.equal((await nobody.ask(question, { form })).status, 401);
    nobody.setCookie("weerwerk", "x".repeat(43));
    assert.equal((await nobody.ask(question, { form })).status, 401);
    assert.deepEqual(await kept(), []);
  });

  it("is no longer than any form, and there are no more of one person than they have windows", async () => {
    const long = await answersAfter(40, { activity: "x".repeat(300_000) });
    assert.equal(long.status, 413);
    await browser.signIn("jan-d-hondt");
    const real = await formAt(question);
    desk.clock.later(40);
    for (let page = 1; page < 9; page++)
      await browser.ask(`/me/declare-resumption/${page}?of=${jan}`, { form: { ...real, activity: typed } });
    assert.equal((await kept()).length, 5);
  });

  it("keeps the photograph that was chosen, and looks at what it is as at any other", async () => {
    await browser.signIn("jan-d-hondt");
    const opened = await browser.ask("/api/acts/ask-first-contact", { json: { person: jan, input: {} } });
    const { stream } = (await opened.json()) as { stream: string };
    const page = `/me/add-document/3?of=${stream}`;
    const chosen = async (content: Buffer, name: string) => {
      const form = new FormData();
      for (const [field, value] of Object.entries(await formAt(page))) form.set(field, value);
      form.set("documents", new Blob([new Uint8Array(content)]), name);
      desk.clock.later(40);
      await browser.ask(page, { form });
      await browser.signIn("jan-d-hondt", page);
      return read(page);
    };
    assert.match(await chosen(aPng, "attest.png"), /attest\.png/);
    const refused = await chosen(Buffer.from("MZ no picture"), "attest.exe");
    assert.match(refused, /ds-error-summary|id="error-summary"|role="alert"/);
    assert.doesNotMatch(refused, /attest\.exe/);
  });

  it("stands in the form of a professional again, and nothing was done with it", async () => {
    await browser.signIn("an-peeters");
    const { stream_id: stream } = await desk.db.selectFrom("trajectory").select("stream_id").executeTakeFirstOrThrow();
    const note = `/trajectory/${stream}/write-note`;
    const form = { ...(await formAt(note)), confidentiality: "everyone", note: typed };
    desk.clock.later(40);
    const sentAway = await browser.ask(note, { form });
    assert.equal(sentAway.headers.get("location"), `/sign-in?to=${encodeURIComponent(note)}`);
    await browser.signIn("an-peeters", note);
    for (const _ of ["once", "and when the page is read again"]) {
      const page = await read(note);
      assert.match(page, /Er is nog niets gedaan/);
      assert.match(page, new RegExp(typed));
    }
    const written = () => desk.db.selectFrom("event").select("version").where("type", "=", "NoteWritten").execute();
    assert.equal((await written()).length, 0);
    const done = await browser.ask(note, { form: { ...form, ...(await formAt(note)) } });
    assert.equal(done.status, 303);
    assert.equal((await written()).length, 1);
    assert.deepEqual(await kept(), []);
  });

  it("is kept as well where somebody is signed in, but an act asks anew who they are", async () => {
    await browser.signIn("an-peeters");
    const page = `/person/${jan}/give-mandate`;
    const form = { ...(await formAt(page)), representative: "nele-de-backer" };
    for (const _ of ["a quarter of an hour", "and half an hour more"]) {
      desk.clock.later(25);
      await read("/work");
    }
    const sentAway = await browser.ask(page, { form });
    assert.equal(sentAway.headers.get("location"), `/sign-in?to=${encodeURIComponent(page)}&again=1`);
    await browser.signIn("an-peeters", page);
    assert.match(await read(page), /name="representative"[^>]*value="nele-de-backer"/);
  });

  it("counts at once where the same person signed in anew in another window, and nobody else's page does", async () => {
    await browser.signIn("jan-d-hondt");
    const form = { ...(await formAt(question)), activity: typed };
    const fromHere = { form, headers: { "sec-fetch-site": "same-origin" } };
    desk.clock.later(40);
    await browser.signIn("jan-d-hondt");
    const onward = await browser.ask(question, fromHere);
    assert.equal(onward.headers.get("location"), `/me/declare-resumption/3?of=${jan}`);
    assert.equal((await draft())?.answers.activity, typed);
    const out = await formAt("/signed-in");
    await browser.ask("/sign-out", { form: { "form-token": out["form-token"] ?? "" } });
    await browser.signIn("jan-d-hondt");
    assert.equal((await browser.ask(question, fromHere)).status, 303);
    await browser.signIn("mieke-verstraete");
    const refused = await browser.ask(question, fromHere);
    assert.equal(refused.status, 403);
    assert.match(await refused.text(), /Iemand anders is hier nu aangemeld/);
  });

  it("is gone with the person", async () => {
    await browser.signIn("jan-d-hondt");
    await signsOut();
    await answersAfter(40);
    await desk.db.transaction().execute((trx) => erasePerson(trx, jan, new Date()));
    assert.deepEqual(await kept(), []);
    assert.deepEqual(await desk.db.selectFrom("signed_out").selectAll().execute(), []);
  });
});
