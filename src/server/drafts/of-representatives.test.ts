import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Actor } from "../../access/roles.ts";
import { loadRecognitions } from "../desk/load-recognitions.ts";
import { namedPeople } from "../desk/people.ts";
import { aPng } from "../documents/given-files.ts";
import { asksOf, hiddenIn, tellPages } from "../pages/given-asking.ts";
import { seenBy } from "../record/seen-by.ts";
import { Browser } from "../web/given-browser.ts";
import { type GivenDesk, givenDesk } from "../web/given-desk.ts";
import { eraseOldDrafts } from "./erase-drafts.ts";
import { draftsOf } from "./read-drafts.ts";

const act = "declare-resumption";

describe("what somebody began to fill in for a person", () => {
  let desk: GivenDesk;
  let mandate: string;
  const jan = namedPeople.find(({ id }) => id === "jan-d-hondt")?.person ?? "";
  const [himself, daughter, friend] = ["jan-d-hondt", "nele-de-backer", "samir-haddad"] as const;
  const browsers = new Map<string, Browser>();
  before(async () => {
    desk = await givenDesk({ routes: "all" });
    await desk.db.insertInto("desk_day").values({ id: 1, day: "2026-03-02" }).execute();
    await loadRecognitions(desk.db, { db: desk.db, keys: desk.keys, now: desk.clock.now }, "2026-03-02");
    for (const who of [himself, daughter, friend]) {
      const browser = new Browser(desk.url);
      await browser.signIn(who);
      browsers.set(who, browser);
    }
    // Without health: what she types about it she reads back all the same.
    const term = { from: "2026-03-02", until: "2026-12-31", medical: false, inWriting: true };
    await tellPages(asksOf(as(himself)), "give-mandate", jan, { representative: daughter, ...term });
    mandate = (await desk.db.selectFrom("mandate").select("id").executeTakeFirstOrThrow()).id;
    await chooses(as(daughter));
  });
  after(() => desk.close());

  const as = (who: string): Browser => browsers.get(who) ?? new Browser(desk.url);
  /** Of the first form of a page: at its foot stands another. */
  const formAt = async (browser: Browser, path: string) =>
    Object.fromEntries(hiddenIn(await (await browser.follow(await browser.ask(path))).text()).reverse());
  const chooses = async (browser: Browser, path = "/represent") =>
    browser.ask("/represent", { form: { ...(await formAt(browser, path)), mandate } });
  const types = async (who: string, page: number, fields: Record<string, string>) => {
    const path = `/me/${act}/${page}?of=${jan}`;
    return as(who).ask(path, { form: { ...(await formAt(as(who), path)), ...fields } });
  };
  const read = async (who: string, path: string) => (await as(who).ask(path)).text();
  const person: Actor = { id: himself, role: "insured-person", organisation: null, person: jan };
  const acting = (id: string, by = mandate): Actor => ({
    ...{ id, role: "insured-person", organisation: null, person: jan },
    mandate: { id: by, medical: true, on: "2026-03-02" },
  });

  it("stands beside what the person began themself, and neither sees the other's", async () => {
    await types(himself, 2, { activity: "Dierenasiel" });
    await types(daughter, 2, { activity: "Voedselbank" });
    assert.equal(
      await desk.db
        .selectFrom("draft")
        .select("id")
        .execute()
        .then((rows) => rows.length),
      2,
    );
    assert.match(await read(daughter, `/me/${act}/2?of=${jan}`), /value="Voedselbank"/);
    assert.match(await read(himself, `/me/${act}/2?of=${jan}`), /value="Dierenasiel"/);
    const [his, hers] = await Promise.all([draftsOf(desk, person), draftsOf(desk, acting(daughter))]);
    assert.deepEqual(
      [his, hers].map((all) => all.map(({ answers }) => answers.activity)),
      [["Dierenasiel"], ["Voedselbank"]],
    );
  });

  it("is behind the wall for everybody else, also who says that they act by that paper", async () => {
    const seen = (actor: Actor) => seenBy(desk.db, actor, (trx) => trx.selectFrom("draft").select("mandate").execute());
    assert.deepEqual(await seen(person), [{ mandate: "" }]);
    assert.deepEqual(await seen(acting(daughter)), [{ mandate }]);
    for (const forged of [acting(friend), acting(daughter, jan), { ...acting(daughter), person: mandate }])
      assert.deepEqual(await seen(forged), []);
  });

  it("says on every page for whom", async () => {
    for (const page of ["1", "2", "3"])
      assert.match(await read(daughter, `/me/${act}/${page}?of=${jan}`), /U doet dit voor Jan d(&#39;|')Hondt/);
    assert.doesNotMatch(await read(himself, `/me/${act}/1?of=${jan}`), /U doet dit voor/);
  });

  it("is sent under their own name, and leaves what the person began where it is", async () => {
    const input = { nature: "voluntary-work", activity: "Voedselbank", from: "2026-03-09" };
    const sent = await tellPages(asksOf(as(daughter)), act, jan, input);
    const page = await read(daughter, sent);
    assert.match(page, /U doet dit voor Jan/);
    assert.match(page, /Voedselbank/);
    const done = await desk.db
      .selectFrom("event")
      .select(["actor", "role"])
      .where("type", "=", "ResumptionDeclared")
      .execute();
    assert.deepEqual(done, [{ actor: daughter, role: "representative" }]);
    assert.deepEqual(
      (await draftsOf(desk, person)).map(({ answers }) => answers.activity),
      ["Dierenasiel"],
    );
    assert.deepEqual(await draftsOf(desk, acting(daughter)), []);
  });

  it("does not let one take away a file of the other", async () => {
    const opened = await tellPages(asksOf(as(himself)), "ask-first-contact", jan, {});
    const trajectory = new URL(opened, desk.url).searchParams.get("of") ?? "";
    const path = `/me/add-document/3?of=${trajectory}`;
    const form = new FormData();
    for (const [name, value] of Object.entries(await formAt(as(himself), path))) form.set(name, value);
    form.set("documents", new Blob([new Uint8Array(aPng)]), "attest.png");
    await as(himself).ask(path, { form });
    const { id: file } = await desk.db.selectFrom("draft_file").select("id").executeTakeFirstOrThrow();
    assert.doesNotMatch(await read(daughter, path), /attest\.png/);
    await as(daughter).ask(path, { form: { ...(await formAt(as(daughter), path)), remove: file } });
    assert.equal((await desk.db.selectFrom("draft_file").select("id").execute()).length, 1);
    await as(himself).ask(path, { form: { ...(await formAt(as(himself), path)), remove: file } });
    assert.deepEqual(await desk.db.selectFrom("draft_file").select("id").execute(), []);
  });

  it("comes back after a long thought, once they signed in again and said for whom", async () => {
    const path = `/me/${act}/2?of=${jan}`;
    const form = { ...(await formAt(as(daughter), path)), activity: "Buurthuis" };
    desk.clock.later(40);
    await as(daughter).ask(path, { form });
    await as(daughter).signIn(daughter, path);
    const asked = await as(daughter).ask(path);
    assert.equal(asked.headers.get("location"), `/represent?to=${encodeURIComponent(path)}`);
    const chosen = await chooses(as(daughter), asked.headers.get("location") ?? "");
    assert.equal(chosen.headers.get("location"), path);
    const page = await read(daughter, path);
    assert.match(page, /Uw antwoord is er nog/);
    assert.match(page, /value="Buurthuis"/);
    await as(himself).signIn(himself);
    assert.doesNotMatch(await read(himself, path), /Buurthuis/);
  });

  it("does not lead elsewhere from the choice", async () => {
    for (const to of ["https://elsewhere.example/", "//elsewhere.example", "/sign-out"]) {
      const form = await formAt(as(daughter), "/represent");
      const answer = await as(daughter).ask("/represent", { form: { ...form, mandate, to } });
      assert.equal(answer.headers.get("location"), "/");
    }
  });

  it("is out of reach at once when the power of attorney ends, and erased by the night", async () => {
    assert.equal((await draftsOf(desk, acting(daughter))).length, 1);
    await tellPages(asksOf(as(himself)), "end-mandate", jan, { mandate });
    assert.deepEqual(await draftsOf(desk, acting(daughter)), []);
    const before = await draftsOf(desk, person);
    assert.equal(await eraseOldDrafts(desk.db, "2026-03-02"), 1);
    assert.deepEqual(await draftsOf(desk, person), before);
  });
});
