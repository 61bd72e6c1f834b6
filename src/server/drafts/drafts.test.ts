import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Actor } from "../../access/roles.ts";
import { loadRecognitions } from "../desk/load-recognitions.ts";
import { namedPeople } from "../desk/people.ts";
import { aPng } from "../documents/given-files.ts";
import { erasePerson } from "../erasure/erase-person.ts";
import { type Asks, answerPages, hiddenIn, sendSummary } from "../pages/given-asking.ts";
import { seenBy } from "../record/seen-by.ts";
import { type GivenDesk, givenDesk } from "../web/given-desk.ts";
import { draftKeptUntil, eraseOldDrafts } from "./erase-drafts.ts";
import { draftsOf } from "./read-drafts.ts";

const act = "declare-resumption";
const answers = { nature: "voluntary-work", activity: "Voedselbank Gent", from: "2026-03-09" };

describe("what an insured person began to fill in", () => {
  let desk: GivenDesk;
  before(async () => {
    desk = await givenDesk({ routes: "all" });
    await post(await as("an-peeters"), "/api/desk/day", { day: "2026-03-02" });
    await loadRecognitions(desk.db, { db: desk.db, keys: desk.keys, now: desk.clock.now }, "2026-03-02");
  });
  after(() => desk.close());

  const as = async (person: string): Promise<Asks> => {
    const init = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ person }) };
    const { token } = (await (await fetch(`${desk.url}/api/desk/token`, init)).json()) as { token: string };
    return (path, more = {}) =>
      fetch(desk.url + path, {
        ...more,
        redirect: "manual",
        headers: { accept: "text/html", authorization: `Bearer ${token}`, ...more.headers },
      });
  };
  const post = (asks: Asks, path: string, body: object) =>
    asks(path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
  const fills = (asks: Asks, path: string, fields: Record<string, string>) =>
    asks(path, { method: "POST", body: new URLSearchParams(fields) });
  const personOf = (id: string): string => namedPeople.find((one) => one.id === id)?.person ?? "";
  const actorOf = (id: string): Actor => ({ id, role: "insured-person", organisation: null, person: personOf(id) });
  const drafts = (id: string) => draftsOf(desk, actorOf(id));

  it("is kept page by page, also what is not right yet, and stands there again", async () => {
    const jan = await as("jan-d-hondt");
    const of = personOf("jan-d-hondt");
    const first = await fills(jan, `/me/${act}/1?of=${of}`, { nature: answers.nature });
    assert.equal(first.headers.get("location"), `/me/${act}/2?of=${of}`);
    await fills(jan, `/me/${act}/2?of=${of}`, { activity: answers.activity });
    const wrong = await fills(jan, `/me/${act}/3?of=${of}`, {
      "from.day": "31",
      "from.month": "2",
      "from.year": "2026",
    });
    assert.equal(wrong.status, 400);
    const again = await (await jan(`/me/${act}/3?of=${of}`)).text();
    assert.match(again, /name="from\.day" value="31"/);
    assert.match(await (await jan(`/me/${act}/2?of=${of}`)).text(), /value="Voedselbank Gent"/);
    const early = await jan(`/me/${act}/summary?of=${of}`);
    assert.equal(early.headers.get("location"), `/me/${act}/3?of=${of}`, "what is wrong comes before the summary");
    assert.match(await (await jan("/me")).text(), new RegExp(`/me/${act}/summary\\?of=${of}`));
  });

  it("is sealed, and behind the wall for everybody but the person", async () => {
    const rows = await desk.db.selectFrom("draft").selectAll().execute();
    assert.equal(JSON.stringify(rows.map((row) => row.answers?.toString("latin1"))).includes("Voedselbank"), false);
    const seen = (actor: Actor) => seenBy(desk.db, actor, (trx) => trx.selectFrom("draft").select("id").execute());
    assert.equal((await seen(actorOf("jan-d-hondt"))).length, 1);
    const fund: Actor = { id: "an-peeters", role: "coordinator", organisation: "100", person: null };
    for (const other of [fund, { ...fund, role: "advising-physician" } as const, actorOf("mieke-verstraete")])
      assert.deepEqual(await seen(other), [], other.role);
    assert.deepEqual(await drafts("mieke-verstraete"), []);
  });

  it("goes with everything that is kept about the person when they ask for it", async () => {
    const exported = await (await (await as("jan-d-hondt"))("/me/export.json")).text();
    assert.match(exported, /"activity": "Voedselbank Gent"/);
  });

  it("is one draft for two windows, each keeping its own page; sent once, and the other is shown what was sent", async () => {
    const jan = await as("jan-d-hondt");
    const of = personOf("jan-d-hondt");
    const boxes = { "from.day": "9", "from.month": "3", "from.year": "2026" };
    await Promise.all([
      fills(jan, `/me/${act}/3?of=${of}`, boxes),
      fills(jan, `/me/${act}/2?of=${of}`, { activity: "Dierenasiel" }),
    ]);
    const [draft] = await drafts("jan-d-hondt");
    assert.deepEqual([draft?.answers.activity, draft?.answers["from.day"]], ["Dierenasiel", "9"]);
    const summary = `/me/${act}/summary?of=${of}`;
    const windows = await Promise.all([jan(summary), jan(summary)].map(async (page) => (await page).text()));
    const question = hiddenIn(await (await jan(`/me/${act}/2?of=${of}`)).text());
    const [first, second] = await Promise.all(
      windows.map((html) => jan(summary, { method: "POST", body: new URLSearchParams(hiddenIn(html)) })),
    );
    assert.equal(first?.status, 303);
    assert.equal(first?.headers.get("location"), second?.headers.get("location"));
    assert.deepEqual(await drafts("jan-d-hondt"), []);
    const late = await jan(`/me/${act}/2?of=${of}`, {
      method: "POST",
      body: new URLSearchParams([...question, ["activity", "Iets anders"]]),
    });
    assert.equal(late.headers.get("location"), first?.headers.get("location"));
    assert.deepEqual(await drafts("jan-d-hondt"), []);
    const declared = await desk.db
      .selectFrom("event")
      .select("type")
      .where("type", "=", "ResumptionDeclared")
      .execute();
    assert.equal(declared.length, 1);
  });

  it("stays where the act became impossible meanwhile: it says why, and shows what was filled in", async () => {
    const mieke = await as("mieke-verstraete");
    const opened = await sendSummary(
      mieke,
      "ask-first-contact",
      await answerPages(mieke, "ask-first-contact", personOf("mieke-verstraete"), {}),
      {},
    );
    const trajectory = new URL(opened, desk.url).searchParams.get("of") ?? "";
    const project = `/me/add-document/1?of=${trajectory}`;
    await fills(mieke, project, { documentKind: "medical-report" });
    await post(mieke, "/api/acts/stop", { trajectory });
    const answer = await mieke(`/me/add-document/2?of=${trajectory}`);
    assert.equal(answer.status, 409);
    assert.match(await answer.text(), /Wat u invulde, staat hier nog/);
    const typed = await fills(mieke, `/me/add-document/2?of=${trajectory}`, { medical: "yes" });
    assert.equal(typed.status, 409);
    const [draft] = await drafts("mieke-verstraete");
    assert.deepEqual(draft?.answers, { documentKind: "medical-report", medical: "yes" });
    const forgotten = await fills(mieke, `/me/add-document/forget?of=${trajectory}`, {});
    assert.deepEqual([forgotten.status, await drafts("mieke-verstraete")], [303, []]);
  });

  it("says that the file grew since it was begun, and sends it all the same", async () => {
    const mieke = await as("mieke-verstraete");
    const of = personOf("mieke-verstraete");
    const opened = await sendSummary(
      mieke,
      "ask-first-contact",
      await answerPages(mieke, "ask-first-contact", of, {}),
      {},
    );
    const trajectory = new URL(opened, desk.url).searchParams.get("of") ?? "";
    const paper = { documentKind: "letter", medical: false };
    const summary = await answerPages(mieke, "add-document", trajectory, paper, [{ name: "brief.png", content: aPng }]);
    await post(await as("an-peeters"), "/api/acts/write-note", {
      trajectory,
      input: { confidentiality: "everyone", note: "Belde om een andere dag te vragen." },
    });
    assert.match(await (await mieke(summary)).text(), /Er is iets gebeurd in uw dossier sinds u begon/);
    assert.match(await sendSummary(mieke, "add-document", summary, paper), /\/me\/add-document\/sent/);
  });

  it("is gone after thirty days, by the night", async () => {
    const jan = await as("jan-d-hondt");
    await fills(jan, `/me/give-account-number/1?of=${personOf("jan-d-hondt")}`, { iban: "BE68", step: "later" });
    assert.equal(draftKeptUntil("2026-03-02"), "2026-04-01");
    assert.equal(await eraseOldDrafts(desk.db, "2026-04-01"), 0);
    assert.equal(await eraseOldDrafts(desk.db, "2026-04-02"), 1);
    assert.deepEqual(await drafts("jan-d-hondt"), []);
  });

  it("is gone with the person", async () => {
    const jan = await as("jan-d-hondt");
    const of = personOf("jan-d-hondt");
    await fills(jan, `/me/${act}/2?of=${of}`, { activity: "Bibliotheek", step: "later" });
    await desk.db.transaction().execute((trx) => erasePerson(trx, of, new Date()));
    assert.deepEqual(await desk.db.selectFrom("draft").selectAll().where("person_id", "=", of).execute(), []);
  });
});
