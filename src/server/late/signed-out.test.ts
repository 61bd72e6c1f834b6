import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { after, before, beforeEach, describe, it } from "node:test";
import { loadRecognitions } from "../desk/load-recognitions.ts";
import { hiddenIn } from "../pages/given-asking.ts";
import { forgetWhoSignedOut } from "../sign-in/signed-out.ts";
import { Browser } from "../web/given-browser.ts";
import { type GivenDesk, givenDesk } from "../web/given-desk.ts";
import "./tables.ts";

const typed = "Voedselbank Gent, twee namiddagen";
const question = "/me/declare-resumption/2?of=00000000-0000-4000-8000-000000000001";

describe("what somebody sends from a window that stood open when they signed out", () => {
  let desk: GivenDesk;
  let browser: Browser;
  before(async () => {
    desk = await givenDesk({ routes: "all" });
    await desk.db.insertInto("desk_day").values({ id: 1, day: "2026-03-02" }).execute();
    await loadRecognitions(desk.db, { db: desk.db, keys: desk.keys, now: desk.clock.now }, "2026-03-02");
  });
  after(() => desk.close());
  beforeEach(async () => {
    browser = new Browser(desk.url);
    await desk.db.deleteFrom("late_form").execute();
  });

  const read = async (path: string) => (await browser.ask(path)).text();
  const formAt = async (path: string) => Object.fromEntries(hiddenIn(await read(path)));
  const kept = () => desk.db.selectFrom("late_form").selectAll().execute();
  const signsOut = async (from = browser, path = "/sign-out") => {
    const out = Object.fromEntries(hiddenIn(await (await from.ask("/signed-in")).text()));
    await from.ask(path, { form: { "form-token": out["form-token"] ?? "" } });
  };

  it("is kept as well where they signed out in another window, and is given to them alone", async () => {
    for (const way of ["/sign-out", "/sign-out/everywhere"]) {
      await browser.signIn("jan-d-hondt");
      const form = { ...(await formAt(question)), activity: typed };
      await signsOut(browser, way);
      assert.equal((await browser.ask("/me")).status, 303, "signed out is signed out");
      assert.equal((await browser.ask("/api/me", { headers: { accept: "application/json" } })).status, 401);
      const sentAway = await browser.ask(question, { form });
      assert.equal(sentAway.headers.get("location"), `/sign-in?to=${encodeURIComponent(question)}`, way);
      const [row] = await kept();
      assert.deepEqual([row?.account, row?.sealed.includes("Voedselbank")], ["jan-d-hondt", false]);
      await browser.signIn("jan-d-hondt", question);
      assert.match(await read(question), new RegExp(`name="activity"[^>]*value="${typed}"`));
      assert.deepEqual(await kept(), []);
    }
    const form = { ...(await formAt(question)), activity: typed };
    await signsOut();
    await browser.ask(question, { form });
    await browser.signIn("mieke-verstraete", question);
    assert.deepEqual(await kept(), []);
    assert.equal((await read(question)).includes("Voedselbank"), false);
  });

  it("is kept where they were signed out from elsewhere: everywhere, or that one place", async () => {
    for (const way of ["everywhere", "one place"]) {
      await browser.signIn("jan-d-hondt");
      const form = { ...(await formAt(question)), activity: typed };
      const telephone = new Browser(desk.url);
      await telephone.signIn("jan-d-hondt");
      if (way === "everywhere") await signsOut(telephone, "/sign-out/everywhere");
      else {
        const token =
          Object.fromEntries(hiddenIn(await (await telephone.ask("/signed-in")).text()))["form-token"] ?? "";
        const end = createHash("sha256")
          .update(browser.cookie("weerwerk") ?? "")
          .digest("hex");
        await telephone.ask("/signed-in", { form: { "form-token": token, end } });
      }
      const sentAway = await browser.ask(question, { form });
      assert.equal(sentAway.headers.get("location"), `/sign-in?to=${encodeURIComponent(question)}`, way);
      await browser.signIn("jan-d-hondt", question);
      assert.match(await read(question), /Uw antwoord is er nog/, way);
    }
  });

  it("is not kept once nobody knows whose it was, and then they are told so in their language", async () => {
    await browser.signIn("jan-d-hondt");
    const form = { ...(await formAt(question)), activity: typed };
    await signsOut();
    const guessed = await browser.ask(question, { form: { ...form, "form-token": "guessed" } });
    assert.equal(guessed.status, 403);
    const other = new Browser(desk.url);
    assert.equal((await other.ask(question, { form })).status, 401, "another browser holds the form");
    desk.clock.later(31);
    for (const [language, title] of [
      ["nl", "Uw antwoord is niet bewaard"],
      ["fr", "Votre réponse n’a pas été gardée"],
      ["de", "Ihre Antwort wurde nicht aufbewahrt"],
      ["en", "Your answer was not kept"],
    ] as const) {
      browser.language = language;
      const answer = await browser.ask(question, { form });
      assert.equal(answer.status, 401);
      const page = await answer.text();
      assert.match(page, new RegExp(title));
      assert.ok(page.includes(`href="/sign-in?to=${encodeURIComponent(question)}"`), "and where to sign in");
    }
    assert.deepEqual(await kept(), []);
    await forgetWhoSignedOut(desk.db, desk.clock.now());
    assert.deepEqual(await desk.db.selectFrom("signed_out").selectAll().execute(), []);
  });
});
